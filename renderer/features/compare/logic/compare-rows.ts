import { FACILITY_KINDS, type Catalogue, type TopicId } from '../../../../seeds/schema/index.ts';
import type { CompareColumn } from './compare-column.ts';
import { topicOf, type CompareRow, type PlainRow } from './compare-row.ts';
import { fingerprintOf } from './fingerprint.ts';

const plain = (kind: PlainRow): CompareRow => ({ kind });

/** The lines to show for some places, in the order of reading: how they suit, what
 * holds there, what they are. Criteria that most of them have come first. */
export function compareRows(
  catalogue: Pick<Catalogue, 'questions' | 'topics'>,
  columns: readonly CompareColumn[],
): readonly CompareRow[] {
  const placesAsking = (topic: TopicId) =>
    columns.filter(({ place }) => place.criteria.some((one) => topicOf(catalogue, one) === topic)).length;
  const topics = catalogue.topics
    .filter(({ id }) => placesAsking(id) > 0)
    .sort((a, b) => placesAsking(b.id) - placesAsking(a.id));
  const built = new Set(columns.flatMap(({ place }) => (place.facilities ?? []).map(({ kind }) => kind)));
  const facilities = FACILITY_KINDS.filter((kind) => built.has(kind));
  return [
    plain('standing'),
    ...(topics.length === 0
      ? [plain('no-criteria')]
      : topics.map((topic): CompareRow => ({ kind: 'criteria', topic }))),
    ...['unlocked' as const, 'held' as const, 'state' as const].map(plain),
    ...['location' as const, 'area' as const, 'around' as const].map(plain),
    ...['functions' as const, 'industries' as const, 'run-by' as const].map(plain),
    ...(facilities.length === 0
      ? [plain('no-facilities')]
      : facilities.map((facility): CompareRow => ({ kind: 'facilities', facility }))),
    ...['funds' as const, 'targets' as const, 'documents' as const, 'not-said' as const].map(plain),
  ];
}

/** Never left out: what a place is worth looking at by, and whether its texts still count. */
const KEPT: ReadonlySet<CompareRow['kind']> = new Set(['standing', 'documents']);

/** Of the lines in which all places say the same, those that may be left out. */
export function leftOut(alike: readonly CompareRow[]): readonly CompareRow[] {
  return alike.filter(({ kind }) => !KEPT.has(kind));
}

export interface SplitRows {
  readonly differing: readonly CompareRow[];
  readonly alike: readonly CompareRow[];
}

/** Lines in which the places differ, and those in which every place says the same. */
export function splitRows(
  catalogue: Pick<Catalogue, 'questions'>,
  rows: readonly CompareRow[],
  columns: readonly CompareColumn[],
): SplitRows {
  const differs = (row: CompareRow) =>
    new Set(columns.map((column) => fingerprintOf(catalogue, row, column))).size > 1;
  return { differing: rows.filter(differs), alike: rows.filter((row) => !differs(row)) };
}
