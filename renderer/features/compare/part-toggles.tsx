import { useTranslations } from 'use-intl';
import { Toggle } from '../../shared/ui/index.ts';
import { ROW_GROUPS, type GroupedRows, type RowGroup } from './logic/verdict-rows.ts';
import styles from './part-toggles.module.css';

export interface PartTogglesProps {
  readonly label: string;
  /** How many rows there are in all. */
  readonly sum: string;
  readonly grouped: GroupedRows;
  readonly shown: readonly RowGroup[];
  readonly groupName: (group: RowGroup) => string;
  readonly onChange: (shown: readonly RowGroup[]) => void;
}

/** The parts of the table with their numbers, which add up; pressed are those on show. */
export function PartToggles({ label, sum, grouped, shown, groupName, onChange }: PartTogglesProps) {
  const t = useTranslations('compare.matrix');
  const change = (group: RowGroup, on: boolean) =>
    onChange(ROW_GROUPS.filter((one) => (one === group ? on : shown.includes(one))));
  return (
    <div className={styles.parts}>
      <p role="status" className={styles.sum}>
        {sum}
      </p>
      <div role="group" aria-label={label} className={styles.toggles}>
        {ROW_GROUPS.filter((group) => grouped[group].length > 0 || shown.includes(group)).map((group) => (
          <Toggle
            key={group}
            label={t('part', { name: groupName(group), count: grouped[group].length })}
            isSelected={shown.includes(group)}
            onChange={(on) => change(group, on)}
          />
        ))}
      </div>
    </div>
  );
}
