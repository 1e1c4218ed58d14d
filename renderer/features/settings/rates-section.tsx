import { useTranslations } from 'use-intl';
import { RatesFields, ratesOrStart } from '../../shared/quantity/index.ts';
import { Button, useSave } from '../../shared/ui/index.ts';
import { setPreference, type Rates } from '../../storage/index.ts';

/** Rates for showing amounts in another currency. `null`: the program's starting values. */
export function RatesSection({ rates }: { readonly rates: Rates | null }) {
  const t = useTranslations('settings.rates');
  const save = useSave();
  return (
    <>
      <RatesFields rates={ratesOrStart(rates)} onRates={(set) => save(setPreference('rates', set))} />
      {rates !== null && (
        <div>
          <Button onPress={() => save(setPreference('rates', null))}>{t('back')}</Button>
        </div>
      )}
    </>
  );
}
