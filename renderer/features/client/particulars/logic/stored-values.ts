import type { Measure } from '../../../../../seeds/schema/index.ts';
import { emptyAmount, isEmpty, SLOTS } from '../../../../shared/quantity/logic/amount.ts';
import type { AmountEntry, Unread } from '../../../../shared/quantity/logic/amount-box.ts';
import { baseUnit, parseUnit, type UnitId } from '../../../../shared/quantity/logic/units.ts';
import type { Papers, ParticularValue } from '../../../../storage/index.ts';

/** The longest text that is kept, in UTF-16 units. */
export const TEXT_LENGTH = 500;

type Stored = Papers['particulars'];

/** One change to what is stored; `null` removes. */
export type Change = readonly [key: string, value: ParticularValue | null];

/** The text of a particular; empty where there is none. */
export function textOf(stored: Stored, key: string): string {
  const value = stored.get(key);
  return value?.type === 'text' ? value.text : '';
}

/** A text as it is stored. What holds nothing but spaces is not kept. */
export function textChange(key: string, text: string): Change {
  const kept = text.slice(0, TEXT_LENGTH);
  return [key, kept.trim() === '' ? null : { type: 'text', text: kept }];
}

/** Where text that is no number is kept, one row for each box of an amount: nothing typed is lost. */
const unreadKey = (key: string, slot: string): string => `${key}.unread-${slot}`;

/** The unit an amount begins in: money in the ten thousands of the forms people fill in, the rest in its base. */
export const startUnit = (measure: Measure): UnitId => (measure === 'money' ? 'rmb-wan' : baseUnit(measure));

/** The amount of a particular, empty where none is stored or where its unit is of a later version. */
export function amountOf(stored: Stored, key: string, measure: Measure): AmountEntry {
  const value = stored.get(key);
  const unread: Unread = Object.fromEntries(
    SLOTS.flatMap((slot) => {
      const text = textOf(stored, unreadKey(key, slot));
      return text === '' ? [] : [[slot, text]];
    }),
  );
  const unit = value?.type === 'amount' ? parseUnit(measure, value.unit) : null;
  if (value?.type !== 'amount' || unit === null) return { amount: emptyAmount(startUnit(measure)), unread };
  const { form, exact, min, max } = value;
  return { amount: { form, unit, exact, min, max }, unread };
}

/** What changes in the store when an amount becomes another. */
export function amountChanges(
  key: string,
  measure: Measure,
  before: AmountEntry,
  { amount, unread }: AmountEntry,
): readonly Change[] {
  const blank = isEmpty(amount) && amount.form === 'exact' && amount.unit === startUnit(measure);
  const texts = SLOTS.filter((slot) => before.unread[slot] !== unread[slot]).map((slot) =>
    textChange(unreadKey(key, slot), unread[slot] ?? ''),
  );
  return [[key, blank ? null : { type: 'amount', ...amount }], ...texts];
}
