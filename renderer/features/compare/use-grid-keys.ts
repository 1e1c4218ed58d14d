import { useEffect, useRef, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';
import { nextCell } from './logic/next-cell.ts';

export interface GridKeys {
  readonly ref: RefObject<HTMLTableElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
}

/** Marks what can have the focus inside a grid: a square, or the head of a row or a column. */
export function squareProps(row: number, column: number) {
  return { 'data-square': `${row}:${column}`, tabIndex: -1 };
}

const SQUARE = '[data-square]';
const squareOf = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(SQUARE) : null;

/** Makes one square the stop of the Tab key. The squares are many: they are marked without drawing them again. */
function makeStop(grid: HTMLElement, square: HTMLElement): void {
  for (const stop of grid.querySelectorAll<HTMLElement>(`${SQUARE}[tabindex="0"]`)) stop.tabIndex = -1;
  square.tabIndex = 0;
}

/** Moving down must not push the frame, and with it the heads of its columns, under the head of the page. */
function keepHeadsInView(frame: HTMLElement | null | undefined): void {
  if (frame && frame.offsetHeight < window.innerHeight) frame.scrollIntoView({ block: 'nearest' });
}

/** One Tab stop for the whole grid; arrow keys, Home, End and Page keys move between its squares. */
export function useGridKeys(rows: number, columns: number): GridKeys {
  const ref = useRef<HTMLTableElement>(null);
  useEffect(() => {
    const grid = ref.current;
    if (grid === null || grid.querySelector(`${SQUARE}[tabindex="0"]`) !== null) return;
    const first =
      grid.querySelector<HTMLElement>('[data-square="1:0"]') ?? grid.querySelector<HTMLElement>(SQUARE);
    if (first !== null) makeStop(grid, first);
  });
  return {
    ref,
    onFocus: ({ target }) => {
      const square = squareOf(target);
      if (ref.current !== null && square !== null) makeStop(ref.current, square);
    },
    onKeyDown: (event) => {
      const [row, column] = (squareOf(event.target)?.dataset.square ?? '').split(':').map(Number);
      if (row === undefined || column === undefined || Number.isNaN(row)) return;
      const next = nextCell({ row, column }, event, { rows, columns });
      if (next === null) return;
      event.preventDefault();
      ref.current?.querySelector<HTMLElement>(`[data-square="${next.row}:${next.column}"]`)?.focus();
      keepHeadsInView(ref.current?.parentElement);
    },
  };
}
