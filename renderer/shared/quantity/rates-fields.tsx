import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { isoDateSchema, type IsoDate } from '../../../seeds/schema/index.ts';
import { dayInGuangzhou } from '../i18n/index.ts';
import { TextField } from '../ui/index.ts';
import styles from './amount-input.module.css';
import { writeNumber } from './logic/decimals.ts';
import { FOREIGN, RATE_BOUNDS, withRate, type ExchangeRates, type Foreign } from './logic/rates.ts';
import { readRate } from './logic/read-rate.ts';
import { useRateWords } from './use-rate-words.ts';

/** Rates and how to keep others. */
export interface RatesAccess {
  readonly rates: ExchangeRates;
  readonly onRates: (rates: ExchangeRates & { readonly setOn: IsoDate }) => void;
}

/** Both rates, each kept as soon as what is typed can be one. */
export function RatesFields({ rates, onRates }: RatesAccess) {
  const t = useTranslations('particulars.quantity.rates');
  return (
    <div className={styles.rateFields}>
      {FOREIGN.map((currency) => (
        <RateField key={currency} currency={currency} rates={rates} onRates={onRates} />
      ))}
      <p className={styles.note}>{t('note')}</p>
    </div>
  );
}

function RateField({ currency, rates, onRates }: RatesAccess & { readonly currency: Foreign }) {
  const t = useTranslations('particulars.quantity.rates');
  const problem = useTranslations('particulars.quantity.problem');
  const say = useRateWords();
  const [typed, setTyped] = useState<{ readonly text: string; readonly left: boolean } | null>(null);
  const reading = typed === null ? null : readRate(typed.text, currency);
  const wrong = typed?.left === true && reading !== null && 'problem' in reading ? reading.problem : null;
  const error =
    wrong === null ? null : wrong === 'outside' ? t('outside', RATE_BOUNDS[currency]) : problem(wrong);
  return (
    <div
      onBlur={() =>
        setTyped(typed === null || (reading !== null && 'rate' in reading) ? null : { ...typed, left: true })
      }
    >
      <TextField
        label={t('label', { currency })}
        value={typed?.text ?? writeNumber(rates[currency])}
        onChange={(text) => {
          setTyped({ text, left: false });
          const next = readRate(text, currency);
          if ('rate' in next) onRates(withRate(rates, currency, next.rate, today()));
        }}
        description={say(rates, currency)}
        error={error}
        maxLength={20}
      />
    </div>
  );
}

/** The day a rate was set is the calendar's, whatever day is being decided for. */
const today = (): IsoDate => isoDateSchema.parse(dayInGuangzhou(Date.now()));
