import type { Citation } from '../../seeds/schema/index.ts';
import type { EditionComparison } from './compare-edition.ts';
import type { PrintedText } from './edition-lines.ts';
import { findPassage, type FoundPassage, type Passage, type Stretch } from './find-passage.ts';

/** A cited passage in an attached text, and whether it is there as in the encoded edition. */
export type CheckedPassage =
  | { readonly state: 'as-encoded' | 'differs'; readonly passage: Passage }
  | { readonly state: 'not-found'; readonly reason: Extract<FoundPassage, { ok: false }>['reason'] };

/** Finds a cited passage and says whether its sentence differs from the encoded edition. */
export function checkPassage(
  printed: PrintedText,
  comparison: EditionComparison,
  { at, from }: Pick<Citation, 'at' | 'from'>,
): CheckedPassage {
  const found = findPassage(printed.text, printed.spans, at, from);
  if (!found.ok) return { state: 'not-found', reason: found.reason };
  const { sentenceStart, end } = found.passage;
  const differs = isChanged(comparison, { start: sentenceStart, end });
  return { state: differs ? 'differs' : 'as-encoded', passage: found.passage };
}

/** Whether anything in a stretch of the attached text is not as in the encoded edition. */
export function isChanged(comparison: EditionComparison, { start, end }: Stretch): boolean {
  switch (comparison.state) {
    case 'same':
    case 'same-text':
      return false;
    case 'not-this-document':
      return true;
    case 'differs':
      return comparison.differences.some(({ line }) => line !== null && line.start < end && line.end > start);
  }
}
