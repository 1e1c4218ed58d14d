import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type ITableBordersOptions,
} from 'docx';
import { formatNumber } from '../../../shared/i18n/numbers.ts';
import type { Cell, Column, Count, Entry, Say } from '../model/types.ts';
import { paragraphsOf, runsOf, type Pen } from './paragraphs.ts';
import { INK, STYLE } from './styles.ts';

/** Width of the text on A4 between margins of 16 mm, in twentieths of a point. */
export const TEXT_WIDTH = 10092;

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const RULE = { style: BorderStyle.SINGLE, size: 4, color: INK.rule } as const;
/** Lines between rows only: no cage around them. */
const RULED: ITableBordersOptions = {
  top: RULE,
  bottom: RULE,
  left: NONE,
  right: NONE,
  insideHorizontal: RULE,
  insideVertical: NONE,
};
const BARE: ITableBordersOptions = { ...RULED, top: NONE, bottom: NONE, insideHorizontal: NONE };

/** Divides the width of the text by shares; the last column takes what rounding leaves. */
export function columnWidths(shares: readonly number[]): number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.floor((TEXT_WIDTH * share) / whole));
  const rest = TEXT_WIDTH - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) => (index === widths.length - 1 ? width + rest : width));
}

interface TableShape {
  readonly widths: readonly number[];
  readonly borders: ITableBordersOptions;
  /** Paragraphs of each cell of each row. */
  readonly rows: readonly (readonly (readonly Paragraph[])[])[];
  /** The first row is the head: it is repeated on every page. */
  readonly headed?: boolean;
}

/** Word cannot open a cell without a paragraph. */
const filled = (paragraphs: readonly Paragraph[]): readonly Paragraph[] =>
  paragraphs.length === 0 ? [new Paragraph({ style: STYLE.cell })] : paragraphs;

function tableOf({ widths, borders, rows, headed = false }: TableShape): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [...widths],
    borders,
    margins: { top: 25, bottom: 25, left: 60, right: 60 },
    rows: rows.map(
      (cells, row) =>
        new TableRow({
          cantSplit: true,
          ...(headed && row === 0 && { tableHeader: true }),
          children: cells.map(
            (paragraphs, column) =>
              new TableCell({
                width: { size: widths[column] ?? 0, type: WidthType.DXA },
                ...(headed && row === 0 && { shading: { fill: INK.head } }),
                children: filled(paragraphs),
              }),
          ),
        }),
    ),
  });
}

const cellText = (pen: Pen, says: readonly Say[]): Paragraph[] =>
  says.flatMap((say) => paragraphsOf(pen, say, { style: STYLE.cell }));

/** The same in bold. A second language stays light. */
const strong = (say: Say): Say =>
  say.map((line, index) => (index === 0 ? line.map((run) => ({ ...run, look: 'strong' as const })) : line));

/** A table with a head that is repeated on every page. */
export function recordTable(pen: Pen, columns: readonly Column[], rows: readonly (readonly Cell[])[]): Table {
  const head = columns.map(({ label }) =>
    paragraphsOf(pen, strong(label), { style: STYLE.cell, keepNext: true }),
  );
  return tableOf({
    widths: columnWidths(columns.map(({ share }) => share)),
    borders: RULED,
    headed: true,
    rows: [head, ...rows.map((cells) => columns.map((_, index) => cellText(pen, cells[index]?.says ?? [])))],
  });
}

/** Labels and what belongs to them. */
export function pairTable(
  pen: Pen,
  rows: readonly { readonly label: Say; readonly says: readonly Say[] }[],
): Table {
  return tableOf({
    widths: columnWidths([27, 73]),
    borders: BARE,
    rows: rows.map(({ label, says }) => [cellText(pen, [strong(label)]), cellText(pen, says)]),
  });
}

/** Things to do or to know: a narrow column at the side, and the thing itself. */
export function entryTable(pen: Pen, entries: readonly Entry[]): Table {
  return tableOf({
    widths: columnWidths([22, 78]),
    borders: RULED,
    rows: entries.map(({ side, title, lines }) => [
      cellText(pen, side),
      [...cellText(pen, [strong(title)]), ...cellText(pen, lines)],
    ]),
  });
}

/** Counts side by side, each over its word. */
export function countTable(pen: Pen, counts: readonly Count[]): Table {
  return tableOf({
    widths: columnWidths(counts.map(() => 1)),
    borders: BARE,
    rows: [
      counts.map(({ count, label }) => [
        new Paragraph({ style: STYLE.figure, children: [new TextRun(formatNumber(count))] }),
        ...label.map(
          (line, index) =>
            new Paragraph({
              style: STYLE.cell,
              children: runsOf(pen, line, { second: index > 0, size: 15 }),
            }),
        ),
      ]),
    ],
  });
}
