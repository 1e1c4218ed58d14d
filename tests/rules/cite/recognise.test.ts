import { describe, expect, test } from 'vitest';
import {
  checkPassage,
  compareEdition,
  layoutOf,
  LONGEST_TIMES,
  whichDocument,
} from '../../../rules/index.ts';
import { ARTICLE, digest, editionOf, PLAN } from '../support/made-up-edition.ts';

const plan = await editionOf('plan', PLAN);
const article = await editionOf('article', ARTICLE, 'article');

describe('which document a text is', () => {
  const lines = Array.from({ length: 10 }, (_, index) => `第${index}個句子。`);
  const kept = (count: number) =>
    lines.map((line, index) => (index < count ? line : `另外的${line}`)).join('\n');

  test.each([
    [3, 'not-this-document'],
    [4, 'differs'],
    [5, 'differs'],
  ])('20.8 %i sentences of ten alike', async (count, expected) => {
    const ten = await editionOf('ten', lines.join('\n'));
    const { comparison, alike, of } = await compareEdition(kept(count), ten, digest);
    expect([comparison.state, alike, of]).toEqual([expected, count, 10]);
  });

  test.each([
    [14, 'differs'],
    [15, 'differs'],
    [16, 'not-this-document'],
  ])('20.8 all ten alike, and %i more', async (more, expected) => {
    const ten = await editionOf('ten', lines.join('\n'));
    const text = [...lines, ...Array.from({ length: more }, (_, index) => `新${index}。`)].join('\n');
    expect((await compareEdition(text, ten, digest)).comparison.state).toBe(expected);
  });

  test('20.8 a sentence repeated counts as often as it stands in both', async () => {
    const ten = await editionOf('ten', lines.join('\n'));
    const { alike } = await compareEdition('第1個句子。\n'.repeat(10), ten, digest);
    expect(alike).toBe(1);
  });

  test('20.9 each made-up document is recognised, in its own layout', async () => {
    for (const [text, id] of [
      [PLAN, 'plan'],
      [ARTICLE, 'article'],
      [ARTICLE.replace('十座', '九座'), 'article'],
    ] as const) {
      const found = await whichDocument(text, [plan, article], digest);
      expect(found.found && found.doc).toBe(id);
    }
  });

  test('20.9 a text that is none names the nearest, or none', async () => {
    const quoting = `${Array.from({ length: 30 }, (_, index) => `別的第${index}句。`).join('')}堅持自願。`;
    expect(await whichDocument(quoting, [article, plan], digest)).toEqual({
      found: false,
      nearest: { doc: 'plan', alike: 1, of: 31 },
    });
    expect(await whichDocument('毫不相干。', [plan, article], digest)).toEqual({
      found: false,
      nearest: null,
    });
    expect(await whichDocument('', [plan, article], digest)).toEqual({ found: false, nearest: null });
    expect(await whichDocument(PLAN, [], digest)).toEqual({ found: false, nearest: null });
  });

  test('20.9 a document without fingerprints is never recognised', async () => {
    const { marks: _marks, ...edition } = plan.edition;
    const bare = { ...plan, edition };
    expect(await whichDocument(PLAN, [bare], digest)).toEqual({ found: false, nearest: null });
  });

  test('20.10 a text is looked at up to four times the length of the edition, and no further', async () => {
    let asked = 0;
    const counting = (text: string) => {
      asked += 1;
      return digest(text);
    };
    const limit = LONGEST_TIMES * PLAN.length;
    const fill = (length: number) => PLAN + '　'.repeat(length - PLAN.length);
    expect((await compareEdition(fill(limit), plan, counting)).comparison.state).toBe('same-text');
    asked = 0;
    expect((await compareEdition(fill(limit + 1), plan, counting)).comparison.state).toBe(
      'not-this-document',
    );
    expect(asked).toBe(0);
  });
});

describe('a cited passage in an attached text', () => {
  const check = async (text: string, at: string, from: string) => {
    const { comparison, printed: read } = await compareEdition(text, plan, digest);
    const found = checkPassage(read, comparison, { at, from });
    return found.state === 'not-found' ? found.reason : found.state;
  };

  test('20.11 as encoded, differing or not found', async () => {
    const changed = PLAN.replace('購買機械臂', '租用機械臂');
    expect(await check(PLAN, '二1', '支持企業購買')).toBe('as-encoded');
    expect(await check(PLAN.replaceAll('\n', '\r\n'), '二1', '支持企業購買')).toBe('as-encoded');
    expect(await check(changed, '二1', '支持企業')).toBe('differs');
    expect(await check(changed, '二1', '支持企業購買')).toBe('not-found');
    expect(await check(changed, '二1', '鼓勵企業共用')).toBe('as-encoded');
    expect(await check(PLAN.replace('二、', '四、'), '二1', '支持企業購買')).toBe('no-such-clause');
  });

  test('20.11 a change in the bracket of a sentence is a change of that sentence', async () => {
    const changed = PLAN.replace('(某局負責)', '(他局負責)');
    expect(await check(changed, '二1', '支持企業購買')).toBe('differs');
    expect(await check(changed, '二1', '鼓勵企業共用')).toBe('as-encoded');
  });

  test('20.11 an article is divided by its own layout', () => {
    expect(layoutOf(article)).toBe('paragraphs');
    expect(layoutOf(plan)).toBe('headings');
  });
});
