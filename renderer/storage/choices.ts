import type { Kind, PlaceId } from '../../seeds/schema/index.ts';
import { updateCaseRow } from './cases.ts';
import { database as db } from './database.ts';
import { mergeCares, mergePlaces, type ChangedTicks } from './merge-ticks.ts';
import { readCaseRows } from './read-rows.ts';
import { attempt, MissingCase, type Stored } from './result.ts';
import type { CaseId, CaseRow } from './rows.ts';

/**
 * Changes which places to consider, by what was ticked and unticked alone: what another window has ticked or unticked
 * since stays. Worked out from what is stored, in one transaction.
 */
export function changePlaces(caseId: CaseId, change: ChangedTicks<PlaceId>): Promise<Stored<void>> {
  return changeRow(caseId, ({ places }) => ({ places: [...mergePlaces(places, change)] }));
}

/** Changes which kinds of provision the person cares about, likewise. */
export function changeCares(caseId: CaseId, change: ChangedTicks<Kind>): Promise<Stored<void>> {
  return changeRow(caseId, ({ cares }) => ({ cares: [...mergeCares(cares, change)] }));
}

/** Takes places out of those to consider, such as those that this edition no longer has. With none left, all count. */
export function dropPlaces(caseId: CaseId, gone: readonly PlaceId[]): Promise<Stored<void>> {
  return changeRow(caseId, ({ places }) => ({ places: places.filter((id) => !gone.includes(id)) }));
}

function changeRow(
  caseId: CaseId,
  change: (row: CaseRow) => Partial<Pick<CaseRow, 'places' | 'cares'>>,
): Promise<Stored<void>> {
  return attempt(() =>
    db.transaction('rw', db.cases, async () => {
      const row = readCaseRows([await db.cases.get(caseId)]).rows[0];
      if (row === undefined) throw new MissingCase(caseId);
      await updateCaseRow(caseId, change(row));
    }),
  );
}
