import { HeadingLevel, Paragraph, type Table } from 'docx';
import type { Block } from '../model/types.ts';
import { headingOf, paragraphsOf, runsOf, type Pen } from './paragraphs.ts';
import { STYLE } from './styles.ts';
import { countTable, entryTable, pairTable, recordTable } from './tables.ts';

type Piece = Paragraph | Table;

const TONE_STYLE = {
  plain: 'Normal',
  lead: STYLE.lead,
  quiet: STYLE.quiet,
  more: STYLE.quiet,
  notice: STYLE.notice,
} as const;

/** Two tables that touch would become one. */
const gap = (): Paragraph => new Paragraph({ style: STYLE.gap });

/** One block of the report in Word's own terms. `onNewPage` begins a page with a heading. */
export function piecesOf(pen: Pen, block: Block, onNewPage = false): Piece[] {
  switch (block.kind) {
    case 'title':
      return [
        ...paragraphsOf(pen, block.kicker, { style: STYLE.kicker }),
        new Paragraph({
          heading: HeadingLevel.TITLE,
          children: runsOf(pen, [{ words: block.name, lang: null }]),
        }),
        ...block.lines.flatMap((say) => paragraphsOf(pen, say, { style: STYLE.quiet })),
      ];
    case 'heading':
      return [headingOf(pen, block.level, block.say, { pageBreakBefore: onNewPage })];
    case 'paragraph':
      return paragraphsOf(pen, block.say, { style: TONE_STYLE[block.tone] });
    case 'pairs':
      return block.rows.length === 0 ? [] : [pairTable(pen, block.rows), gap()];
    case 'counts':
      return [
        ...(block.counts.length === 0 ? [] : [countTable(pen, block.counts)]),
        ...paragraphsOf(pen, block.total, { style: STYLE.quiet }),
      ];
    case 'entries':
      return block.entries.length === 0 ? [] : [entryTable(pen, block.entries), gap()];
    case 'table':
      return block.columns.length === 0 ? [] : [recordTable(pen, block.columns, block.rows), gap()];
  }
}
