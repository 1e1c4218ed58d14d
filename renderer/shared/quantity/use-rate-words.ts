import { useTranslations } from 'use-intl';
import { useDates } from '../i18n/index.ts';
import { sayNumber } from './logic/decimals.ts';
import { isStarting, type ExchangeRates, type Foreign } from './logic/rates.ts';

/** Says a rate and whose it is: `at 0.92 RMB for 1 HKD, your rate of 22 November 2026`. */
export function useRateWords(): (rates: ExchangeRates, currency: Foreign) => string {
  const t = useTranslations('particulars.quantity.rates');
  const dates = useDates();
  return (rates, currency) => {
    const rate = sayNumber(rates[currency]);
    if (rates.setOn === null || isStarting(rates, currency)) return t('starting', { rate, currency });
    return t('yours', { rate, currency, day: dates.day(rates.setOn) });
  };
}
