import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { IsoDate, PolicyDocument } from '../../../seeds/schema/index.ts';
import { useAsOf, useCatalogue } from '../../shared/catalogue/index.ts';
import { useDates, useText } from '../../shared/i18n/index.ts';
import { Button, DateField, Dialog, useSave } from '../../shared/ui/index.ts';
import { DEFAULT_PREFERENCES, setPreference, usePreferences } from '../../storage/index.ts';
import styles from './day-control.module.css';

/** The last days on which texts of the catalogue were in force, once each, with the texts they end. */
function lastDays(documents: readonly PolicyDocument[]): readonly (readonly [IsoDate, PolicyDocument[]])[] {
  const days = new Map<IsoDate, PolicyDocument[]>();
  for (const document of documents) {
    const { until } = document.period;
    if (until !== null) days.set(until, [...(days.get(until) ?? []), document]);
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Chooses the day everything is decided for: today, any other day, or the last day of a plan that is over. */
export function DayControl() {
  const t = useTranslations('results.day');
  const chosen = usePreferences(DEFAULT_PREFERENCES).asOf;
  const save = useSave();
  const [open, setOpen] = useState(false);
  const choose = (day: IsoDate | null) => {
    save(setPreference('asOf', day));
    setOpen(false);
  };
  return (
    <span className={styles.control}>
      <Button size="s" tone="quiet" onPress={() => setOpen(true)}>
        {t('change')}
      </Button>
      {chosen !== null && (
        <Button size="s" tone="quiet" onPress={() => choose(null)}>
          {t('today')}
        </Button>
      )}
      <Dialog isOpen={open} onClose={() => setOpen(false)} title={t('title')}>
        <ChooseDay chosen={chosen} onChoose={choose} />
      </Dialog>
    </span>
  );
}

function ChooseDay({
  chosen,
  onChoose,
}: {
  readonly chosen: IsoDate | null;
  readonly onChoose: (day: IsoDate | null) => void;
}) {
  const t = useTranslations('results.day');
  const text = useText();
  const dates = useDates();
  const asOf = useAsOf();
  const { documents } = useCatalogue();
  const [day, setDay] = useState<IsoDate | null>(chosen);
  return (
    <div className={styles.form}>
      <p>{t('note', { day: dates.day(asOf) })}</p>
      <div className={styles.day}>
        <DateField label={t('label')} value={day} onChange={setDay} autoFocus />
        <Button
          tone="primary"
          isDisabled={day === null}
          onPress={() => {
            if (day !== null) onChoose(day);
          }}
        >
          {t('use')}
        </Button>
      </div>
      <h3>{t('lastDays')}</h3>
      <p className={styles.quiet}>{t('lastDaysNote')}</p>
      <ul role="list" className={styles.days}>
        {lastDays(documents).map(([until, ended]) => (
          <li key={until}>
            <Button size="s" onPress={() => onChoose(until)}>
              {dates.day(until)}
            </Button>
            <span>{ended.map(({ shortName }) => text(shortName)).join(' · ')}</span>
          </li>
        ))}
      </ul>
      {chosen !== null && <Button onPress={() => onChoose(null)}>{t('today')}</Button>}
    </div>
  );
}
