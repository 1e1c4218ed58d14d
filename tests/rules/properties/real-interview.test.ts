import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../seeds/schema/index.ts';
import { interview, interviewIsEnough } from '../support/interview-laws.ts';
import { assessCase } from '../support/laws.ts';
import { cases, everywhere, FULL, pack, someAnswers } from '../support/real-cases.ts';
import { runs } from '../support/runs.ts';

const { compiled } = pack;

describe('the interview on the real pack', () => {
  test('12.3 12.4 12.5 the interview never asks twice, ends, and ends with the verdicts of answering everything', () =>
    fc.assert(
      fc.asyncProperty(cases(), someAnswers(FULL), (given, truth) =>
        interviewIsEnough({ ...given, places: everywhere }, truth, given.more),
      ),
      runs(12),
    ));

  test('12.14 the outlook is what the assessment says is left, and there without it', async () => {
    await fc.assert(
      fc.asyncProperty(cases(), async (given) => {
        const { next, stillMatter, cannotMatter, standings, places } = await assessCase(given);
        const outlook = given.assessor.outlook(given.answers, { asOf: given.asOf, places });
        expect([outlook.next, outlook.stillMatter, outlook.cannotMatter]).toEqual([
          next,
          stillMatter,
          cannotMatter,
        ]);
        const open = standings.filter(({ criteria }) =>
          criteria.some(({ outcome }) => outcome === 'unknown'),
        );
        expect(outlook.openPlaces.map(({ place }) => place).sort()).toEqual(open.map(({ id }) => id).sort());
      }),
      runs(10),
    );
  });

  test('12.5 by sampling: no answers to what was never asked change a verdict', () => {
    const others = fc.array(someAnswers(FULL), { minLength: 30, maxLength: 30 });
    fc.assert(
      fc.property(cases(), someAnswers(FULL), others, ({ asOf }, truth, samples) => {
        const setting = { asOf, places: everywhere };
        const { answers } = interview({ ...pack, ...setting, answers: truth }, truth);
        const verdicts = (given: Answers) =>
          compiled.assess(given, setting).provisions.map(({ verdict }) => verdict);
        const after = verdicts(answers);
        for (const sample of samples) expect(verdicts(new Map([...sample, ...answers]))).toEqual(after);
      }),
      runs(20),
    );
  });

  test('12.13 an answer changed afterwards gives what giving it at once would have', () =>
    fc.assert(
      fc.asyncProperty(cases(), someAnswers(FULL), fc.nat(), async (given, truth, pick) => {
        const everywhereNow = { ...given, places: everywhere };
        const asked = [...interview(everywhereNow, truth).answers.keys()];
        const fact = asked[pick % asked.length];
        const other = new Map(truth);
        const changed = fact === undefined ? undefined : given.more.get(fact);
        if (fact === undefined || changed === undefined) return;
        other.set(fact, changed);
        const kept = new Map([...truth].filter(([id]) => asked.includes(id))).set(fact, changed);
        const edited = await assessCase(everywhereNow, {
          answers: interview(everywhereNow, other, kept).answers,
        });
        const fresh = await assessCase(everywhereNow, { answers: interview(everywhereNow, other).answers });
        expect(edited.provisions.map(({ verdict }) => verdict)).toEqual(
          fresh.provisions.map(({ verdict }) => verdict),
        );
      }),
      runs(10),
    ));
});
