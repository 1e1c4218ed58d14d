import type { Measure } from '../../../../seeds/schema/index.ts';
import { isEmpty, seenIn, SLOTS, withTyped, type Amount, type Form, type Slot } from './amount.ts';
import { writeNumber } from './decimals.ts';
import type { ExchangeRates } from './rates.ts';
import { readQuantity, type QuantityReading, type ReadProblem } from './read-quantity.ts';
import type { UnitId } from './units.ts';

/** Text that could not be read as a number, by the box it was typed into. It is kept, not thrown away. */
export type Unread = Partial<Readonly<Record<Slot, string>>>;

/** What is kept of an amount: its numbers, and what was typed that is none. */
export interface AmountEntry {
  readonly amount: Amount;
  readonly unread: Unread;
}

/** An entry as it stands on screen. The unit shown is a view: changing it changes nothing that is kept. */
export interface AmountBox {
  readonly entry: AmountEntry;
  readonly shown: UnitId;
  readonly typing: Typing | null;
}

/** Somebody is in a box: every key is read afresh against what stood there before. */
interface Typing {
  readonly slot: Slot;
  readonly text: string;
  /** The unit of what is typed so far. */
  readonly unit: UnitId;
  readonly before: AmountEntry;
}

export const openBox = (entry: AmountEntry): AmountBox => ({ entry, shown: entry.amount.unit, typing: null });

/** The unit beside the box: the one chosen to look at, or the one just typed. */
export const unitBeside = ({ shown, typing }: AmountBox): UnitId => typing?.unit ?? shown;

/** Takes what now stands in a box. */
export function typeInto(
  box: AmountBox,
  { slot, text }: { readonly slot: Slot; readonly text: string },
  measure: Measure,
  rates: ExchangeRates,
): AmountBox {
  const at = box.typing?.slot === slot ? box : leaveBox(box);
  const before = at.typing?.before ?? at.entry;
  const reading = readQuantity(text, measure, at.shown);
  const unit = reading.kind === 'read' ? reading.unit : at.shown;
  return {
    ...at,
    typing: { slot, text, unit, before },
    entry: put(before, { slot, text, reading }, at.shown, rates),
  };
}

interface Typed {
  readonly slot: Slot;
  readonly text: string;
  readonly reading: QuantityReading;
}

function put(
  { amount, unread: left }: AmountEntry,
  { slot, text, reading }: Typed,
  shown: UnitId,
  rates: ExchangeRates,
): AmountEntry {
  const { [slot]: _, ...unread } = left;
  if (reading.kind === 'read') return { amount: withTyped(amount, slot, reading, rates), unread };
  const without = { ...amount, [slot]: null };
  return {
    amount: isEmpty(without) ? { ...without, unit: shown } : without,
    unread: reading.kind === 'empty' ? unread : { ...unread, [slot]: text },
  };
}

/** The box is left: a unit that was typed becomes the unit shown. */
export function leaveBox(box: AmountBox): AmountBox {
  return box.typing === null ? box : { ...box, shown: unitBeside(box), typing: null };
}

/**
 * Looks at the amount in another unit. With nothing typed yet it is the unit of what will be, and what could not be
 * read is read again.
 */
export function switchUnit(box: AmountBox, unit: UnitId, measure: Measure, rates: ExchangeRates): AmountBox {
  const { amount, unread } = box.entry;
  const start = { amount: isEmpty(amount) ? { ...amount, unit } : amount, unread };
  const entry = SLOTS.reduce((sofar: AmountEntry, slot) => {
    const text = sofar.unread[slot];
    if (text === undefined) return sofar;
    return put(sofar, { slot, text, reading: readQuantity(text, measure, unit) }, unit, rates);
  }, start);
  return { entry, shown: unit, typing: null };
}

/** Says how exactly the amount is known. The numbers of the other forms stay. */
export function switchForm(box: AmountBox, form: Form): AmountBox {
  const left = leaveBox(box);
  return { ...left, entry: { ...left.entry, amount: { ...left.entry.amount, form } } };
}

/** What stands in one box: what is being typed, what could not be read, or the number as seen in the unit shown. */
export function textIn(box: AmountBox, slot: Slot, rates: ExchangeRates): string {
  if (box.typing?.slot === slot) return box.typing.text;
  const unread = box.entry.unread[slot];
  if (unread !== undefined) return unread;
  const seen = seenIn(box.entry.amount, slot, unitBeside(box), rates);
  return seen === null ? '' : writeNumber(seen.value);
}

/** What is wrong with one box. While somebody types in it nothing is: half a number is no mistake. */
export function problemIn(box: AmountBox, slot: Slot, measure: Measure): ReadProblem | null {
  const unread = box.entry.unread[slot];
  if (unread === undefined || box.typing?.slot === slot) return null;
  const reading = readQuantity(unread, measure, box.shown);
  return reading.kind === 'unclear' ? reading.problem : 'which-scale';
}

/** Whether two entries keep the same. */
export function sameEntry(a: AmountEntry, b: AmountEntry): boolean {
  return (
    a.amount.form === b.amount.form &&
    a.amount.unit === b.amount.unit &&
    SLOTS.every((slot) => Object.is(a.amount[slot], b.amount[slot]) && a.unread[slot] === b.unread[slot])
  );
}
