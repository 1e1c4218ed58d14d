import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRowReader } from '../../../rules/index.ts';
import { LANGUAGES, type Answer, type Answers } from '../../../seeds/schema/index.ts';
import { factId } from '../support/builders.ts';
import { pack, someAnswers } from '../support/real-cases.ts';
import { runs } from '../support/runs.ts';
import { cell, mappingOf, whole } from '../support/sheets.ts';
import { mappingOfAll, rowOfAll } from '../support/write-row.ts';

const { catalogue } = pack;
const reader = createRowReader(mappingOfAll(catalogue), catalogue);
const hand = fc.record({
  language: fc.constantFrom(...LANGUAGES, 'id' as const),
  between: fc.constantFrom(';', '；', '、', ', ', '，', ' / ', ' | ', '\n', ';\r\n'),
});

/** Answers with sets in the order of the fact, as a row is read. */
function inOrder(answers: Answers): Map<string, Answer> {
  return new Map(
    [...answers].map(([id, answer]) => {
      const fact = catalogue.facts.find((one) => one.id === id);
      if (fact?.type !== 'choices' || !('value' in answer) || !Array.isArray(answer.value))
        return [id, answer];
      const chosen = new Set(answer.value);
      return [id, { ...answer, value: fact.options.map((one) => one.id).filter((one) => chosen.has(one)) }];
    }),
  );
}

describe('companies of the real pack', () => {
  test('21.2 21.4 21.7 21.8 21.11 written down in any language and with any separator they are read as they were', () => {
    fc.assert(
      fc.property(someAnswers(), hand, (answers, how) => {
        const company = reader(2, rowOfAll(catalogue, answers, how));
        expect(company?.problems).toEqual([]);
        expect(new Map<string, Answer>(company?.answers)).toEqual(inOrder(answers));
      }),
      runs(300),
    );
  });

  test('21.2 21.4 every option of every fact, in every language, is that option and no other', () => {
    for (const fact of catalogue.facts) {
      if (fact.type !== 'choice' && fact.type !== 'choices') continue;
      for (const { id } of fact.options)
        for (const language of [...LANGUAGES, 'id' as const]) {
          const value = fact.type === 'choices' ? [id] : id;
          const answers: Answers = new Map([[fact.id, { state: 'known', value }]]);
          const row = rowOfAll(catalogue, answers, { language, between: ';' });
          expect([...(reader(2, row)?.answers ?? [])]).toEqual([...answers]);
        }
    }
  });

  test('21.3 of the real pack no everyday word says that an authority has certified somebody', () => {
    const fact = factId('company.recognitions');
    const read = createRowReader(mappingOf([whole(fact)]), catalogue);
    for (const word of ['高科技', 'high-tech', '估值', '清单', 'specialised']) {
      const company = read(2, [cell(word)]);
      expect([word, company?.answers.size, company?.problems.map(({ code }) => code)]).toEqual([
        word,
        0,
        ['ambiguous-word'],
      ]);
    }
  });
});
