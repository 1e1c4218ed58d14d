import type { Measure } from '../../../../seeds/schema/index.ts';
import {
  FORMS,
  inUnit,
  sameAmount,
  SLOTS,
  slotsOf,
  type Slot,
} from '../../../shared/quantity/logic/amount.ts';
import type { AmountEntry } from '../../../shared/quantity/logic/amount-box.ts';
import type { ExchangeRates } from '../../../shared/quantity/logic/rates.ts';
import { baseUnit, parseUnit } from '../../../shared/quantity/logic/units.ts';
import { amountOfDraft, type NumberDraft } from './number-draft.ts';

/**
 * The form keeps numbers in the fact's own unit; what was typed (another unit, text that is no number) is kept beside
 * it as a note, where other facts keep what is typed to find an option. It says nothing that counts as an answer.
 */
export function noteOf(measure: Measure, { amount, unread }: AmountEntry): string {
  const words = SLOTS.flatMap((slot) => (unread[slot] === undefined ? [] : [`${slot} ${unread[slot]}`]));
  if (amount.unit === baseUnit(measure) && words.length === 0) return '';
  const numbers = SLOTS.map((slot) => amount[slot] ?? '-');
  return [[amount.unit, amount.form, ...numbers].join(' '), ...words].join('\n');
}

/** Reads a note; `null` for one that this version did not write. */
export function readNote(measure: Measure, note: string): AmountEntry | null {
  const [head = '', ...words] = note.split('\n');
  const [writtenUnit = '', writtenForm, ...numbers] = head.split(' ');
  const unit = parseUnit(measure, writtenUnit);
  const form = FORMS.find((candidate) => candidate === writtenForm);
  const [exact, min, max] = numbers.map((number) => (number === '-' ? null : Number(number)));
  if (unit === null || form === undefined || numbers.length !== SLOTS.length) return null;
  if ([exact, min, max].some((number) => number === undefined || Number.isNaN(number))) return null;
  const unread = words.flatMap((line): [Slot, string][] => {
    const slot = SLOTS.find((candidate) => line.startsWith(`${candidate} `));
    return slot === undefined ? [] : [[slot, line.slice(slot.length + 1)]];
  });
  return {
    amount: { form, unit, exact: exact ?? null, min: min ?? null, max: max ?? null },
    unread: Object.fromEntries(unread),
  };
}

/**
 * What the form keeps of an entry, counted in the fact's own unit. While a box that counts cannot be read, it keeps no
 * number at all: half a range would be an answer that nobody gave.
 */
export function draftOfEntry(
  measure: Measure,
  { amount, unread }: AmountEntry,
  rates: ExchangeRates,
): Omit<NumberDraft, 'type'> {
  const { form } = amount;
  if (slotsOf(form).some((slot) => unread[slot] !== undefined))
    return { form, exact: null, min: null, max: null };
  const { exact, min, max } = inUnit(amount, baseUnit(measure), rates);
  return { form, exact, min, max };
}

/** What to show for a form: what the note says was typed, where the form holds just that; otherwise the form's own numbers. */
export function entryToShow(
  measure: Measure,
  note: string,
  draft: NumberDraft,
  rates: ExchangeRates,
): AmountEntry {
  const kept = amountOfDraft(measure, draft);
  const noted = readNote(measure, note);
  if (noted === null) return { amount: kept, unread: {} };
  const meant = amountOfDraft(measure, { type: 'number', ...draftOfEntry(measure, noted, rates) });
  return sameAmount(meant, kept) ? noted : { amount: kept, unread: {} };
}
