import type { Fact, Measure } from '../../../../seeds/schema/index.ts';
import { aboutRange } from '../../../shared/quantity/logic/about.ts';
import { emptyAmount, SLOTS, type Amount, type Slot } from '../../../shared/quantity/logic/amount.ts';
import { baseUnit } from '../../../shared/quantity/logic/units.ts';
import type { DraftGap, DraftValue } from './answer-draft.ts';

export type NumberFact = Extract<Fact, { type: 'number' }>;
export type NumberDraft = Extract<DraftValue, { type: 'number' }>;

/** What is wrong with one number of a form: outside the fact's bounds, or not whole where only whole ones count. */
export function gapOf(
  fact: NumberFact,
  value: number | null,
): Extract<DraftGap, 'out-of-range' | 'not-whole'> | null {
  if (value === null) return null;
  if (value < fact.min || value > fact.max) return 'out-of-range';
  return fact.integer && !Number.isInteger(value) ? 'not-whole' : null;
}

/** The range an "about" is read as, in the fact's unit; `null` while there is none. */
export function takenAs(
  fact: NumberFact,
  { form, exact }: NumberDraft,
): { readonly min: number; readonly max: number } | null {
  if (form !== 'about' || exact === null || gapOf(fact, exact) !== null) return null;
  return aboutRange(exact, fact);
}

/** The numbers of a form, which are in the fact's own unit, as an amount. */
export function amountOfDraft(measure: Measure, { form, exact, min, max }: NumberDraft): Amount {
  return { ...emptyAmount(baseUnit(measure)), form, exact, min, max };
}

/** What is wrong with each box of an amount, read in the fact's own unit. */
export function gapsOf(
  fact: NumberFact,
  draft: NumberDraft,
): Readonly<Record<Slot, ReturnType<typeof gapOf>>> {
  const [exact, min, max] = SLOTS.map((slot) => gapOf(fact, draft[slot]));
  return { exact: exact ?? null, min: min ?? null, max: max ?? null };
}
