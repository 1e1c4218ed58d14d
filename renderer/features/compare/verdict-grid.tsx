import { memo, useMemo, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { formatRoute } from '../../shared/routing/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { Citation, cx, ForceMark } from '../../shared/ui/index.ts';
import { Second } from '../../shared/visit/index.ts';
import { CellMark, useCellWords } from './cell-mark.tsx';
import type { Cell } from './logic/cells.ts';
import { softHyphens } from './logic/soft-hyphens.ts';
import type { RowSection, VerdictRow } from './logic/verdict-rows.ts';
import { SectionHead } from './section-head.tsx';
import frame from './grid-frame.module.css';
import { squareProps, useGridKeys } from './use-grid-keys.ts';
import { useMoreAside } from './use-more-aside.ts';
import styles from './verdict-grid.module.css';

export interface GridColumn {
  readonly id: string;
  /** Where its head leads; without one it leads nowhere. */
  readonly href?: string;
  readonly name: string;
  /** Under the name. */
  readonly notes?: ReactNode;
}

export interface VerdictGridProps {
  readonly label: string;
  readonly caseId: string;
  readonly columns: readonly GridColumn[];
  readonly sections: readonly RowSection[];
  /** What the parts of the table are called here. */
  readonly groupName: (group: RowSection['group']) => string;
}

/** Provisions against columns, as squares of shape, colour and word. One Tab stop; arrow keys move, Enter opens. */
export function VerdictGrid({ label, caseId, columns, sections, groupName }: VerdictGridProps) {
  const t = useTranslations('compare.matrix');
  const words = useCellWords();
  const labels = columns.map(({ name }) => name).join('\n');
  const names = useMemo(() => labels.split('\n'), [labels]);
  const starts = startsOf(sections);
  const rows = sections.reduce((sum, { rows: { length } }) => sum + length, 0);
  const keys = useGridKeys(rows + 1, columns.length + 1);
  const { ref: scroller, more, onScroll } = useMoreAside();
  return (
    <div className={styles.shell} data-more={more || undefined}>
      <div
        ref={scroller}
        role="region"
        aria-label={label}
        // Something to scroll has to be within the reach of the keyboard; the squares in it are one stop by themselves.
        tabIndex={0}
        className={cx(frame.frame, styles.scroll)}
        onScroll={onScroll}
      >
        <table role="grid" aria-label={label} className={cx(frame.table, styles.grid)} {...keys}>
          <colgroup>
            <col className={styles.first} />
            {columns.map(({ id }) => (
              <col key={id} className={styles.other} />
            ))}
          </colgroup>
          <thead>
            <tr>
              <th scope="col" className={styles.corner}>
                {t('provision')}
              </th>
              {columns.map((column, index) => (
                <ColumnHead key={column.id} column={column} at={index + 1} />
              ))}
            </tr>
          </thead>
          {sections.map((section, index) => (
            <tbody key={`${section.group} ${section.kind}`}>
              <SectionHead section={section} name={groupName(section.group)} span={columns.length + 1} />
              {section.rows.map((row, offset) => (
                <GridRow
                  key={row.provision.id}
                  row={row}
                  at={(starts[index] ?? 0) + offset + 1}
                  caseId={caseId}
                  columns={names}
                  words={words}
                />
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </div>
  );
}

/** How many rows stand before each section. */
function startsOf(sections: readonly RowSection[]): readonly number[] {
  let before = 0;
  return sections.map(({ rows }) => {
    const start = before;
    before += rows.length;
    return start;
  });
}

function ColumnHead({ column, at }: { readonly column: GridColumn; readonly at: number }) {
  const { href, name, notes } = column;
  const square = squareProps(0, at);
  return (
    <th scope="col" className={styles.head} {...(href === undefined && square)}>
      {href === undefined ? (
        <span className={styles.name}>{softHyphens(name)}</span>
      ) : (
        <a href={href} className={styles.name} {...square}>
          {softHyphens(name)}
        </a>
      )}
      {notes}
    </th>
  );
}

interface GridRowProps {
  readonly row: VerdictRow;
  readonly at: number;
  readonly caseId: string;
  /** Names of the columns. */
  readonly columns: readonly string[];
  readonly words: (cell: Cell) => string;
}

/** Hundreds of them stand in one table: a row is drawn again only where something of it has changed. */
const GridRow = memo(function GridRow({ row, at, caseId, columns, words }: GridRowProps) {
  const text = useText();
  const { provision, cells } = row;
  const href = formatRoute({ screen: 'record', caseId, provisionId: provision.id });
  const cite = provision.cite[0];
  return (
    <tr>
      <th scope="row" className={styles.title}>
        <a href={href} {...squareProps(at, 0)}>
          {text(provision.title)}
        </a>
        <Second text={provision.title} />
        <span className={styles.about}>
          <ForceMark force={provision.force} />
          {cite !== undefined && <Citation cite={cite} />}
        </span>
      </th>
      {cells.map((cell, index) => {
        const says = words(cell);
        return (
          // A square has no name of its own: it is the one of its column.
          <td key={columns[index]} className={styles.square} data-key={cell.key}>
            <a
              href={href}
              aria-label={says}
              title={`${columns[index]}: ${says}`}
              {...squareProps(at, index + 1)}
            >
              <CellMark cell={cell} />
            </a>
          </td>
        );
      })}
    </tr>
  );
});
