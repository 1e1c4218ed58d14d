import { ancestorsOf, type Matrix } from '../../../../rules/index.ts';
import type { Place, PlaceId, Provision, ProvisionId } from '../../../../seeds/schema/index.ts';
import { cellOf, ELSEWHERE, type Cell } from './cells.ts';
import type { VerdictRow } from './verdict-rows.ts';

/** Whether a sentence reaches one place: bound to it, to what it lies in, or to no place at all. */
export function createReach(
  places: ReadonlyMap<PlaceId, Place>,
  at: PlaceId,
): (provision: Pick<Provision, 'where'>) => boolean {
  const around = new Set(ancestorsOf(places, at));
  return ({ where }) => where === null || where.places.some((bound) => around.has(bound));
}

/**
 * The matrix as rows of squares, one for each place of `columns`. Where a sentence does not reach a place the square
 * says that, instead of the verdict of somebody it is not aimed at.
 */
export function matrixRows(
  { provisions, places }: Index,
  matrix: Pick<Matrix, 'rows'>,
  columns: readonly PlaceId[],
): readonly VerdictRow[] {
  const at = columns.map((place) => ({ place, reaches: createReach(places, place) }));
  return matrix.rows.flatMap(({ id, cells }) => {
    const provision = provisions.get(id);
    if (provision === undefined) return [];
    const found = new Map(cells.map((cell) => [cell.place, cell]));
    const squares = at.map(({ place, reaches }): Cell => {
      const cell = found.get(place);
      return cell !== undefined && reaches(provision) ? cellOf(provision, cell) : ELSEWHERE;
    });
    return [{ provision, cells: squares }];
  });
}

interface Index {
  readonly provisions: ReadonlyMap<ProvisionId, Provision>;
  readonly places: ReadonlyMap<PlaceId, Place>;
}
