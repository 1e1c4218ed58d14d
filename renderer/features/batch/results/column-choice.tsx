import { useTranslations } from 'use-intl';
import { Button, Icon, Popup, Tick } from '../../../shared/ui/index.ts';
import { ALL_COLUMNS, columnKey, FIXED_COLUMNS } from '../logic/columns.ts';
import { useBatchStore } from '../store/batch-keeper.tsx';
import type { BatchState } from '../store/batch-state.ts';
import styles from './column-choice.module.css';
import { useColumnName } from './use-column-name.ts';

/** Which columns the table has. */
export function ColumnChoice({
  state: { view },
}: {
  readonly state: Extract<BatchState, { step: 'results' }>;
}) {
  const t = useTranslations('batch.results');
  const nameOf = useColumnName();
  const store = useBatchStore();
  const choose = (key: string, shown: boolean) => {
    const columns = new Set(view.columns);
    if (shown) columns.add(key);
    else columns.delete(key);
    store.setView({ columns });
  };
  const keys = ALL_COLUMNS.map((column) => ({ key: columnKey(column), name: nameOf(column) }));
  return (
    <Popup
      trigger={
        <Button size="s" icon={<Icon name="gear" size={14} />}>
          {t('chooseColumns')}
        </Button>
      }
      placement="bottom end"
      className={styles.popup}
    >
      {() =>
        keys
          .filter(({ key }) => !FIXED_COLUMNS.has(key))
          .map(({ key, name }) => (
            <Tick key={key} isSelected={view.columns.has(key)} onChange={(shown) => choose(key, shown)}>
              {name}
            </Tick>
          ))
      }
    </Popup>
  );
}
