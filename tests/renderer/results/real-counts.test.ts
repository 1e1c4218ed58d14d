import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { DAY_STATES, leadUnitsOf, NO_LEAD } from '../../../renderer/features/results/logic/facet-keys.ts';
import {
  narrowMeasures,
  NO_FILTER,
  type FacetName,
  type MeasureFilter,
} from '../../../renderer/features/results/logic/filter-measures.ts';
import { judgedLines } from '../../../renderer/features/results/logic/judged-lines.ts';
import { buildLedger, countTags, provisionsOf } from '../../../renderer/features/results/logic/ledger.ts';
import { listMeasures, type Measure } from '../../../renderer/features/results/logic/measures.ts';
import { GROUPINGS, readingOrder } from '../../../renderer/features/results/logic/reading-order.ts';
import { sectionsByFact } from '../../../renderer/features/results/logic/sections.ts';
import { mentionedIn } from '../../../renderer/features/results/logic/to-do.ts';
import { countClosed, isOnlyEnded, wouldHold } from '../../../renderer/features/results/logic/ended.ts';
import { factOrder } from '../../../renderer/features/results/logic/fact-order.ts';
import { oneDecisionAway } from '../../../renderer/features/results/logic/within-reach.ts';
import { orderDocuments } from '../../../renderer/shared/catalogue/order-documents.ts';
import { countTally, TALLY_KEYS, tallyKey } from '../../../renderer/shared/verdicts/tally.ts';
import {
  createAssessor,
  createExplorer,
  TO_DO_GROUPS,
  toDoList,
  type Assessment,
} from '../../../rules/index.ts';
import { FORCES, isoDateSchema, KINDS, type Answers } from '../../../seeds/schema/index.ts';
import { exampleNames, packNow, readExample } from '../../cli/support/examples.ts';

/** The whole catalogue for every example company, today and while the ended plans ran. */
const { catalogue } = packNow();
const assessor = createAssessor(catalogue);
const TODAY = isoDateSchema.parse('2026-06-30');
const THEN = isoDateSchema.parse('2018-12-31');

interface Case {
  readonly name: string;
  readonly answers: Answers;
  readonly assessment: Assessment;
  readonly measures: readonly Measure[];
}
const cases: Case[] = [];

beforeAll(async () => {
  for (const [index, name] of exampleNames.entries()) {
    const { answers, at } = readExample(name, catalogue);
    const assessment = await assessor.assess(answers, { asOf: index % 3 === 0 ? THEN : TODAY, places: at });
    cases.push({ name, answers, assessment, measures: listMeasures(catalogue, assessment) });
  }
});

const total = catalogue.provisions.length;
const sum = (counts: ReadonlyMap<unknown, number>) => [...counts.values()].reduce((a, b) => a + b, 0);
const some = <T>(values: readonly T[]) => fc.subarray([...values], { maxLength: 3 });
const filters: fc.Arbitrary<MeasureFilter> = fc.record({
  text: fc.constantFrom('', '', '', '资金', 'land', '市'),
  verdicts: some(TALLY_KEYS),
  kinds: some(KINDS),
  forces: some(FORCES),
  docs: some(catalogue.documents.map(({ id }) => id)),
  places: some([...catalogue.places.map(({ id }) => id), 'anywhere' as const]),
  leads: some([...leadUnitsOf(catalogue).map(({ key }) => key), NO_LEAD]),
  days: some(DAY_STATES),
});
/** Every provision has exactly one value of these. */
const SINGLE = ['verdicts', 'kinds', 'forces', 'docs', 'days'] as const;

describe('every example company', () => {
  test('each facet adds up to the catalogue, and the verdicts to those of the assessment', () => {
    for (const { assessment, measures } of cases) {
      const { shown, facets } = narrowMeasures({ catalogue, asOf: assessment.asOf }, measures, NO_FILTER);
      expect(shown).toHaveLength(total);
      for (const name of SINGLE) expect(sum(facets[name])).toBe(total);
      const tally = countTally(measures.map(({ provision, result }) => tallyKey(provision, result)));
      expect(Object.fromEntries(facets.verdicts)).toEqual(tally);
    }
  });

  test('under any filter each count is the number of hits that ticking it alone would give', () => {
    fc.assert(
      fc.property(fc.nat(cases.length - 1), filters, (at, filter) => {
        const one = cases[at];
        if (one === undefined) throw new Error('no case');
        const context = { catalogue, asOf: one.assessment.asOf };
        const narrowed = narrowMeasures(context, one.measures, filter);
        const hits = (change: Partial<MeasureFilter>) =>
          narrowMeasures(context, one.measures, { ...filter, ...change }).shown.length;
        const counted = (name: FacetName, values: readonly string[]) =>
          values.forEach((value) =>
            expect([...narrowed.facets[name]].find(([key]) => key === value)?.[1] ?? 0, value).toBe(
              hits({ [name]: [value] }),
            ),
          );
        counted('verdicts', TALLY_KEYS);
        counted('days', DAY_STATES);
        counted(
          'docs',
          catalogue.documents.map(({ id }) => id),
        );
        counted('kinds', KINDS.slice(0, 4));
        counted('places', filter.places);
        counted('leads', filter.leads);
        for (const name of SINGLE) expect(sum(narrowed.facets[name])).toBe(hits({ [name]: [] }));
      }),
      { numRuns: 40 },
    );
  });

  test('however it is divided, the list names every hit once', () => {
    for (const { assessment, measures } of cases) {
      const { asOf } = assessment;
      const documents = orderDocuments(catalogue.documents, asOf);
      for (const grouping of GROUPINGS) {
        const order = readingOrder(
          { catalogue, asOf, documents, facts: factOrder(catalogue, assessment) },
          measures,
          grouping,
        );
        expect(order).toHaveLength(total);
        expect(new Set(order).size).toBe(total);
      }
    }
  });

  test('what the tile calls not in force is told apart as the sections do, and adds up', () => {
    for (const { measures } of cases) {
      const tally = countTally(measures.map(({ provision, result }) => tallyKey(provision, result)));
      const { otherwise, notAimed, authority } = countClosed(measures);
      expect(otherwise + notAimed + authority).toBe(tally.closed);
      expect(otherwise).toBe(measures.filter(({ group }) => group === 'closed').length);
    }
  });

  test('what would hold were its text in force is what the to-do list and the memo name', () => {
    let onlyEnded = 0;
    for (const { assessment, measures } of cases) {
      const held = wouldHold(measures).map(({ provision }) => provision.id);
      const { groups } = toDoList(catalogue, assessment);
      const asked = [...groups].flatMap(([id, group]) => (group === 'closed' ? [id] : []));
      expect([...held].sort()).toEqual(asked.sort());
      const now = measures.filter(({ group }) => TO_DO_GROUPS.some((one) => one === group));
      expect(isOnlyEnded(measures)).toBe(now.length === 0 && held.length > 0);
      if (isOnlyEnded(measures)) onlyEnded += 1;
    }
    expect(onlyEnded).toBeGreaterThan(0);
  });

  test('the answers one is away from stand in the order of the to-do list', () => {
    for (const { assessment, measures } of cases) {
      const away = measures.filter(({ group }) => group === 'one-answer-away');
      const order = toDoList(catalogue, assessment).findOut.map(({ fact }) => fact);
      const shown = sectionsByFact(away, factOrder(catalogue, assessment)).map(({ fact }) => fact);
      expect(shown).toEqual(order.filter((fact) => shown.includes(fact)));
    }
  });

  test('what is one decision away is all among what is not aimed at the company', () => {
    const explorer = createExplorer(catalogue);
    let seen = 0;
    for (const { answers, assessment, measures } of cases.slice(0, 8)) {
      const { asOf, places } = assessment;
      const misses = new Map(explorer.misses(answers, { asOf, places }).map((miss) => [miss.id, miss]));
      const notAimed = measures.filter(({ group }) => group === 'not-aimed');
      const near = oneDecisionAway(notAimed, misses);
      seen += near.length;
      for (const { provision } of near) {
        const changes = misses.get(provision.id)?.solutions.flatMap((solution) => solution.changes) ?? [];
        expect(changes.every(({ fact }) => catalogue.facts.some(({ id }) => id === fact))).toBe(true);
      }
    }
    expect(seen).toBeGreaterThan(0);
  });

  test('what is left to judge names only provisions aimed at the company, and only what their records show', () => {
    for (const { measures } of cases) {
      const shown = new Map(measures.map((measure) => [measure.provision.id, measure]));
      for (const lines of Object.values(judgedLines(measures))) {
        for (const { says, provisions } of lines) {
          expect(new Set(provisions).size).toBe(provisions.length);
          for (const id of provisions) {
            const measure = shown.get(id);
            expect(['authority', 'not-aimed']).not.toContain(measure?.group);
            const words = [
              ...(measure?.provision.judged ?? []).map((item) => item.says),
              ...(measure?.provision.notEncoded ?? []),
            ];
            expect(words.map(({ en }) => en)).toContain(says.en);
          }
        }
      }
    }
  });

  test('the to-do list can be read through record by record', () => {
    for (const { assessment } of cases) {
      const ids = mentionedIn(toDoList(catalogue, assessment));
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.every((id) => catalogue.provisions.some((provision) => provision.id === id))).toBe(true);
    }
  });
});

describe('the ledger', () => {
  test('counts add up to every provision and every other sentence', () => {
    const clauses = buildLedger(catalogue).flatMap((entry) => entry.clauses);
    const counts = countTags(clauses);
    const { full, partial, manual, ...rest } = counts;
    expect(full + partial + manual).toBe(total);
    expect(Object.values(rest).reduce((a, b) => a + b, 0)).toBe(catalogue.ledger.length);
    expect(new Set(provisionsOf(clauses)).size).toBe(total);
    expect(provisionsOf(clauses)).toHaveLength(total);
  });
});
