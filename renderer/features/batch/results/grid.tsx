import { useVirtualizer, defaultRangeExtractor, type Range } from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import type { GridColumn } from '../logic/columns.ts';
import { MOST_SHOWN } from '../logic/limits.ts';
import { moveCell, type CellAt } from '../logic/move-cell.ts';
import type { ResultTable } from '../logic/result-table.ts';
import type { TableWords } from '../logic/cell-text.ts';
import type { Sort } from '../logic/sort-rows.ts';
import { GridHead } from './grid-head.tsx';
import { GridRow } from './grid-row.tsx';
import { cellIn, cellOf, headHeight, rowHeight, trackWidths } from './grid-measures.ts';
import styles from './grid.module.css';

/** Rows drawn beyond those that are seen, on either side. */
const OVERSCAN = 6;

export interface GridProps {
  readonly label: string;
  readonly table: ResultTable;
  readonly words: TableWords;
  /** The companies to show, in their order. */
  readonly order: Uint32Array;
  readonly columns: readonly GridColumn[];
  readonly sort: Sort | null;
  readonly picked: ReadonlySet<number>;
  readonly onSort: (column: GridColumn) => void;
  readonly onPick: (at: number) => void;
  readonly onOpen: (at: number) => void;
}

/**
 * The table of companies: only the rows that are seen are in the page. One Tab stop; arrow keys, Home, End and Page keys
 * move, Space ticks, Enter opens. The first column holds the ticks.
 */
export function Grid(props: GridProps) {
  const { label, table, order, columns } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<CellAt>({ row: -1, column: 1 });
  const count = Math.min(order.length, MOST_SHOWN);
  const at = { row: Math.min(active.row, count - 1), column: Math.min(active.column, columns.length) };
  // Asking for it makes the browser work out all styles: once, not at every frame.
  const [height] = useState(rowHeight);
  const [head] = useState(headHeight);
  // eslint-disable-next-line react-hooks/incompatible-library -- a warning to compilers that memoise; none is used here
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: OVERSCAN,
    scrollMargin: head,
    scrollPaddingStart: head,
    // The row that has the focus stays in the page, or the focus would be lost with it.
    rangeExtractor: useCallback((range: Range) => withRow(range, at.row), [at.row]),
  });
  const span = Math.ceil((virtual.scrollRect?.height ?? 0) / height) + 2 * OVERSCAN + 2;
  const moveTo = useMove({
    scroller,
    show: (row) => virtual.scrollToIndex(row, { align: 'auto' }),
    setActive,
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / height) - 2);
    const next = moveCell(at, event, { rows: count, columns: columns.length + 1, page });
    if (next !== null) {
      event.preventDefault();
      moveTo(next);
    } else act(props, at, event);
  };
  const onClick = (event: MouseEvent) => {
    const cell = cellOf(event.target);
    if (cell === null) return;
    setActive(cell);
    const company = order[cell.row];
    if (cell.row >= 0 && company !== undefined && cell.column === 0) props.onPick(company);
    else if (cell.row >= 0 && company !== undefined && cell.column === 1) props.onOpen(company);
    else if (cell.row === -1) pressHead(props, cell.column);
  };
  return (
    <div ref={scroller} data-scroller="" className={styles.scroller}>
      <div
        role="grid"
        aria-label={label}
        aria-rowcount={order.length + 1}
        aria-colcount={columns.length + 1}
        aria-multiselectable="true"
        className={styles.grid}
        style={{ gridTemplateColumns: 'minmax(0, 1fr)', ...trackWidths(columns) }}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        <GridHead columns={columns} sort={props.sort} active={at.row === -1 ? at.column : null} />
        <div role="rowgroup" className={styles.body} style={{ blockSize: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((item) => (
            <GridRow
              // A row that leaves on one side comes in on the other: its elements are filled anew, not made anew. The
              // one with the focus keeps its own.
              key={item.index === at.row ? 'active' : item.index % span}
              index={item.index}
              top={item.start - head}
              company={order[item.index] ?? 0}
              table={table}
              words={props.words}
              columns={columns}
              isPicked={props.picked.has(order[item.index] ?? -1)}
              active={at.row === item.index ? at.column : null}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

function withRow(range: Range, row: number): number[] {
  const seen = defaultRangeExtractor(range);
  if (row < 0 || row >= range.count || seen.includes(row)) return seen;
  return row < range.startIndex ? [row, ...seen] : [...seen, row];
}

/** Moves the focus to a cell, which comes into view first. */
function useMove({
  scroller,
  show,
  setActive,
}: {
  readonly scroller: { readonly current: HTMLDivElement | null };
  readonly show: (row: number) => void;
  readonly setActive: (cell: CellAt) => void;
}): (cell: CellAt) => void {
  const [wanted, setWanted] = useState<CellAt | null>(null);
  useEffect(() => {
    if (wanted === null || scroller.current === null) return;
    const cell = cellIn(scroller.current, wanted);
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [wanted, scroller]);
  return (cell) => {
    if (cell.row >= 0) show(cell.row);
    setActive(cell);
    setWanted(cell);
  };
}

function act(props: GridProps, at: CellAt, event: KeyboardEvent): void {
  if (event.key !== ' ' && event.key !== 'Enter') return;
  event.preventDefault();
  const company = props.order[at.row];
  if (at.row === -1) pressHead(props, at.column);
  else if (company === undefined) return;
  else if (event.key === ' ' || at.column === 0) props.onPick(company);
  else props.onOpen(company);
}

function pressHead({ columns, onSort }: GridProps, column: number): void {
  const pressed = columns[column - 1];
  if (pressed !== undefined) onSort(pressed);
}
