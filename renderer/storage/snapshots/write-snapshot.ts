import type { Answers, IsoDate, Kind, PlaceId, ProvisionId, Standing } from '../../../seeds/schema/index.ts';
import { canonicalText } from '../json-file/canonical.ts';
import { plainText } from '../json-file/plain-text.ts';
import { database as db } from '../database.ts';
import { attempt, MissingCase, type Stored } from '../result.ts';
import type { CaseId, PackStamp } from '../rows.ts';
import { NOTHING_SAID, standingLetter, verdictLetter, type KeptVerdict } from './letters.ts';
import { readSnapshotRows } from './read-snapshots.ts';
import {
  SNAPSHOT_LABEL_LENGTH,
  snapshotRowSchema,
  type EditionRow,
  type SnapshotReason,
  type SnapshotRow,
} from './rows.ts';
import { MOST_BY_HAND, outlived, replacedBy } from './upkeep.ts';

/** A state to keep: the answers, and what the whole catalogue makes of them. */
export interface StateToKeep {
  readonly pack: PackStamp;
  readonly asOf: IsoDate;
  readonly answers: Answers;
  readonly places: readonly PlaceId[];
  readonly cares: readonly Kind[];
  /** Every provision of the catalogue, in its order. */
  readonly verdicts: readonly (KeptVerdict & { readonly id: ProvisionId })[];
  /** Every place of the catalogue, in its order; `null` where it was not considered. */
  readonly standings: readonly { readonly id: PlaceId; readonly standing: Standing | null }[];
  readonly agreed: boolean;
}

/** `same`: it says what is kept already. `full`: as many are kept by hand as can be; nothing was kept. */
export type Kept = 'kept' | 'same' | 'full';

/** A name for a state: plain, one line, at most 80 characters; `null` when nothing is left. */
export function cleanLabel(label: string): string | null {
  const clean = [...plainText(label).replace(/\s+/g, ' ').trim()].slice(0, SNAPSHOT_LABEL_LENGTH).join('');
  return clean === '' ? null : clean;
}

/**
 * Keeps a state of a case, and lets go of the oldest that came of themselves. A visit under another edition of the
 * catalogue than the newest state's becomes `other-catalogue`. `now` in milliseconds.
 */
export function keepSnapshot(
  caseId: CaseId,
  why: { readonly reason: SnapshotReason; readonly label?: string },
  state: StateToKeep,
  now = Date.now(),
): Promise<Stored<Kept>> {
  const wanted = toRow(caseId, why, state, now);
  const edition = editionOf(state);
  return attempt(() =>
    db.transaction('rw', [db.cases, db.snapshots, db.editions], async () => {
      if ((await db.cases.get(caseId)) === undefined) throw new MissingCase(caseId);
      const raws = await db.snapshots.where('caseId').equals(caseId).toArray();
      const { rows, damaged } = readSnapshotRows(raws);
      const row = underOtherPack(wanted, rows[0]);
      if (row.reason === 'by-hand' && rows.filter(isByHand).length >= MOST_BY_HAND) return 'full';
      const replaced = replacedBy(row, rows, saysSame);
      if (replaced === 'same') return 'same';
      const taken = new Set([...rows, ...damaged].map(({ at }) => at));
      let { at } = row;
      while (taken.has(at)) at += 1;
      const staying = rows.filter((old) => !replaced.includes(old));
      const gone = [...replaced, ...outlived([{ ...row, at }, ...staying])];
      await db.snapshots.bulkDelete(gone.map((old): [string, number] => [caseId, old.at]));
      await db.snapshots.put({ ...row, at });
      if ((await db.editions.get(edition.hash)) === undefined) await db.editions.put(edition);
      return 'kept';
    }),
  );
}

/** What a case was under the catalogue before must not be replaced by what it is under the next, be it the same day. */
function underOtherPack(row: SnapshotRow, newest: SnapshotRow | undefined): SnapshotRow {
  if (row.reason !== 'visit' || newest === undefined || newest.pack.hash === row.pack.hash) return row;
  return { ...row, reason: 'other-catalogue' };
}

const isByHand = ({ reason }: SnapshotRow): boolean => reason === 'by-hand';

function toRow(
  caseId: CaseId,
  { reason, label }: { readonly reason: SnapshotReason; readonly label?: string },
  { pack, asOf, answers, places, cares, verdicts, standings, agreed }: StateToKeep,
  at: number,
): SnapshotRow {
  return snapshotRowSchema.parse({
    caseId,
    at,
    reason,
    label: label === undefined ? null : cleanLabel(label),
    pack: { version: pack.version, hash: pack.hash },
    asOf,
    answers: [...answers].map(([factId, answer]) => ({ factId, answer })),
    places,
    cares,
    verdicts: verdicts.map(verdictLetter).join(''),
    standings: standings
      .map(({ standing }) => (standing === null ? NOTHING_SAID : standingLetter(standing)))
      .join(''),
    agreed,
  });
}

function editionOf({ pack, verdicts, standings }: StateToKeep): EditionRow {
  return {
    hash: pack.hash,
    version: pack.version,
    provisions: verdicts.map(({ id }) => id),
    places: standings.map(({ id }) => id),
  };
}

/** Whether two states say the same, whenever and why they were kept. The order of answers makes no difference. */
export function saysSame(a: SnapshotRow, b: SnapshotRow): boolean {
  return contentText(a) === contentText(b);
}

function contentText({ pack, asOf, answers, places, cares, verdicts, standings, agreed }: SnapshotRow) {
  const said = Object.fromEntries(answers.map(({ factId, answer }) => [factId, answer]));
  return canonicalText({ pack, asOf, said, places, cares, verdicts, standings, agreed });
}

/** Removes one kept state. */
export function removeSnapshot(caseId: CaseId, at: number): Promise<Stored<void>> {
  return attempt(() => db.snapshots.delete([caseId, at]));
}
