import { MARK_DIGITS, type EditionMarks } from '../../seeds/schema/index.ts';
import type { PrintedLine, PrintedText } from './edition-lines.ts';

/** SHA-256 of a text as UTF-8, in lower-case hexadecimal. Handed in: the rules have no surroundings. */
export type Digest = (text: string) => Promise<string>;

/** What one printed stretch of the encoded edition is recognised by. */
export interface EditionMark extends Pick<PrintedLine, 'at' | 'sentence' | 'isBracket'> {
  readonly mark: string;
}

/** The fingerprint of each stretch, in printed order. */
export function markLines({ text, lines }: PrintedText, digest: Digest): Promise<string[]> {
  return Promise.all(
    lines.map(async ({ start, end }) => (await digest(text.slice(start, end))).slice(0, MARK_DIGITS)),
  );
}

/** What is kept of an edition: fingerprints by clause, and no sentence. */
export async function toEditionMarks(printed: PrintedText, digest: Digest): Promise<EditionMarks> {
  const marks = await markLines(printed, digest);
  const clauses: { at: string; marks: string }[] = [];
  for (const [index, { at, isBracket }] of printed.lines.entries()) {
    const mark = marks[index] ?? '';
    const last = clauses.at(-1);
    if (last?.at === at) last.marks += `${isBracket ? '+' : ' '}${mark}`;
    else clauses.push({ at, marks: mark });
  }
  return { characters: printed.text.length, clauses };
}

/** The kept fingerprints, one for each stretch, in printed order. */
export function readEditionMarks({ clauses }: EditionMarks): EditionMark[] {
  return clauses.flatMap(({ at, marks }) =>
    marks.split(' ').flatMap((group, index) =>
      group.split('+').map((mark, part): EditionMark => ({
        at,
        sentence: index + 1,
        isBracket: part > 0,
        mark,
      })),
    ),
  );
}
