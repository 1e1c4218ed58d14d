import { useTranslations } from 'use-intl';
import { periodState } from '../../../seeds/schema/index.ts';
import { useDates } from '../../shared/i18n/index.ts';
import type { WouldProps } from './would-props.ts';

/** Where nothing a company does would change anything, and why; or where only an earlier plan would. */
export function WouldBeIdle({ assessed, provision, result }: WouldProps) {
  const t = useTranslations('scenarios.would');
  const dates = useDates();
  const { from, until } = provision.period;
  if (provision.addressee === 'authority') return <p>{t('authority')}</p>;
  if (result.reasons.some(({ role }) => role === 'late-plan') && until !== null)
    return <p>{t('late', { day: dates.day(until) })}</p>;
  const state = periodState(provision.period, assessed.assessment.asOf);
  const day = state === 'not-yet' ? from : until;
  if (state === 'running' || day === null) return null;
  return <p>{t(state, { day: dates.day(day) })}</p>;
}
