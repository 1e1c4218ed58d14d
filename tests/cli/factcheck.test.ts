import { afterEach, describe, expect, test } from 'vitest';
import { describeCondition } from '../../cli/factcheck/describe-condition.ts';
import { toFactCheck } from '../../cli/factcheck/to-factcheck.ts';
import { compilePack } from '../../cli/pack/compile-pack.ts';
import { problemLine } from '../../cli/pack/problems.ts';
import { splitClauses } from '../../rules/index.ts';
import { conditionSchema } from '../../seeds/schema/index.ts';
import { catalogueOf, choicesFact, numberFact } from '../rules/support/builders.ts';
import { fakeSeeds, ORIGINAL, writeFake, type FakeSeeds } from '../seeds/support/fake-seeds.ts';

const laid: { remove: () => void }[] = [];
afterEach(() => {
  for (const { remove } of laid.splice(0)) remove();
});

/** The fact-check page of the invented document. */
function page({
  original = null as string | null,
  same = true,
  plant = (_: FakeSeeds): void => undefined,
} = {}) {
  const seeds = fakeSeeds();
  plant(seeds);
  const written = writeFake(seeds, original ?? ORIGINAL);
  laid.push(written);
  const compiled = compilePack(written.seeds, '0.0.0');
  if (!compiled.ok) throw new Error(compiled.problems.map(problemLine).join('\n'));
  const { catalogue, hash } = compiled.value.pack;
  const [document] = catalogue.documents;
  if (document === undefined) throw new Error('no document');
  const examples = new Map(
    compiled.value.seeds.provisions.flatMap(({ value }) =>
      value.provisions.map((one) => [one.id, one.examples] as const),
    ),
  );
  const printed = original === null ? null : { text: original, spans: splitClauses(original), same };
  return toFactCheck({ catalogue, hash, document, examples, printed });
}

describe('the fact-check pack', () => {
  test('without the original names every passage by its opening words, and prints no more of it', () => {
    const text = page();
    expect(text).toContain('<q>對在試驗區投產的香港企業…</q>');
    expect(text).not.toContain('設備補貼500萬元');
    expect(text).toMatch(/original is not attached/u);
  });

  test('with the original marks the part of the sentence each provision was made of', () => {
    const text = page({ original: ORIGINAL });
    expect(text).toMatch(/對在試驗區投產的香港企業給予設備補貼500萬元,<mark>鼓勵採用機械臂。<\/mark>/u);
    expect(text).toMatch(/<mark>對在試驗區投產的香港企業給予設備補貼500萬元,<\/mark>鼓勵採用機械臂。/u);
  });

  test('shows a sentence nothing was made of', () => {
    const longer = ORIGINAL.replace('給予設備補貼500萬元,', '給予設備補貼500萬元。另行提供宿舍,').replace(
      '鼓勵採用',
      '鼓勵採用',
    );
    const text = page({ original: `${longer}  另外,免費提供午餐。\n` });
    expect(text).toMatch(/class="missing"[^>]*>另外,免費提供午餐。/u);
    expect(page({ original: ORIGINAL })).not.toContain('class="missing"');
  });

  test('says when the original is another edition', () => {
    expect(page({ original: ORIGINAL, same: false })).toContain('another edition');
    expect(page({ original: ORIGINAL })).not.toContain('another edition');
  });

  test('cannot be made to run anything', () => {
    const plant = ({ clauses }: FakeSeeds) =>
      void Object.assign(Object(clauses.二1.provisions[0]), {
        notes: [{ en: '<img src=x onerror=alert(1)>', zh: '<script>' }],
      });
    const text = page({ plant });
    expect(text).not.toMatch(/<img|<script/u);
    expect(text).toContain('&lt;img');
  });
});

describe('a condition in words', () => {
  const catalogue = catalogueOf({
    facts: [choicesFact('org.kinds', ['company', 'university']), numberFact('staff')],
  });
  const say = (when: unknown, language: 'en' | 'zh-Hans' = 'en') =>
    describeCondition(catalogue, conditionSchema.parse(when), language);

  test.each([
    [
      { fact: 'org.kinds', operator: 'contains', value: 'company' },
      'label of org.kinds includes [option company]',
    ],
    [{ not: { fact: 'staff', operator: 'lessThan', value: 50 } }, 'not (label of staff is below [50])'],
    [
      {
        any: [
          { fact: 'org.kinds', operator: 'containsAny', value: ['company', 'university'] },
          {
            all: [
              { fact: 'staff', operator: 'greaterThanInclusive', value: 1 },
              { fact: 'staff', operator: 'equal', value: 2 },
            ],
          },
        ],
      },
      'label of org.kinds includes any of [option company / option university] or (label of staff is at least [1] and label of staff is [2])',
    ],
  ])('%j', (when, words) => {
    expect(say(when)).toBe(words);
    expect(say(when, 'zh-Hans')).toMatch(/\p{Script=Han}/u);
  });
});
