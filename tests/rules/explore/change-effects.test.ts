import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeEffects, createAssessor, createExplorer } from '../../../rules/index.ts';
import type { Answer, Answers, FactId } from '../../../seeds/schema/index.ts';
import { arbitrarySituation } from '../support/arbitraries.ts';
import { arbitraryAnswers } from '../support/arbitrary-answers.ts';
import {
  answersOf,
  any,
  booleanFact,
  catalogueOf,
  criterion,
  day,
  is,
  leaf,
  numberFact,
  place,
  provision,
  tests,
} from '../support/builders.ts';
import { runs } from '../support/runs.ts';

const asOf = day('2026-01-01');
const catalogue = catalogueOf({
  facts: [...['a', 'b', 'c', 'idle', 'lone', 'fits'].map((id) => booleanFact(id)), numberFact('staff')],
  provisions: [
    provision('both', { conditions: tests([is('a', true), is('b', true)]) }),
    provision('either', { conditions: tests([any(is('b', true), is('c', true))]) }),
    provision('alone', { conditions: tests([is('lone', true)]) }),
    provision('big', { conditions: tests([leaf('staff', 'greaterThanInclusive', 10)]) }),
  ],
  places: [place('here', { criteria: [criterion('fits', is('fits', true))] })],
});
const no = { a: false, b: false, c: false, idle: false, lone: false, fits: false, staff: 5 };
const explorer = createExplorer(catalogue);
const effects = (after: Readonly<Record<string, unknown>>, before: Readonly<Record<string, unknown>> = no) =>
  changeEffects(catalogue, explorer, answersOf(before), new Map<FactId, Answer | null>(answersOf(after)), {
    asOf,
  });

describe('what each of several changes adds', () => {
  test('17.12 one without effect says why, although another has one; n−1, n', () => {
    expect(effects({ lone: true, idle: true, staff: 9 })).toMatchObject([
      { fact: 'lone', effect: 'own' },
      { fact: 'idle', effect: 'none', why: { reason: 'nothing-reads-it' } },
      { fact: 'staff', effect: 'none', why: { reason: 'same-side' } },
    ]);
    expect(effects({ lone: true, staff: 10 })[1]).toEqual({ fact: 'staff', effect: 'own' });
    expect(effects({ lone: true, a: true })[1]).toMatchObject({
      effect: 'none',
      why: { reason: 'decided-otherwise', decided: [{ facts: ['b'] }] },
    });
  });

  test('17.12 a criterion of a place is an effect as well', () => {
    expect(effects({ fits: true, idle: true })).toMatchObject([{ effect: 'own' }, { effect: 'none' }]);
  });

  test('17.13 two of which either is enough: each is covered by the other, neither is said to do nothing', () => {
    expect(effects({ b: true, c: true })).toEqual([
      { fact: 'b', effect: 'covered', by: ['c'] },
      { fact: 'c', effect: 'covered', by: ['b'] },
    ]);
  });

  test('17.14 two that only together change something are not said to have no effect', () => {
    expect(effects({ a: true, b: true }, { ...no, c: true })).toEqual([
      { fact: 'a', effect: 'together', with: ['b'] },
      { fact: 'b', effect: 'together', with: ['a'] },
    ]);
  });

  test('17.14 three that only together change something name the two others', () => {
    const facts = ['a', 'b', 'c'].map((id) => booleanFact(id));
    const three = catalogueOf({
      facts,
      provisions: [provision('p', { conditions: tests(facts.map(({ id }) => is(id, true))) })],
    });
    const changed = new Map<FactId, Answer | null>(answersOf({ a: true, b: true, c: true }));
    const before = answersOf({ a: false, b: false, c: false });
    expect(changeEffects(three, createExplorer(three), before, changed, { asOf })[0]).toEqual({
      fact: 'a',
      effect: 'together',
      with: ['b', 'c'],
    });
  });

  test('17.15 a plan in place of a fact is not said to do nothing where a provision looks at it', () => {
    const planned = { planned: true, by: '2027-01-01' };
    expect(effects({ lone: planned, staff: 10 }, { ...no, lone: true })[0]).toEqual({
      fact: 'lone',
      effect: 'own',
    });
    expect(effects({ idle: planned, staff: 10 }, { ...no, idle: true })[0]).toMatchObject({ effect: 'none' });
  });

  test('17.12 17.14 what is said holds in the record: without one of no effect every verdict and standing is the same', async () => {
    const said = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(
        arbitrarySituation(3, 2).chain((given) =>
          fc.record({ given: fc.constant(given), more: arbitraryAnswers(given.catalogue) }),
        ),
        async ({ given, more }) => {
          const changed = new Map<FactId, Answer | null>([...more].slice(0, 3));
          const assessor = createAssessor(given.catalogue);
          const record = async (made: readonly FactId[]) => {
            const answers: Answers = new Map([
              ...given.answers,
              ...[...more].filter(([fact]) => changed.has(fact) && made.includes(fact)),
            ]);
            const { provisions, standings } = await assessor.assess(answers, given);
            return JSON.stringify([
              provisions.map(({ id, verdict, wouldBe, missing, restsOn }) => [
                id,
                verdict,
                wouldBe,
                missing,
                restsOn,
              ]),
              standings,
            ]);
          };
          const all = [...changed.keys()];
          const found = changeEffects(
            given.catalogue,
            createExplorer(given.catalogue),
            given.answers,
            changed,
            given,
          );
          for (const one of found) {
            said.set(one.effect, (said.get(one.effect) ?? 0) + 1);
            const others = all.filter((fact) => fact !== one.fact);
            if (one.effect === 'none' || one.effect === 'covered')
              expect(await record(others)).toBe(await record(all));
            if (one.effect === 'none') expect(one.why.reason).not.toBe('it-differs');
            if (one.effect === 'together') {
              expect(await record([one.fact])).toBe(await record([]));
              expect(await record([...one.with, one.fact])).not.toBe(await record(one.with));
            }
            if (one.effect === 'covered') {
              const rest = others.filter((fact) => !one.by.includes(fact));
              expect(await record([...rest, one.fact])).not.toBe(await record(rest));
            }
          }
        },
      ),
      runs(200),
    );
    expect([...said.keys()].sort()).toEqual(['covered', 'none', 'own', 'together']);
  });
});
