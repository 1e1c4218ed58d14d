import { useTranslations } from 'use-intl';
import styles from './amount-input.module.css';
import { ABOUT_PERCENT } from './logic/about.ts';
import { aboutSeen, seenIn, slotsOf, type Amount, type Bounds } from './logic/amount.ts';
import { ratesUsed } from './logic/rates.ts';
import { moneyParts, type UnitId } from './logic/units.ts';
import type { RatesAccess } from './rates-fields.tsx';
import { RatesLine } from './rates-line.tsx';
import { useQuantityWords } from './use-quantity-words.ts';

interface AmountNotesProps extends RatesAccess {
  readonly amount: Amount;
  /** The unit it is looked at in. */
  readonly unit: UnitId;
  readonly bounds: Bounds | undefined;
}

/** What the numbers on screen are: what "about" is taken as, what was typed, which rate was used. */
export function AmountNotes({ amount, unit, bounds, ...access }: AmountNotesProps) {
  const t = useTranslations('particulars.quantity');
  const say = useQuantityWords();
  const { rates } = access;
  const typed = slotsOf(amount.form).flatMap((slot) => amount[slot] ?? []);
  const viewed = unit !== amount.unit && typed.length > 0;
  const rounded = slotsOf(amount.form).some((slot) => seenIn(amount, slot, unit, rates)?.rounded === true);
  const range = aboutSeen(amount, unit, rates, bounds);
  const [from, to] = [moneyParts(amount.unit), moneyParts(unit)];
  const used = viewed && from !== null && to !== null ? ratesUsed(from.currency, to.currency) : [];
  return (
    <>
      <div role="status" className={styles.notes}>
        {range !== null && (
          <p>
            {t('takenAs', { min: say(range.min, unit), max: say(range.max, unit), percent: ABOUT_PERCENT })}
          </p>
        )}
        {viewed && (
          <p>
            {t(rounded ? 'typedAsRounded' : 'typedAs', {
              amount: typed.map((value) => say(value, amount.unit)).join(' – '),
            })}
          </p>
        )}
      </div>
      {used.length > 0 && <RatesLine used={used} {...access} />}
    </>
  );
}
