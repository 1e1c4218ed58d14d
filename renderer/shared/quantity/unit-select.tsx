import { useTranslations } from 'use-intl';
import type { Measure } from '../../../seeds/schema/index.ts';
import { Select } from '../ui/index.ts';
import styles from './amount-input.module.css';
import { CURRENCIES } from './logic/rates.ts';
import { AREA_UNITS, moneyParts, SCALES, type UnitId } from './logic/units.ts';

export interface UnitSelectProps {
  readonly measure: Measure;
  readonly unit: UnitId;
  readonly onChange: (unit: UnitId) => void;
}

/** The unit beside an amount; money has two parts, the currency and how it is counted. People need none. */
export function UnitSelect({ measure, unit, onChange }: UnitSelectProps) {
  const t = useTranslations('particulars.quantity');
  const money = moneyParts(unit);
  if (measure === 'people') return null;
  if (money === null)
    return (
      <Select
        label={t('unit')}
        options={AREA_UNITS.map((id) => ({ id, label: t(`units.${id}`) }))}
        value={AREA_UNITS.find((id) => id === unit) ?? null}
        onChange={onChange}
        className={styles.unit ?? ''}
      />
    );
  const { currency, scale } = money;
  return (
    <>
      <Select
        label={t('currency')}
        options={CURRENCIES.map((id) => ({ id, label: t(`currencies.${id}`) }))}
        value={currency}
        onChange={(id) => onChange(`${id}-${scale}`)}
        className={styles.unit ?? ''}
      />
      <Select
        label={t('scale')}
        options={SCALES.map((id) => ({ id, label: t(`scales.${id}`) }))}
        value={scale}
        onChange={(id) => onChange(`${currency}-${id}`)}
        className={styles.unit ?? ''}
      />
    </>
  );
}
