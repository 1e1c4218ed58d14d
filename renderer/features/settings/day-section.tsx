import { useTranslations } from 'use-intl';
import type { IsoDate } from '../../../seeds/schema/index.ts';
import { useDates } from '../../shared/i18n/index.ts';
import { Button, DateField, useSave } from '../../shared/ui/index.ts';
import { setPreference } from '../../storage/index.ts';
import styles from './settings-screen.module.css';

/** Which day to decide for. Today in Guangzhou, unless somebody wants to look at another one. */
export function DaySection({ chosen, today }: { readonly chosen: IsoDate | null; readonly today: IsoDate }) {
  const t = useTranslations('settings.day');
  const dates = useDates();
  const save = useSave();
  const choose = (day: IsoDate | null) => save(setPreference('asOf', day === today ? null : day));
  return (
    <>
      <p className={styles.note}>{t('note')}</p>
      <p>
        {chosen === null
          ? t('isToday', { day: dates.day(today) })
          : t('isChosen', { day: dates.day(chosen) })}
      </p>
      <div className={styles.row}>
        <DateField
          key={chosen === null ? 'today' : 'chosen'}
          label={t('label')}
          value={chosen}
          onChange={(day) => {
            if (day !== null) choose(day);
          }}
        />
        {chosen !== null && <Button onPress={() => choose(null)}>{t('backToToday')}</Button>}
      </div>
    </>
  );
}
