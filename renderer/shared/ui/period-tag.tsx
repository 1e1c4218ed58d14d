import { useTranslations } from 'use-intl';
import { periodState, type Period } from '../../../seeds/schema/index.ts';
import { useAsOf } from '../catalogue/index.ts';
import { useDates } from '../i18n/index.ts';
import { Tag } from './tag.tsx';

/** Whether a period is over, running or still to begin on the day everything is decided for. */
export function PeriodTag({ period }: { readonly period: Period }) {
  const t = useTranslations('common.period');
  const dates = useDates();
  const asOf = useAsOf();
  const { from, until } = period;
  const state = periodState(period, asOf);
  if (state === 'over' && until !== null)
    return <Tag tone="closed">{t('over', { day: dates.day(until) })}</Tag>;
  if (state === 'not-yet' && from !== null)
    return <Tag tone="open">{t('notYet', { day: dates.day(from) })}</Tag>;
  if (until !== null) return <Tag tone="accent">{t('until', { day: dates.day(until) })}</Tag>;
  return <Tag>{t('noEnd')}</Tag>;
}
