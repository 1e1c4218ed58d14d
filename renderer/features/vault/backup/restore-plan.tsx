import { useTranslations } from 'use-intl';
import { useDates } from '../../../shared/i18n/index.ts';
import { Disclosure, RadioGroup } from '../../../shared/ui/index.ts';
import type { Backup, ComparedEntry, OnDiffering } from '../../../storage/index.ts';
import styles from '../vault.module.css';

const STATES = ['new', 'differs', 'same'] as const;
const CHOICES = [
  ['leave', 'leave'],
  ['as-new', 'asNew'],
  ['replace', 'replace'],
] as const;

export interface RestorePlanProps {
  readonly backup: Backup;
  readonly entries: readonly ComparedEntry[];
  readonly onDiffering: OnDiffering;
  readonly onChoose: (choice: OnDiffering) => void;
}

function Counts({ entries }: Pick<RestorePlanProps, 'entries'>) {
  const t = useTranslations('vault.restore');
  return (
    <ul className={styles.points}>
      {STATES.map((state) => ({ state, count: entries.filter((one) => one.state === state).length }))
        .filter(({ count }) => count > 0)
        .map(({ state, count }) => (
          <li key={state}>{t(`state.${state}`, { count })}</li>
        ))}
    </ul>
  );
}

function Names({ entries }: Pick<RestorePlanProps, 'entries'>) {
  const t = useTranslations('vault.restore');
  const dates = useDates();
  return (
    <Disclosure title={t('list')}>
      <ul role="list" className={styles.list} tabIndex={0} aria-label={t('list')}>
        {entries.map(({ id, name, changedAt, state }) => (
          <li key={id} className={styles.entry}>
            <bdi className={styles.name}>{name}</bdi>
            <span className={styles.mark}>
              {t(`mark.${state}`)} · {dates.moment(changedAt)}
            </span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** What is in a backup, how it stands to what is here, and what to do where the two differ. */
export function RestorePlan({ backup, entries, onDiffering, onChoose }: RestorePlanProps) {
  const t = useTranslations('vault.restore');
  const dates = useDates();
  const without = (['notes', 'particulars', 'states'] as const).filter((part) => !backup[part]);
  const differ = entries.some(({ state }) => state === 'differs');
  const nothing = entries.every(({ state }) => state === 'same');
  return (
    <>
      <p>
        {t('holds', { count: entries.length })} · {t('made', { when: dates.moment(backup.madeAt) })}
      </p>
      {nothing ? <p>{t('nothing')}</p> : <Counts entries={entries} />}
      {without.length > 0 && (
        <p className={styles.note}>
          {without.map((part) => t(`without.${part}`)).join(' ')} {differ && t('keeps')}
        </p>
      )}
      <Names entries={entries} />
      {differ && (
        <RadioGroup
          label={t('onDiffering')}
          value={onDiffering}
          onChange={(id) => {
            const chosen = CHOICES.find(([choice]) => choice === id);
            if (chosen !== undefined) onChoose(chosen[0]);
          }}
          options={CHOICES.map(([id, key]) => ({
            id,
            label: t(key),
            ...(id === 'replace' && { help: t('replaceHelp') }),
          }))}
        />
      )}
    </>
  );
}
