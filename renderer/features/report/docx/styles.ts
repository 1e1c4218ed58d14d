import { BorderStyle, LineRuleType, type IStylesOptions } from 'docx';
import type { Language } from '../../../../seeds/schema/index.ts';
import { faceOf, languageOf } from './faces.ts';

/** Colours of the paper, dark enough to survive a black-and-white printer. */
export const INK = {
  text: '1B2427',
  quiet: '4A565A',
  accent: '084A4B',
  rule: 'BDB9AC',
  head: 'E9E6DC',
} as const;

/** Our own paragraph styles, by their names in Word. */
export const STYLE = {
  kicker: 'Kicker',
  lead: 'Lead',
  quiet: 'Quiet',
  notice: 'Notice',
  cell: 'TableText',
  figure: 'Figure',
  gap: 'Gap',
  footer: 'Footer',
} as const;

const heading = (size: number, before: number, after: number) => ({
  run: { size, bold: true, color: INK.accent },
  paragraph: { keepNext: true, keepLines: true, spacing: { before, after } },
});

const own = (id: string, name: string, rest: object) => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  ...rest,
});

/** The styles of the document; sizes are in half points, distances in twentieths of a point. */
export function stylesFor(first: Language): IStylesOptions {
  const leading = { line: first === 'en' ? 250 : 262, lineRule: LineRuleType.AUTO };
  return {
    default: {
      document: {
        run: { font: faceOf(first), language: languageOf(first), size: 18, color: INK.text },
        paragraph: { spacing: { after: 50, ...leading } },
      },
      title: {
        run: { font: faceOf(first), size: 36, bold: true, color: INK.text },
        paragraph: { keepNext: true, spacing: { after: 60 } },
      },
      heading1: heading(28, 300, 100),
      heading2: heading(21, 160, 50),
      heading3: heading(19, 140, 30),
    },
    paragraphStyles: [
      own(STYLE.kicker, 'Kicker', {
        run: { color: INK.quiet, size: 17 },
        paragraph: { keepNext: true, spacing: { after: 20 } },
      }),
      own(STYLE.lead, 'Lead', {
        run: { size: 20 },
        paragraph: { spacing: { before: 40, after: 80 } },
      }),
      own(STYLE.quiet, 'Quiet', { run: { color: INK.quiet, size: 16 } }),
      own(STYLE.notice, 'Notice', {
        paragraph: {
          keepLines: true,
          spacing: { before: 60, after: 80 },
          indent: { left: 140 },
          border: { left: { style: BorderStyle.SINGLE, size: 18, space: 6, color: INK.accent } },
        },
      }),
      own(STYLE.cell, 'Table Text', { run: { size: 17 }, paragraph: { spacing: { after: 10 } } }),
      own(STYLE.figure, 'Figure', {
        run: { size: 26, bold: true },
        paragraph: { keepNext: true, spacing: { after: 0 } },
      }),
      own(STYLE.gap, 'Gap', {
        run: { size: 8 },
        paragraph: { spacing: { before: 0, after: 0, line: 100, lineRule: LineRuleType.EXACT } },
      }),
      own(STYLE.footer, 'footer', { run: { color: INK.quiet, size: 16 } }),
    ],
  };
}
