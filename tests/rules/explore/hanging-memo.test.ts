import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers, Catalogue } from '../../../seeds/schema/index.ts';
import { GateTable } from '../../../rules/explore/gate-table.ts';
import { createHangingFacts } from '../../../rules/explore/hanging-facts.ts';
import { createHangingMemo } from '../../../rules/explore/hanging-memo.ts';
import { compileSubject, type Subject } from '../../../rules/explore/rulings.ts';
import { arbitraryAnswers } from '../support/arbitrary-answers.ts';
import { arbitraryCatalogue } from '../support/arbitraries.ts';
import { answersOf, any, booleanFact, catalogueOf, is, provision, tests } from '../support/builders.ts';
import { runs } from '../support/runs.ts';

/** What subjects hang on, remembered and worked out anew. */
function both(catalogue: Catalogue, most?: number) {
  const gates = new GateTable();
  const subjects = catalogue.provisions.map((one) => compileSubject(one, gates));
  const memo = createHangingMemo(catalogue, gates, most);
  const work = createHangingFacts(catalogue);
  const room = gates.room();
  const anew = ({ tests: all, audience, conditions }: Subject, answers: Answers, failed: boolean) => {
    const open = gates.openLeaves(audience, room);
    return work(all, failed ? open : gates.openLeaves(conditions, room, open), answers);
  };
  return (answers: Answers) => {
    gates.evaluate(answers, room);
    const hanging = memo(answers);
    return subjects.map((subject) => {
      const failed = room[subject.conditions] === 0;
      const { facts, numbers } = hanging(subject, room);
      const named = numbers.map((number) => catalogue.facts[number]?.id);
      return {
        remembered: [...facts].sort(),
        named: named.sort(),
        anew: [...anew(subject, answers, failed)].sort(),
      };
    });
  };
}

describe('what outcomes hang on, remembered', () => {
  test('11.6 is what is found anew, for one company after the other, also when much has been forgotten', () =>
    fc.assert(
      fc.property(
        arbitraryCatalogue().chain((catalogue) =>
          fc.tuple(
            fc.constant(catalogue),
            fc.array(arbitraryAnswers(catalogue), { minLength: 2, maxLength: 6 }),
          ),
        ),
        fc.constantFrom(1, 3, undefined),
        ([catalogue, companies], most) => {
          const look = both(catalogue, most);
          for (const answers of [...companies, ...companies])
            for (const { remembered, named, anew } of look(answers)) {
              expect(remembered).toEqual(anew);
              expect(named).toEqual(anew);
            }
        },
      ),
      runs(200),
    ));

  test.each([25, 26, 27, 60])('11.6 tells companies apart that differ in one of %i leaves', (count) => {
    const ids = Array.from({ length: count }, (_, at) => `f${at}`);
    const one = provision('p', { audience: tests([any(...ids.map((id) => is(id, true)))], 'a') });
    const look = both(catalogueOf({ facts: ids.map((id) => booleanFact(id)), provisions: [one] }));
    for (const id of [...ids, ...ids]) {
      const [found] = look(answersOf({ [id]: false }));
      expect(found?.remembered).toEqual(ids.filter((other) => other !== id).sort());
    }
    expect(look(answersOf({ f0: true }))[0]?.remembered).toEqual([]);
  });
});
