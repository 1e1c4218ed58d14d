import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { sayNumber } from './logic/decimals.ts';
import { AREA_UNITS, moneyParts, PEOPLE, type UnitId } from './logic/units.ts';

/** Says a number with its unit in the reader's language: `RMB 30 million`, `5 mu`. */
export function useQuantityWords(): (value: number, unit: UnitId) => string {
  const t = useTranslations('particulars.quantity.amount');
  return useMemo(
    () => (value: number, unit: UnitId) => {
      const number = sayNumber(value);
      const money = moneyParts(unit);
      if (money !== null) return t(money.scale, { currency: money.currency, number });
      return t(AREA_UNITS.find((area) => area === unit) ?? PEOPLE, { number });
    },
    [t],
  );
}
