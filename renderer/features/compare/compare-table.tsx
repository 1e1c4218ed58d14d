import { useMemo, useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useCatalogue } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { cx, Switch } from '../../shared/ui/index.ts';
import { CompareCell } from './compare-cell.tsx';
import styles from './compare-table.module.css';
import frame from './grid-frame.module.css';
import type { CompareColumn } from './logic/compare-column.ts';
import { rowKey } from './logic/compare-row.ts';
import { compareRows, leftOut, splitRows } from './logic/compare-rows.ts';
import { PlaceHead } from './place-head.tsx';
import { useJoined } from './use-joined.ts';
import { useRowName } from './use-row-name.ts';

export interface CompareTableProps {
  readonly columns: readonly CompareColumn[];
  readonly caseId: string;
  readonly onReplace: (id: string) => void;
  readonly onRemove: (id: string) => void;
  /** The way to one more place, or why there is none. */
  readonly add: ReactNode;
}

/** Places as columns, what is told of them as lines. Lines in which all say the same can be left out, and are named. */
export function CompareTable({ columns, caseId, onReplace, onRemove, add }: CompareTableProps) {
  const t = useTranslations('compare.places');
  const text = useText();
  const joined = useJoined();
  const rowName = useRowName();
  const catalogue = useCatalogue();
  const [wanted, setWanted] = useState<boolean | null>(null);
  const rows = useMemo(() => compareRows(catalogue, columns), [catalogue, columns]);
  const { differing, alike } = useMemo(() => splitRows(catalogue, rows, columns), [catalogue, rows, columns]);
  const comparable = columns.length > 1;
  const spare = leftOut(alike);
  const useful = comparable && spare.length > 0;
  const only = useful && (wanted ?? differing.length > 0);
  const named = only ? spare : alike;
  const names = columns.map(({ place }) => text(place.name));
  return (
    <>
      <div className={styles.tools}>
        {add}
        {useful && (
          <Switch isSelected={only} onChange={setWanted}>
            {t('only')}
          </Switch>
        )}
        {comparable && (
          <p role="status" className={styles.alike}>
            {differing.length === 0
              ? t('allAlike')
              : t('alike', {
                  count: named.length,
                  hidden: String(only),
                  names: joined(named.map(rowName)),
                })}
          </p>
        )}
      </div>
      <div
        role="region"
        tabIndex={0}
        aria-label={t('table', { places: joined(names) })}
        className={cx(frame.frame, styles.scroll)}
      >
        <table className={cx(frame.table, styles.table)} data-columns={columns.length}>
          <colgroup>
            <col className={styles.first} />
            {columns.map(({ place }) => (
              <col key={place.id} />
            ))}
          </colgroup>
          <thead>
            <tr>
              <th scope="col" className={styles.corner}>
                {t('row')}
              </th>
              {columns.map(({ place }) => (
                <PlaceHead
                  key={place.id}
                  place={place}
                  caseId={caseId}
                  onReplace={() => onReplace(place.id)}
                  onRemove={() => onRemove(place.id)}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {(only ? rows.filter((row) => !spare.includes(row)) : rows).map((row) => (
              <tr key={rowKey(row)}>
                <th scope="row">{rowName(row)}</th>
                {columns.map((column) => (
                  <td key={column.place.id}>
                    <CompareCell row={row} column={column} caseId={caseId} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
