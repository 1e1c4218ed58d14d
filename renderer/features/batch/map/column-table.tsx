import { useTranslations } from 'use-intl';
import { columnLetters, type ColumnUse } from '../../../../rules/index.ts';
import { formatNumber } from '../../../shared/i18n/index.ts';
import { Button } from '../../../shared/ui/index.ts';
import { samplesOf } from '../logic/sample-cells.ts';
import { keyOfUse } from '../logic/uses.ts';
import { useBatchStore } from '../store/batch-keeper.tsx';
import type { BatchState } from '../store/batch-state.ts';
import styles from './column-table.module.css';
import { SearchPicker } from '../search-picker.tsx';
import { useOfferedUses, useUseWords } from './use-use-words.ts';

type MapState = Extract<BatchState, { step: 'map' }>;

/** So many different values of a column are shown. */
const SAMPLES = 3;

/** One line for each column of the sheet: its header, the first values, and what it is for. */
export function ColumnTable({ state }: { readonly state: MapState }) {
  const t = useTranslations('batch.map');
  const { items, uses } = useOfferedUses();
  const words = useUseWords();
  const store = useBatchStore();
  const { header, sample } = state.opened.head;
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
            const use: ColumnUse = state.plan.mapping.columns[column] ?? { to: 'nothing' };
            const name = text === '' ? t('noHeader') : text;
            return (
              <tr key={column} data-unused={use.to === 'nothing' || undefined}>
                <th scope="row">
                  <span className={styles.letter}>{columnLetters(column)}</span>{' '}
                  <span className={styles.header} dir="auto">
                    {name}
                  </span>
                </th>
                <td>
                  <span className={styles.samples} dir="auto">
                    {samplesOf(sample, column, SAMPLES).join(' · ') || t('empty')}
                  </span>
                </td>
                <td className={styles.use}>
                  <SearchPicker
                    label={t('useOf', { column: columnLetters(column), header: name })}
                    shown={words(use)}
                    quiet={use.to === 'nothing'}
                    items={items}
                    selected={keyOfUse(use)}
                    onPick={(key) => {
                      const picked = uses.get(key);
                      if (picked !== undefined) store.setUse(column, picked);
                    }}
                  />
                  <Remarks state={state} column={column} use={use} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** What is doubtful about a guess, what it could be instead, and what of its cells cannot be read. */
function Remarks({
  state,
  column,
  use,
}: {
  readonly state: MapState;
  readonly column: number;
  readonly use: ColumnUse;
}) {
  const t = useTranslations('batch.map');
  const words = useUseWords();
  const store = useBatchStore();
  const doubts = state.remembered ? [] : state.opened.head.doubts.filter((one) => one.column === column);
  const open = doubts.filter(({ code }) => (code === 'numbers-as-days') === (use.to !== 'nothing'));
  const unread =
    state.scan.state === 'done' ? state.scan.scan.problems.filter((one) => one.column === column) : [];
  const count = unread.reduce((sum, one) => sum + one.count, 0);
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
