import type { Assessment } from '../../../../rules/index.ts';
import type { Provision, ProvisionId } from '../../../../seeds/schema/index.ts';
import { cellOf, isSameCell, type Cell } from './cells.ts';
import type { VerdictRow } from './verdict-rows.ts';

/** What a structure comes to, beside the others. */
export interface AssessedStructure<T> {
  readonly structure: T;
  readonly assessment: Assessment;
}

export interface StructureTable<T> {
  /** Structures with at least one verdict that is not the case's, in the order given. */
  readonly columns: readonly T[];
  /** Structures that come to the case's own verdict on every provision. */
  readonly same: readonly T[];
  /** Provisions on which the columns and the case do not all agree; the first square is the case's. */
  readonly rows: readonly VerdictRow[];
}

/** Puts structures side by side with the case as it is. Only what differs becomes a row. */
export function structureTable<T>(
  provisions: ReadonlyMap<ProvisionId, Provision>,
  own: Assessment,
  structures: readonly AssessedStructure<T>[],
): StructureTable<T> {
  const mine = cellsOf(provisions, own);
  const theirs = structures.map(({ structure, assessment }) => ({
    structure,
    cells: cellsOf(provisions, assessment),
  }));
  const differs = (id: ProvisionId, cells: ReadonlyMap<ProvisionId, Cell>) => {
    const [a, b] = [mine.get(id), cells.get(id)];
    return a !== undefined && b !== undefined && !isSameCell(a, b);
  };
  const shown = theirs.filter(({ cells }) => [...mine.keys()].some((id) => differs(id, cells)));
  const rows = [...mine].flatMap(([id, cell]) => {
    const provision = provisions.get(id);
    if (provision === undefined || !shown.some(({ cells }) => differs(id, cells))) return [];
    return [{ provision, cells: [cell, ...shown.map(({ cells }) => cells.get(id) ?? cell)] }];
  });
  return {
    columns: shown.map(({ structure }) => structure),
    same: theirs.filter((one) => !shown.includes(one)).map(({ structure }) => structure),
    rows,
  };
}

function cellsOf(
  provisions: ReadonlyMap<ProvisionId, Provision>,
  { provisions: results }: Assessment,
): ReadonlyMap<ProvisionId, Cell> {
  return new Map(
    results.flatMap((result) => {
      const provision = provisions.get(result.id);
      return provision === undefined ? [] : [[result.id, cellOf(provision, result)] as const];
    }),
  );
}
