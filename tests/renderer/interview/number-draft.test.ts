import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FORMS } from '../../../renderer/shared/quantity/logic/amount.ts';
import { MONEY_UNITS } from '../../../renderer/shared/quantity/logic/units.ts';
import { readDraft, toDraft, type Draft } from '../../../renderer/features/interview/logic/answer-draft.ts';
import {
  amountOfDraft,
  gapsOf,
  takenAs,
  type NumberDraft,
  type NumberFact,
} from '../../../renderer/features/interview/logic/number-draft.ts';
import {
  draftOfEntry,
  entryToShow,
  noteOf,
  readNote,
} from '../../../renderer/features/interview/logic/number-note.ts';
import {
  leaveBox,
  openBox,
  switchUnit,
  textIn,
  typeInto,
  unitBeside,
  type AmountEntry,
} from '../../../renderer/shared/quantity/logic/amount-box.ts';
import { STARTING_RATES } from '../../../renderer/shared/quantity/logic/rates.ts';
import type { Measure } from '../../../seeds/schema/index.ts';
import {
  answersOf,
  catalogueOf,
  day,
  factId,
  leaf,
  numberFact,
  provision,
  testOf,
} from '../../rules/support/builders.ts';
import { assessAll } from '../../rules/support/decide.ts';

const FLOOR = 'site.floor-area';
const catalogue = catalogueOf({
  facts: [
    numberFact(FLOOR, { min: 0, max: 1_000_000, integer: false, measure: 'area' }),
    numberFact('money.invested', { min: 0, max: 50_000_000, integer: false, measure: 'money' }),
    numberFact('staff.count', { min: 0, max: 1000 }),
  ],
  provisions: [
    provision('three-thousand', { conditions: [testOf('floor', leaf(FLOOR, 'greaterThanInclusive', 3000))] }),
    provision('fifty', { conditions: [testOf('staff', leaf('staff.count', 'greaterThanInclusive', 50))] }),
  ],
});
function numberOf(id: string): NumberFact {
  const fact = catalogue.facts.find((candidate) => candidate.id === id);
  if (fact?.type !== 'number') throw new Error(`no number ${id}`);
  return fact;
}
const floor = numberOf(FLOOR);
const staff = numberOf('staff.count');
const form = (over: Partial<NumberDraft>): NumberDraft => ({
  type: 'number',
  form: 'exact',
  exact: null,
  min: null,
  max: null,
  ...over,
});
const draft = (over: Partial<NumberDraft>, mode: Draft['mode'] = 'now'): Draft => ({
  mode,
  by: mode === 'planned' ? day('2027-03-31') : null,
  value: form(over),
});

/** Types into the box of a fact as the form shows it, and gives what the form then keeps. */
function typed(measure: Measure, text: string, kept = form({})): NumberDraft {
  const box = openBox({ amount: amountOfDraft(measure, kept), unread: {} });
  const after = typeInto(box, { slot: 'exact', text }, measure, STARTING_RATES);
  return { type: 'number', ...draftOfEntry(measure, after.entry, STARTING_RATES) };
}

describe('a fact that measures', () => {
  test.each([
    ['5 mu', 10_000 / 3],
    ['4.5亩', 3000],
    ['0.3 ha', 3000],
    ['40,000 sq ft', 3716.1216],
    ['3000', 3000],
  ])('%s is kept in square metres', (text, exact) => {
    expect(typed('area', text).exact).toBeCloseTo(exact, 9);
  });

  test('4.5 mu are 3,000 m² to the last digit: the threshold is met, not missed by a rounding', async () => {
    const reading = readDraft(floor, { mode: 'now', by: null, value: typed('area', '4.5 mu') });
    expect(reading).toEqual({ kind: 'ready', answer: { state: 'known', value: 3000 } });
    const { provisions } = await assessAll(catalogue, answersOf({ [FLOOR]: 3000 }));
    expect(provisions.find(({ id }) => id === 'three-thousand')?.verdict).toBe('met');
  });

  test('what was typed in another unit stays on screen as typed, as long as the form holds just that', () => {
    const amount = { ...amountOfDraft('area', form({})), unit: 'mu', exact: 5 } as const;
    const note = noteOf('area', { amount, unread: {} });
    const kept = typed('area', '5 mu');
    expect(entryToShow('area', note, kept, STARTING_RATES)).toEqual({ amount, unread: {} });
    const box = switchUnit(openBox({ amount, unread: {} }), 'm2', 'area', STARTING_RATES);
    expect([textIn(box, 'exact', STARTING_RATES), unitBeside(box)]).toEqual(['3,333.33', 'm2']);
    const elsewhere = form({ exact: 8 });
    const own = { amount: amountOfDraft('area', elsewhere), unread: {} };
    expect(entryToShow('area', note, elsewhere, STARTING_RATES)).toEqual(own);
    expect(entryToShow('area', '', elsewhere, STARTING_RATES)).toEqual(own);
  });

  test('bounds are those of the fact, whatever the unit', () => {
    expect(gapsOf(floor, typed('area', '1 km2'))).toEqual({ exact: null, min: null, max: null });
    expect(gapsOf(floor, typed('area', '1.1 km2')).exact).toBe('out-of-range');
    const invested = numberOf('money.invested');
    expect(gapsOf(invested, typed('money', '5000万')).exact).toBeNull();
    expect(gapsOf(invested, typed('money', '5001万')).exact).toBe('out-of-range');
    expect(readDraft(invested, { mode: 'now', by: null, value: typed('money', '5001万') }).kind).toBe('gap');
  });

  test('what cannot be read is no answer', () => {
    expect(readDraft(floor, { mode: 'now', by: null, value: typed('area', '1.000') })).toEqual({
      kind: 'gap',
      gap: 'needs-answer',
    });
    const box = leaveBox(
      typeInto(
        openBox({ amount: amountOfDraft('area', form({ exact: 3 })), unread: {} }),
        { slot: 'exact', text: '3 apples' },
        'area',
        STARTING_RATES,
      ),
    );
    expect(box.entry.amount.exact).toBeNull();
  });
});

describe('what was typed is kept beside the form', () => {
  const number = fc.option(fc.double({ min: 0, max: 1e15, noNaN: true }), { nil: null });
  const word = fc.string({ minLength: 1, maxLength: 60 }).filter((text) => !text.includes('\n'));
  const entry: fc.Arbitrary<AmountEntry> = fc.record({
    amount: fc.record({
      form: fc.constantFrom(...FORMS),
      unit: fc.constantFrom(...MONEY_UNITS),
      exact: number,
      min: number,
      max: number,
    }),
    unread: fc.record({ exact: word, min: word, max: word }, { requiredKeys: [] }),
  });

  test('and comes back as it was, unless the form says it all', () => {
    fc.assert(
      fc.property(entry, (typedEntry) => {
        const note = noteOf('money', typedEntry);
        if (note === '') expect([typedEntry.amount.unit, typedEntry.unread]).toEqual(['rmb-one', {}]);
        else expect(readNote('money', note)).toEqual(typedEntry);
      }),
    );
  });

  test.each([
    '',
    'mu',
    'mu exact',
    'mu exact 5 - x',
    'li exact 5 - -',
    'mu roughly 5 - -',
    'mu exact 5 - - -',
  ])('a note that is none (%s) is not believed', (note) => {
    expect(readNote('area', note)).toBeNull();
  });

  test('half a range that cannot be read is no open end', () => {
    const half: AmountEntry = {
      amount: { ...amountOfDraft('area', form({ form: 'between', min: 50 })) },
      unread: { max: '1.000' },
    };
    const kept = { type: 'number', ...draftOfEntry('area', half, STARTING_RATES) } as const;
    expect(readDraft(floor, { mode: 'now', by: null, value: kept })).toEqual({
      kind: 'gap',
      gap: 'needs-answer',
    });
    // And nothing of it is lost on screen.
    expect(entryToShow('area', noteOf('area', half), kept, STARTING_RATES)).toEqual(half);
  });

  test('what stands in a box that does not count does not stop the others', () => {
    const other: AmountEntry = { amount: amountOfDraft('area', form({ exact: 7 })), unread: { min: 'x' } };
    expect(draftOfEntry('area', other, STARTING_RATES)).toMatchObject({ form: 'exact', exact: 7 });
  });
});

describe('about', () => {
  test('is read as the range it is taken as, today or planned', () => {
    expect(readDraft(staff, draft({ form: 'about', exact: 30 }))).toEqual({
      kind: 'ready',
      answer: { state: 'interval', range: { min: 27, max: 33 } },
    });
    expect(readDraft(staff, draft({ form: 'about', exact: 30 }, 'planned'))).toEqual({
      kind: 'ready',
      answer: { state: 'planned', value: { min: 27, max: 33 }, by: '2027-03-31' },
    });
  });

  test('put into the form again it is a range: nobody said "about 30" to the rules', () => {
    const reading = readDraft(staff, draft({ form: 'about', exact: 30 }));
    const again = toDraft(staff, reading.kind === 'ready' ? reading.answer : undefined);
    expect(again.value).toEqual(form({ form: 'between', min: 27, max: 33 }));
    expect(readDraft(staff, again)).toEqual(reading);
  });

  test('whole numbers reach outwards, and nothing leaves the bounds of the fact', () => {
    expect(takenAs(staff, form({ form: 'about', exact: 3 }))).toEqual({ min: 2, max: 4 });
    expect(takenAs(staff, form({ form: 'about', exact: 950 }))).toEqual({ min: 855, max: 1000 });
    expect(takenAs(floor, form({ form: 'about', exact: 3 }))).toEqual({ min: 2.7, max: 3.3 });
  });

  test('is refused like any number when it is outside the bounds, broken or missing', () => {
    const gap = (exact: number | null) => {
      const reading = readDraft(staff, draft({ form: 'about', exact }));
      return reading.kind === 'gap' ? reading.gap : reading.kind;
    };
    expect([gap(1000), gap(1001), gap(-1), gap(2.5), gap(null)]).toEqual([
      'ready',
      'out-of-range',
      'out-of-range',
      'not-whole',
      'needs-answer',
    ]);
    expect(takenAs(staff, form({ form: 'about', exact: 1001 }))).toBeNull();
    expect(takenAs(staff, form({ exact: 30 }))).toBeNull();
  });

  test.each([
    [44, 'not-met'],
    [45, 'open'],
    [55, 'open'],
    [56, 'met'],
  ])('about %d people against a threshold of 50: %s', async (exact, verdict) => {
    const reading = readDraft(staff, draft({ form: 'about', exact }));
    const answers = new Map(
      reading.kind === 'ready' ? [[factId('staff.count'), reading.answer] as const] : [],
    );
    const { provisions } = await assessAll(catalogue, answers);
    expect(provisions.find(({ id }) => id === 'fifty')?.verdict).toBe(verdict);
  });
});
