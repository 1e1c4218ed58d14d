import type { PrintedLine } from './edition-lines.ts';
import type { EditionMark } from './edition-marks.ts';

/**
 * Where an attached text is not as the encoded edition. `at` and `sentence` (from 1) are those of the edition for
 * what was changed or is missing, those of the attached text for what was added or stands under another heading.
 */
export interface Difference {
  readonly kind: 'changed' | 'added' | 'missing' | 'moved';
  readonly at: string;
  readonly sentence: number;
  /** The stretch of the attached text; `null` for what is missing in it. */
  readonly line: PrintedLine | null;
}

/**
 * What the edition has and the text has instead, made into changed, missing and added stretches: first those that
 * are the same sentence of the same clause, then in order.
 */
export function pairUp(missing: readonly EditionMark[], added: readonly PrintedLine[]): Difference[] {
  const free = [...added];
  const take = (index: number): PrintedLine | null => (index < 0 ? null : (free.splice(index, 1)[0] ?? null));
  const atItsPlace = missing.map((mark) => take(free.findIndex((line) => isSamePlace(mark, line))));
  const changed = missing.map((mark, index): Difference => {
    const line = atItsPlace[index] ?? take(free.length === 0 ? -1 : 0);
    const { at, sentence } = mark;
    return { kind: line === null ? 'missing' : 'changed', at, sentence, line };
  });
  const more = free.map((line): Difference => ({
    kind: 'added',
    at: line.at,
    sentence: line.sentence,
    line,
  }));
  return [...changed, ...more];
}

function isSamePlace(mark: EditionMark, line: PrintedLine): boolean {
  return mark.at === line.at && mark.sentence === line.sentence && mark.isBracket === line.isBracket;
}
