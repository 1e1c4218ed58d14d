/** Quantities: units that convert without drift, amounts as people know them, rates that the person sees and sets. */
export { AmountInput, type AmountInputProps } from './amount-input.tsx';
export { emptyAmount, isEmpty, SLOTS, type Amount, type Form, type Slot } from './logic/amount.ts';
export { sameEntry, type AmountEntry, type Unread } from './logic/amount-box.ts';
export { ratesOrStart, STARTING_RATES, type ExchangeRates } from './logic/rates.ts';
export { baseUnit, convert, parseUnit, type UnitId } from './logic/units.ts';
export { RatesFields, type RatesAccess } from './rates-fields.tsx';
