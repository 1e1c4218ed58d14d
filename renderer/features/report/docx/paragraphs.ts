import { HeadingLevel, Paragraph, TextRun, type IParagraphOptions } from 'docx';
import type { Language } from '../../../../seeds/schema/index.ts';
import type { Line, Run, Say } from '../model/types.ts';
import { faceOf, languageOf } from './faces.ts';
import { INK } from './styles.ts';
import { xmlText } from './xml-text.ts';

/** How runs are written throughout one document. */
export interface Pen {
  /** The first language: names in an unknown one are drawn in its faces. */
  readonly first: Language;
}

/** Size of a second language beside headings of levels 1 to 3, in half points. */
const SECOND_HEADING = { 1: 21, 2: 17, 3: 16 } as const;
const HEADING = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

interface Drawn {
  /** A second language: below the first, and quieter. */
  readonly second?: boolean;
  readonly size?: number;
  readonly break?: number;
}

function textRun(pen: Pen, { words, lang, look }: Run, { second = false, ...rest }: Drawn): TextRun {
  const quiet = second || look === 'quiet' || look === 'cite';
  return new TextRun({
    text: xmlText(words),
    font: faceOf(lang ?? pen.first),
    ...(lang === null ? { noProof: true } : { language: languageOf(lang) }),
    ...(look === 'strong' && { bold: true }),
    ...(quiet && { color: INK.quiet }),
    ...rest,
  });
}

/** The runs of one line. */
export function runsOf(pen: Pen, line: Line, drawn: Drawn = {}): TextRun[] {
  return line.map((run, index) =>
    textRun(pen, run, index === 0 ? drawn : { ...drawn, ...(drawn.break !== undefined && { break: 0 }) }),
  );
}

/** One paragraph for each language, the second below the first. */
export function paragraphsOf(pen: Pen, say: Say, options: IParagraphOptions = {}): Paragraph[] {
  return say.map(
    (line, index) =>
      new Paragraph({ ...options, children: runsOf(pen, line, index === 0 ? {} : { second: true }) }),
  );
}

/** One heading: with a second language on a line of its own inside it, so that the outline has it once. */
export function headingOf(pen: Pen, level: 1 | 2 | 3, say: Say, options: IParagraphOptions = {}): Paragraph {
  const children = say.flatMap((line, index) =>
    runsOf(pen, line, index === 0 ? {} : { second: true, size: SECOND_HEADING[level], break: 1 }),
  );
  return new Paragraph({ ...options, heading: HEADING[level], children });
}
