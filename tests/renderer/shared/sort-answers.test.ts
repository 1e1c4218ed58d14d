import { describe, expect, test } from 'vitest';
import { sortAnswers } from '../../../renderer/shared/catalogue/sort-answers.ts';
import {
  factIdSchema,
  factSchema,
  type Answer,
  type Catalogue,
  type FactId,
} from '../../../seeds/schema/index.ts';

const text = (words: string) => ({ en: words, 'zh-Hans': words, 'zh-Hant': words });
const fact = factSchema.parse({ id: 'a.kept', label: text('Kept'), changer: 'nobody', type: 'boolean' });
const catalogue: Catalogue = {
  documents: [],
  places: [],
  provisions: [],
  ledger: [],
  topics: [],
  facts: [fact],
  questions: [],
  industries: [],
  classifications: [],
  authorities: [],
  glossary: [],
  wording: {} as never,
};

describe('saved answers under another catalogue', () => {
  test('are used where they still fit; the others are set aside with the reason', () => {
    const gone = factIdSchema.parse('b.gone');
    const yes: Answer = { state: 'known', value: true };
    const answers = new Map<FactId, Answer>([
      [fact.id, yes],
      [gone, yes],
    ]);
    const good = sortAnswers(catalogue, answers, () => true);
    expect([...good.usable.keys()]).toEqual([fact.id]);
    expect(good.setAside).toEqual([{ factId: gone, answer: yes, reason: 'fact-gone' }]);
    const outgrown = sortAnswers(catalogue, new Map([[fact.id, yes]]), () => false);
    expect(outgrown.usable.size).toBe(0);
    expect(outgrown.setAside).toEqual([{ factId: fact.id, answer: yes, reason: 'does-not-fit' }]);
  });
});
