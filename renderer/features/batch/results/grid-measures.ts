import type { GridColumn } from '../logic/columns.ts';
import type { CellAt } from '../logic/move-cell.ts';

/** Height of a row in pixels: as the type on the page. */
export function rowHeight(): number {
  return Math.round(2.25 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
}

/** Height of the head, which has room for two lines. */
export function headHeight(): number {
  return Math.round((rowHeight() / 2.25) * 3);
}

/** Widths in rem. */
function widthOf(column: GridColumn): number {
  switch (column.kind) {
    case 'name':
      return 17;
    case 'place':
      return 15;
    case 'top':
    case 'next':
      return 21;
    case 'standing':
      return 8.5;
    case 'row':
      return 5;
    case 'count':
      return 9.5;
    case 'holds':
    case 'answered':
    case 'still':
    case 'unread':
      return 8;
  }
}

/** The ticks. */
const FIRST = 2.75;

/** The tracks of every row, and how wide they are together. */
export function trackWidths(columns: readonly GridColumn[]): Record<`--${string}`, string> {
  const widths = [FIRST, ...columns.map(widthOf)];
  return {
    '--tracks': widths.map((width) => `${width}rem`).join(' '),
    '--wide': `${widths.reduce((sum, width) => sum + width, 0)}rem`,
  };
}

/** Marks a cell; row −1 is the head. */
export const cellMark = ({ row, column }: CellAt): string => `${row}:${column}`;

/** The cell that something in the grid stands in. */
export function cellOf(target: EventTarget): CellAt | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
  const [row, column] = (cell?.dataset['cell'] ?? '').split(':').map(Number);
  return row === undefined || column === undefined || Number.isNaN(row) ? null : { row, column };
}

/** The element of a cell. */
export function cellIn(scroller: HTMLElement, cell: CellAt): HTMLElement | null {
  return scroller.querySelector<HTMLElement>(`[data-cell="${cellMark(cell)}"]`);
}
