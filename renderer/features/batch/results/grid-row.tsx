import { memo } from 'react';
import { VERDICTS } from '../../../../seeds/schema/index.ts';
import { cx, TickBox, VerdictMark, VisuallyHidden } from '../../../shared/ui/index.ts';
import { cellText, type TableWords } from '../logic/cell-text.ts';
import { columnKey, isNumber, type GridColumn } from '../logic/columns.ts';
import { rankedPlace, TOP_KEPT, type ResultTable } from '../logic/result-table.ts';
import { cellMark } from './grid-measures.ts';
import styles from './grid.module.css';

export interface GridRowProps {
  /** Where it stands in the table, from 0. */
  readonly index: number;
  /** Pixels below the first row. */
  readonly top: number;
  readonly company: number;
  readonly table: ResultTable;
  readonly words: TableWords;
  readonly columns: readonly GridColumn[];
  readonly isPicked: boolean;
  /** The cell that has the Tab stop. */
  readonly active: number | null;
}

/** One company. Drawn again only when something of it changes. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { index, top, columns, words, isPicked, active } = props;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isPicked}
      className={cx(styles.row, styles.company)}
      style={{ transform: `translateY(${top}px)` }}
    >
      <span
        role="gridcell"
        data-cell={cellMark({ row: index, column: 0 })}
        tabIndex={active === 0 ? 0 : -1}
        aria-colindex={1}
        data-selected={isPicked || undefined}
        className={cx(styles.cell, styles.tick)}
      >
        <TickBox />
        <VisuallyHidden>{isPicked ? words.said.picked : words.said.notPicked}</VisuallyHidden>
      </span>
      {columns.map((column, place) => (
        <Cell key={columnKey(column)} {...props} column={column} place={place + 1} />
      ))}
    </div>
  );
});

function Cell(props: GridRowProps & { readonly column: GridColumn; readonly place: number }) {
  const { index, company, table, words, column, place, active } = props;
  const said = cellText(table, words, column, company);
  const isName = column.kind === 'name';
  const text = isName && said === '' ? words.said.noName(table.rows[company] ?? 0) : said;
  const isEnded = column.kind === 'place' && words.ended.has(rankedPlace(table, company, column.rank));
  const unread = column.kind === 'unread' && (table.unread[company] ?? 0) > 0;
  return (
    <span
      role={isName ? 'rowheader' : 'gridcell'}
      data-cell={cellMark({ row: index, column: place })}
      tabIndex={active === place ? 0 : -1}
      aria-colindex={place + 1}
      {...(!isNumber(column) && { dir: 'auto', title: isEnded ? `${text} · ${words.said.ended}` : text })}
      className={cx(
        styles.cell,
        isNumber(column) && styles.number,
        isName && styles.name,
        isName && said === '' && styles.nameless,
        unread && styles.unread,
      )}
    >
      {column.kind === 'top' && said !== '' && (
        <VerdictMark
          wordHidden
          size={13}
          verdict={table.judged[company * TOP_KEPT + column.rank] === 1 ? VERDICTS[1] : VERDICTS[0]}
        />
      )}
      {isEnded && (
        <span className={styles.ended}>
          <VerdictMark decorative size={13} verdict="closed" />
          <VisuallyHidden>{words.said.ended}</VisuallyHidden>
        </span>
      )}
      {isNumber(column) ? text : <span className={styles.words}>{text}</span>}
    </span>
  );
}
