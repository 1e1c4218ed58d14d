import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button, Dialog } from '../ui/index.ts';
import styles from './amount-input.module.css';
import type { Foreign } from './logic/rates.ts';
import { RatesFields, type RatesAccess } from './rates-fields.tsx';
import { useRateWords } from './use-rate-words.ts';

/** The rates a number on screen rests on, whose they are, and where to change them. */
export function RatesLine({ used, ...access }: RatesAccess & { readonly used: readonly Foreign[] }) {
  const t = useTranslations('particulars.quantity.rates');
  const common = useTranslations('common');
  const say = useRateWords();
  const [changing, setChanging] = useState(false);
  return (
    <p className={styles.rates}>
      {used.map((currency) => (
        <span key={currency}>{say(access.rates, currency)}</span>
      ))}
      <Button size="s" tone="quiet" onPress={() => setChanging(true)}>
        {t('change')}
      </Button>
      <Dialog
        isOpen={changing}
        onClose={() => setChanging(false)}
        title={t('title')}
        actions={
          <Button tone="primary" onPress={() => setChanging(false)}>
            {common('close')}
          </Button>
        }
      >
        <RatesFields {...access} />
      </Dialog>
    </p>
  );
}
