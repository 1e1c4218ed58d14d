import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { allUses, columnLetters, type ColumnUse, type Mapping } from '../../../../rules/index.ts';
import { useCatalogue } from '../../../shared/catalogue/index.ts';
import { formatNumber } from '../../../shared/i18n/index.ts';
import { Button, SearchPicker } from '../../../shared/ui/index.ts';
import { samplesOf } from '../logic/sample-cells.ts';
import { unreadNow } from '../logic/unread-now.ts';
import { keyOfUse } from '../logic/uses.ts';
import { useBatchStore } from '../store/batch-keeper.tsx';
import type { Scan, SheetHead } from '../worker/protocol.ts';
import styles from './column-table.module.css';
import { useOfferedUses, useUseWords } from './use-use-words.ts';

/** So many different values of a column are shown. */
const SAMPLES = 3;
/** So many characters of a header: more is no header. */
const LONGEST_SHOWN = 200;

export interface ColumnTableProps {
  readonly head: SheetHead;
  readonly mapping: Mapping;
  /** The columns are set as they were for an earlier sheet: nothing about them was guessed. */
  readonly remembered: boolean;
  /** `null` while the rows are being read. */
  readonly scan: Scan | null;
}

/**
 * One line for each column of the sheet: its header, the first values, and what it is for. Not drawn again while rows
 * are read: a sheet may have hundreds of columns, each with its list.
 */
export const ColumnTable = memo(function ColumnTable(props: ColumnTableProps) {
  const t = useTranslations('batch.map');
  const items = useOfferedUses();
  const uses = allUses(useCatalogue());
  const words = useUseWords();
  const store = useBatchStore();
  const { header, sample } = props.head;
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('column')}</th>
            <th scope="col">{t('values')}</th>
            <th scope="col">{t('use')}</th>
          </tr>
        </thead>
        <tbody>
          {header.map((text, column) => {
            const use: ColumnUse = props.mapping.columns[column] ?? { to: 'nothing' };
            const name = text === '' ? t('noHeader') : text.slice(0, LONGEST_SHOWN);
            return (
              <tr key={column} data-unused={use.to === 'nothing' || undefined}>
                <th scope="row">
                  <div className={styles.column}>
                    <span className={styles.letter}>{columnLetters(column)}</span>{' '}
                    <span className={styles.header} dir="auto">
                      {name}
                    </span>
                  </div>
                </th>
                <td>
                  <span className={styles.samples} dir="auto">
                    {samplesOf(sample, column, SAMPLES).join(' · ') || t('empty')}
                  </span>
                </td>
                <td>
                  <SearchPicker
                    label={t('useOf', { column: columnLetters(column), header: name })}
                    shown={words(use)}
                    quiet={use.to === 'nothing'}
                    items={items}
                    hint={t('typeForMore')}
                    selected={keyOfUse(use)}
                    onPick={(key) => {
                      const picked = uses.get(key);
                      if (picked !== undefined) store.setUse(column, picked);
                    }}
                  />
                  <Remarks {...props} column={column} use={use} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
});

/** What is doubtful about a guess, what it could be instead, and what of its cells cannot be read. */
function Remarks({
  head,
  mapping,
  remembered,
  scan,
  column,
  use,
}: ColumnTableProps & { readonly column: number; readonly use: ColumnUse }) {
  const t = useTranslations('batch.map');
  const words = useUseWords();
  const store = useBatchStore();
  const doubts = remembered ? [] : head.doubts.filter((one) => one.column === column);
  const open = doubts.filter(({ code }) => (code === 'numbers-as-days') === (use.to !== 'nothing'));
  const count = scan === null ? 0 : unreadNow(scan, mapping, column);
  if (open.length === 0 && count === 0) return null;
  return (
    <div className={styles.remarks}>
      {open.map(({ code, candidates }) => (
        <p key={code}>
          {t(`doubt.${code}`, { count: candidates.length })}{' '}
          {code !== 'numbers-as-days' &&
            candidates.map((candidate) => (
              <Button
                key={keyOfUse(candidate)}
                size="s"
                tone="quiet"
                aria-label={t('takeAs', { column: columnLetters(column), use: words(candidate) })}
                onPress={() => store.setUse(column, candidate)}
              >
                {words(candidate)}
              </Button>
            ))}
        </p>
      ))}
      {count > 0 && (
        <p className={styles.unread}>{t('unreadCells', { count, shown: formatNumber(count) })}</p>
      )}
    </div>
  );
}
