import fc from 'fast-check';
import { ADDRESSEES, ENCODINGS, FORCES, type Catalogue } from '../../../seeds/schema/index.ts';
import {
  booleanFact,
  catalogueOf,
  choiceFact,
  choicesFact,
  criterion,
  day,
  judgedItem,
  numberFact,
  place,
  provision,
  question,
  tests,
  text,
  type PlaceInput,
  type ProvisionInput,
} from './builders.ts';
import { arbitraryAnswers, arbitraryDay, DAYS, type AnswerShape } from './arbitrary-answers.ts';

const FACTS = [
  booleanFact('flag'),
  booleanFact('listed', { plannable: false }),
  choiceFact('base', ['a', 'b', 'c']),
  choicesFact('kinds', ['p', 'q', 'r']),
  numberFact('staff', { min: 0, max: 40 }),
  { ...numberFact('share', { min: 0, max: 1, integer: false }), known: 'on-enquiry' as const },
];
const some = <T>(items: readonly T[], min: number, max: number) =>
  fc.subarray([...items], { minLength: min, maxLength: max });

const arbitraryComparison = fc.constantFrom(
  'equal',
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
);
const arbitraryLeaf: fc.Arbitrary<unknown> = fc.oneof(
  fc.record({ fact: fc.constantFrom('flag', 'listed'), operator: fc.constant('equal'), value: fc.boolean() }),
  fc.record({
    fact: fc.constant('base'),
    operator: fc.constant('equal'),
    value: fc.constantFrom('a', 'b', 'c'),
  }),
  fc.record({ fact: fc.constant('base'), operator: fc.constant('in'), value: some(['a', 'b', 'c'], 1, 2) }),
  fc.record({
    fact: fc.constant('kinds'),
    operator: fc.constant('contains'),
    value: fc.constantFrom('p', 'q'),
  }),
  fc.record({
    fact: fc.constant('kinds'),
    operator: fc.constant('containsAny'),
    value: some(['p', 'q'], 1, 2),
  }),
  fc.record({
    fact: fc.constant('staff'),
    operator: arbitraryComparison,
    value: fc.constantFrom(10, 20),
  }),
  fc.record({
    fact: fc.constant('share'),
    operator: arbitraryComparison,
    value: fc.constantFrom(0.25, 0.5),
  }),
);

/** A legal condition of some depth over the facts of a random catalogue. */
export function arbitraryCondition(depth: number): fc.Arbitrary<unknown> {
  if (depth === 0) return arbitraryLeaf;
  const part = arbitraryCondition(depth - 1);
  const parts = fc.array(part, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { weight: 4, arbitrary: arbitraryLeaf },
    { weight: 1, arbitrary: fc.record({ all: parts }) },
    { weight: 2, arbitrary: fc.record({ any: parts }) },
    { weight: 1, arbitrary: fc.record({ not: part }) },
  );
}

const arbitraryPeriod = fc.record({
  from: fc.option(fc.constantFrom(...DAYS), { freq: 3 }),
  until: fc.option(fc.constantFrom(...DAYS), { freq: 2 }),
});
const whens = (max: number, depth: number) => fc.array(arbitraryCondition(depth), { maxLength: max });

const PLACES = ['outer', 'inner', 'core', 'away'] as const;
const parents: Readonly<Record<(typeof PLACES)[number], string | null>> = {
  outer: null,
  inner: 'outer',
  core: 'inner',
  away: null,
};
const arbitraryWhere: fc.Arbitrary<ProvisionInput['where']> = fc.option(
  some(PLACES, 1, 2).map((places) => ({ located: 'company' as const, places, basis: 'printed' as const })),
  { freq: 2 },
);

/** One random provision. `depth` bounds its conditions. */
export function arbitraryProvision(id: string, depth = 2): fc.Arbitrary<ProvisionInput> {
  const addressee = fc.oneof(
    { weight: 5, arbitrary: fc.constant('company' as const) },
    fc.constantFrom(...ADDRESSEES),
  );
  return fc
    .record({
      audience: whens(2, depth),
      conditions: whens(2, depth),
      addressee,
      judged: fc.boolean(),
      encoding: fc.oneof(
        { weight: 3, arbitrary: fc.constant('full' as const) },
        fc.constantFrom(...ENCODINGS),
      ),
      isBurden: fc.nat(15).map((one) => one === 0),
      force: fc.constantFrom(...FORCES),
      period: arbitraryPeriod,
      where: arbitraryWhere,
    })
    .map(({ audience, conditions, judged, isBurden, ...over }) =>
      provision(id, {
        ...over,
        ...(isBurden && { effect: 'burden' as const }),
        audience: tests(over.addressee === 'authority' ? [] : audience, 'a'),
        conditions: tests(over.addressee === 'authority' ? [] : conditions, 'c'),
        judged: judged ? [judgedItem()] : [],
      }),
    );
}

/** The innermost place may lie in the one apart as well, by another document; some are no places where one can locate. */
const arbitraryPlace = (id: (typeof PLACES)[number]): fc.Arbitrary<PlaceInput> =>
  fc
    .tuple(
      fc.array(fc.tuple(arbitraryCondition(1), fc.constantFrom('fit' as const, 'constraint' as const)), {
        maxLength: 2,
      }),
      fc.boolean(),
      fc.nat(7),
    )
    .map(([criteria, twice, locatable]) =>
      place(id, {
        parent: parents[id],
        canLocate: locatable > 0,
        ...(id === 'core' && twice && { alsoIn: ['away'], unprinted: [{ in: 'away', says: text('read') }] }),
        ...(id === 'inner' && twice && { unprinted: [{ in: 'outer', says: text('read') }] }),
        criteria: criteria.map(([when, role], i) => criterion(`k${i}`, when, role)),
      }),
    );

const QUESTIONS = [
  question('ask-flags', ['flag', 'listed'], 'topic-a'),
  question('ask-base', ['base'], 'topic-a'),
  question('ask-kinds', ['kinds'], 'topic-b'),
  question('ask-staff', ['staff', 'share'], 'topic-b'),
];
/** The same where two of them open the talk, not in printed order. */
const OPENING = QUESTIONS.map((one, at) => (at % 2 === 0 ? { ...one, opening: 9 - at } : one));

/** Up to `max` provisions, some of them with the tests of the one before and everything else their own. */
const arbitraryProvisions = (max: number, depth: number): fc.Arbitrary<ProvisionInput[]> =>
  fc
    .integer({ min: 1, max })
    .chain((count) =>
      fc.tuple(
        ...Array.from({ length: count }, (_, index) =>
          fc.tuple(arbitraryProvision(`p${index}`, depth), fc.nat(3)),
        ),
      ),
    )
    .map((drawn) =>
      drawn.map(([one, chance], at) => {
        const [before] = drawn[at - 1] ?? [];
        if (before === undefined || chance > 0) return one;
        const { addressee, audience, conditions } = before;
        return { ...one, addressee, audience, conditions };
      }),
    );

/** A whole random catalogue: six facts, four places, up to `max` provisions. */
export function arbitraryCatalogue(max = 5, depth = 2): fc.Arbitrary<Catalogue> {
  return fc
    .tuple(
      arbitraryProvisions(max, depth),
      fc.tuple(...PLACES.map(arbitraryPlace)),
      fc.constantFrom(QUESTIONS, OPENING),
    )
    .map(([provisions, places, questions]) =>
      readable(catalogueOf({ facts: FACTS, provisions, places, questions })),
    );
}

/** Prints a catalogue in a counterexample by what was drawn, not by its wording. */
export function readable(catalogue: Catalogue): Catalogue {
  const when = (tests: readonly { when: unknown }[]) => tests.map((one) => one.when);
  const drawn = () =>
    JSON.stringify({
      provisions: catalogue.provisions.map(
        ({ addressee, encoding, judged, period, where, audience, conditions }) => [
          addressee,
          encoding,
          judged.length,
          period.from,
          period.until,
          where?.places,
          when(audience),
          when(conditions),
        ],
      ),
      places: catalogue.places.map(({ id, criteria }) => [id, when(criteria)]),
    });
  return Object.defineProperty(catalogue, fc.toStringMethod, { value: drawn });
}

/** A random catalogue with answers, a day and the places asked for (none: all). */
export const arbitrarySituation = (max = 5, depth = 2, shape: AnswerShape = {}) =>
  arbitraryCatalogue(max, depth).chain((catalogue) =>
    fc.record({
      catalogue: fc.constant(catalogue),
      answers: arbitraryAnswers(catalogue, shape),
      asOf: arbitraryDay,
      places: some(
        catalogue.places.map(({ id }) => id),
        0,
        4,
      ),
    }),
  );

/** The same with every period ending soon, not all on one day, and many plans, so that plans come too late. */
export const arbitraryLateSituation = (
  max = 3,
  depth = 2,
  shape: AnswerShape = { weights: [6, 1, 1, 3, 1, 9] },
) =>
  arbitrarySituation(max, depth, shape).map(({ catalogue, ...rest }) => {
    const [asOf = day('2020-01-01'), second = asOf, third = asOf] = DAYS;
    const ends = [second, asOf, third];
    const provisions = catalogue.provisions.map((one, at) => ({
      ...one,
      period: { from: null, until: ends[at % ends.length] ?? asOf },
    }));
    return { ...rest, asOf, catalogue: readable({ ...catalogue, provisions }) };
  });
