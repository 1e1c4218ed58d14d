import {
  AlignmentType,
  Document,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { ReportModel } from '../model/types.ts';
import { piecesOf } from './blocks.ts';
import { coreProperties, documentTitle } from './core-properties.ts';
import { faceOf, languageOf } from './faces.ts';
import { runsOf, type Pen } from './paragraphs.ts';
import { STYLE, stylesFor } from './styles.ts';
import { TEXT_WIDTH } from './tables.ts';

/** A4 with the margins of the printed report, in twentieths of a point. */
const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: 794, right: 907, bottom: 964, left: 907, header: 454, footer: 454 },
} as const;

/** The running title, and at the right "page / pages". */
function footerOf(pen: Pen, running: string): Footer {
  const { first } = pen;
  return new Footer({
    children: [
      new Paragraph({
        style: STYLE.footer,
        alignment: AlignmentType.LEFT,
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        children: [
          ...runsOf(pen, [{ words: running, lang: first }]),
          new TextRun({
            font: faceOf('en'),
            language: languageOf(first),
            children: [new Tab(), PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}

/**
 * The report as a Word file: the same blocks in Word's own styles, to be edited there. Memo first; the annex begins a page.
 * Nothing in it refers outside, and it holds no macros.
 */
export async function toDocx(model: ReportModel): Promise<Uint8Array> {
  const [first] = model.languages;
  const pen: Pen = { first };
  const memo = model.memo.flat().flatMap((block) => piecesOf(pen, block));
  const annex = (model.annex ?? []).flat().flatMap((block, index) => piecesOf(pen, block, index === 0));
  const document = new Document({
    title: documentTitle(model),
    styles: stylesFor(first),
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: footerOf(pen, model.running) },
        children: [...memo, ...annex],
      },
    ],
  });
  const overrides = [{ path: 'docProps/core.xml', data: coreProperties(model) }];
  return Packer.pack(document, 'uint8array', false, overrides);
}
