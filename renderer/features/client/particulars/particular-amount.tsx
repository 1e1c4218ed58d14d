import { useId } from 'react';
import { useTranslations } from 'use-intl';
import type { Measure } from '../../../../seeds/schema/index.ts';
import { AmountInput, ratesOrStart } from '../../../shared/quantity/index.ts';
import { useSave } from '../../../shared/ui/index.ts';
import { DEFAULT_PREFERENCES, setPreference, usePreferences } from '../../../storage/index.ts';
import styles from './client-particulars.module.css';
import { amountChanges, amountOf } from './logic/stored-values.ts';
import type { ParticularKey } from './logic/table.ts';
import type { ParticularsForm } from './use-particulars.ts';

interface ParticularAmountProps {
  readonly id: ParticularKey;
  readonly measure: Measure;
  readonly form: ParticularsForm;
}

/** Money, land or people, as exactly as somebody knows it. */
export function ParticularAmount({ id, measure, form }: ParticularAmountProps) {
  const t = useTranslations('particulars.fields');
  const name = useId();
  const save = useSave();
  const { rates } = usePreferences(DEFAULT_PREFERENCES);
  const entry = amountOf(form.values, id, measure);
  return (
    <div className={styles.amount}>
      <h4 id={name} className={styles.name}>
        {t(id)}
      </h4>
      <AmountInput
        labelledBy={name}
        measure={measure}
        entry={entry}
        onChange={(next) => form.change(amountChanges(id, measure, entry, next))}
        rates={ratesOrStart(rates)}
        onRates={(set) => save(setPreference('rates', set))}
      />
    </div>
  );
}
