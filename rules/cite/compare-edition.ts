import { diffArrays } from 'diff';
import type { PolicyDocument } from '../../seeds/schema/index.ts';
import { layoutOf, readPrinted, type PrintedLine, type PrintedText } from './edition-lines.ts';
import { markLines, readEditionMarks, type Digest, type EditionMark } from './edition-marks.ts';
import { pairUp, type Difference } from './differences.ts';

/** What is known of a document's edition. */
export type EditionOf = Pick<PolicyDocument, 'id' | 'nature' | 'edition'>;

/** How an attached text compares with the edition that was encoded. */
export type EditionComparison =
  /** The very text, character for character. */
  | { readonly state: 'same' }
  /** Every sentence is the same; line ends, blanks or the byte order mark are not. */
  | { readonly state: 'same-text' }
  | { readonly state: 'differs'; readonly differences: readonly Difference[] }
  | { readonly state: 'not-this-document' };

/** A text compared with one document, with how much of it was recognised. */
export interface Compared {
  readonly comparison: EditionComparison;
  readonly printed: PrintedText;
  /** Stretches found in both, of whichever has more of them. */
  readonly alike: number;
  readonly of: number;
}

/** Two stretches in five alike make a text another edition of a document; fewer are chance or quotation. */
const SAME_DOCUMENT = { share: 2, of: 5 } as const;

/** A text so many times as long as the edition is none of it, and is not looked at any further. */
export const LONGEST_TIMES = 4;

const nothingIn = (text: string): PrintedText => ({ text, spans: [], lines: [] });

/** Compares a text with the edition of a document that was encoded. */
export async function compareEdition(raw: string, document: EditionOf, digest: Digest): Promise<Compared> {
  const { marks: kept, sha256 } = document.edition;
  if (kept === undefined || raw.length > LONGEST_TIMES * kept.characters)
    return { comparison: { state: 'not-this-document' }, printed: nothingIn(raw), alike: 0, of: 0 };
  const printed = readPrinted(raw, layoutOf(document));
  const edition = readEditionMarks(kept);
  const marks = await markLines(printed, digest);
  const alike = countAlike(edition, marks);
  const of = Math.max(edition.length, marks.length);
  const found = (comparison: EditionComparison): Compared => ({ comparison, printed, alike, of });
  if ((await digest(raw)) === sha256) return found({ state: 'same' });
  if (alike * SAME_DOCUMENT.of < of * SAME_DOCUMENT.share) return found({ state: 'not-this-document' });
  const differences = differencesBetween(edition, printed.lines, marks);
  return found(differences.length === 0 ? { state: 'same-text' } : { state: 'differs', differences });
}

/** How many stretches of the edition are in the text, each as often as it stands in both. */
function countAlike(edition: readonly EditionMark[], marks: readonly string[]): number {
  const left = new Map<string, number>();
  for (const mark of marks) left.set(mark, (left.get(mark) ?? 0) + 1);
  return edition.filter(({ mark }) => {
    const times = left.get(mark) ?? 0;
    left.set(mark, times - 1);
    return times > 0;
  }).length;
}

function differencesBetween(
  edition: readonly EditionMark[],
  lines: readonly PrintedLine[],
  marks: readonly string[],
): Difference[] {
  const steps = diffArrays(
    edition.map(({ mark }) => mark),
    [...marks],
  );
  const found: Difference[] = [];
  const same: (readonly [EditionMark, PrintedLine])[] = [];
  let missing: EditionMark[] = [];
  let added: PrintedLine[] = [];
  let inEdition = 0;
  let inText = 0;
  const flush = () => {
    found.push(...pairUp(missing, added));
    missing = [];
    added = [];
  };
  for (const { removed, added: isAdded, count } of steps) {
    if (removed) missing.push(...edition.slice(inEdition, inEdition + count));
    else if (isAdded) added.push(...lines.slice(inText, inText + count));
    else {
      flush();
      for (let step = 0; step < count; step += 1) {
        const [mark, line] = [edition[inEdition + step], lines[inText + step]];
        if (mark !== undefined && line !== undefined) same.push([mark, line]);
      }
    }
    if (!isAdded) inEdition += count;
    if (!removed) inText += count;
  }
  flush();
  if (found.length === 0) return movedIn(same);
  const inPlace = changedInPlace(edition, lines, marks);
  return inPlace !== null && inPlace.length <= found.length ? inPlace : found;
}

/**
 * The changes where text and edition are as long: one by one. Of two like lines, such as a title printed twice, the
 * diff would report the wrong one. `null` where they are not as long.
 */
function changedInPlace(
  edition: readonly EditionMark[],
  lines: readonly PrintedLine[],
  marks: readonly string[],
): Difference[] | null {
  if (edition.length !== marks.length) return null;
  return edition.flatMap(({ at, sentence, mark }, index): Difference[] =>
    mark === marks[index] ? [] : [{ kind: 'changed', at, sentence, line: lines[index] ?? null }],
  );
}

/** Every sentence is there, yet a lost line end can put one under another heading. The first of each clause is told. */
function movedIn(same: readonly (readonly [EditionMark, PrintedLine])[]): Difference[] {
  const moved = same.filter(([mark, line]) => mark.at !== line.at);
  return moved
    .filter(([, line], index) => moved[index - 1]?.[1].at !== line.at)
    .map(([, line]) => ({ kind: 'moved', at: line.at, sentence: line.sentence, line }));
}
