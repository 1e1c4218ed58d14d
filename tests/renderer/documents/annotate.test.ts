import { describe, expect, test } from 'vitest';
import { annotate, citedSentence, piecesOf } from '../../../renderer/features/documents/logic/annotate.ts';
import { isAsked } from '../../../renderer/features/documents/logic/asked.ts';
import { COVERAGE_TAGS, coverageOf, outlineOf } from '../../../renderer/features/documents/logic/outline.ts';
import { compareEdition } from '../../../rules/index.ts';
import { digest, PLAN } from '../../rules/support/made-up-edition.ts';
import { catalogue, planDocument } from './support/made-up-documents.ts';

const outline = outlineOf(catalogue, planDocument);

async function read(words: string) {
  const attached = await compareEdition(words, planDocument, digest);
  return { attached, clauses: annotate(attached, planDocument, outline) };
}

/** Every sentence as clause, words, role and what rests on it. */
async function sentences(words: string) {
  const { attached, clauses } = await read(words);
  return clauses.flatMap(({ at, sentences: own }) =>
    own.map(({ start, end, role, entries, differs }) => ({
      at,
      words: attached.printed.text.slice(start, end).trim(),
      role,
      keys: entries.map(({ key }) => key),
      differs,
    })),
  );
}

describe('the outline of a document', () => {
  test('has every clause in printed order, and every entry in exactly one', () => {
    expect(outline.map(({ at, entries }) => [at, entries.length])).toEqual([
      ['前言', 0],
      ['一', 2],
      ['一(一)', 1],
      ['二', 0],
      ['二1', 2],
      ['二2', 2],
      ['三', 1],
    ]);
    const all = outline.flatMap(({ entries }) => entries);
    expect(all).toHaveLength(catalogue.provisions.length + catalogue.ledger.length);
  });

  test('counts what became of the sentences; the counts of the clauses add up to those of the document', () => {
    const whole = coverageOf(outline.flatMap(({ entries }) => entries));
    expect(whole).toEqual({
      full: 2,
      partial: 1,
      manual: 1,
      heading: 0,
      background: 1,
      governance: 1,
      target: 2,
    });
    for (const tag of COVERAGE_TAGS)
      expect(outline.reduce((sum, { coverage }) => sum + coverage[tag], 0)).toBe(whole[tag]);
  });

  test('a clause nobody has entered is missing, unless clauses below it hold something', () => {
    expect(outline.filter(({ missing }) => missing).map(({ at }) => at)).toEqual(['前言']);
  });
});

describe('an attached original', () => {
  test('has what rests on each sentence, and says what nobody entered', async () => {
    expect(await sentences(PLAN)).toEqual([
      { at: '前言', words: '某市關於印發《甲乙方案》的通知', role: 'furniture', keys: [], differs: false },
      { at: '一', words: '一、總體目標', role: 'heading', keys: [], differs: false },
      {
        at: '一',
        words: '到某年，建成平台三個。',
        role: 'entered',
        keys: ['一 到某年，建成'],
        differs: false,
      },
      {
        at: '一',
        words: '引進企業十家。（某局牽頭負責）',
        role: 'entered',
        keys: ['一 引進企業十家'],
        differs: false,
      },
      { at: '一(一)', words: '(一)基本原則。', role: 'heading', keys: [], differs: false },
      { at: '一(一)', words: '堅持自願。', role: 'entered', keys: ['一(一) 堅持自願'], differs: false },
      { at: '一(一)', words: '堅持公開。', role: 'left-out', keys: [], differs: false },
      { at: '二', words: '二、主要措施', role: 'heading', keys: [], differs: false },
      { at: '二1', words: '1.更新設備。', role: 'heading', keys: [], differs: false },
      {
        at: '二1',
        words: '支持企業購買機械臂。(某局負責)',
        role: 'entered',
        keys: ['plan.machines'],
        differs: false,
      },
      { at: '二1', words: '鼓勵企業共用機械臂。', role: 'entered', keys: ['plan.sharing'], differs: false },
      { at: '二2', words: '2.培訓人員。', role: 'heading', keys: [], differs: false },
      { at: '二2', words: '支持企業培訓學徒。', role: 'entered', keys: ['plan.apprentices'], differs: false },
      {
        at: '二2',
        words: '支持學校接收學徒。',
        role: 'entered',
        keys: ['plan.apprentices', 'plan.schools'],
        differs: false,
      },
      { at: '三', words: '三、其他', role: 'heading', keys: [], differs: false },
      {
        at: '三',
        words: '本方案自印發之日起施行。',
        role: 'entered',
        keys: ['三 本方案自印發'],
        differs: false,
      },
    ]);
  });

  test('marks exactly the changed sentence, and what is no longer found', async () => {
    const words = PLAN.replace('支持企業購買', '鼓勵企業購買');
    const { clauses } = await read(words);
    const all = await sentences(words);
    expect(all.filter(({ differs }) => differs)).toEqual([
      { at: '二1', words: '鼓勵企業購買機械臂。(某局負責)', role: 'left-out', keys: [], differs: true },
    ]);
    expect(clauses.flatMap(({ at, notFound }) => notFound.map(({ key }) => [at, key]))).toEqual([
      ['二1', 'plan.machines'],
    ]);
  });

  test('a clause that is gone from the file keeps its entries, as not found', async () => {
    const { clauses } = await read(PLAN.replace('　　2.培訓', '　　培訓'));
    expect(clauses.at(-1)).toMatchObject({ at: '二2', sentences: [] });
    expect(clauses.at(-1)?.notFound.map(({ key }) => key)).toEqual(['plan.apprentices', 'plan.schools']);
  });

  test('a heading number printed twice shows both clauses, and counts its entries once', async () => {
    const { clauses } = await read(PLAN.replace('2.培訓', '1.培訓'));
    expect(clauses.filter(({ at }) => at === '二1').map(({ outline: own }) => own !== null)).toEqual([
      true,
      false,
    ]);
    const lost = clauses.flatMap(({ notFound }) => notFound.map(({ key }) => key));
    expect(lost).toEqual(['plan.apprentices', 'plan.schools']);
  });

  test('an addition is nobody’s', async () => {
    const all = await sentences(PLAN.replace('堅持公開。', '堅持公開。堅持節約。'));
    expect(all.filter(({ differs }) => differs)).toEqual([
      { at: '一(一)', words: '堅持節約。', role: 'left-out', keys: [], differs: true },
    ]);
  });
});

describe('the passage asked for', () => {
  test('is one sentence of its clause, or none', async () => {
    const { attached, clauses } = await read(PLAN);
    const clause = clauses.find(({ at }) => at === '二1');
    if (clause === undefined) throw new Error('no clause 二1');
    const asked = citedSentence(attached, clause, '鼓勵企業共用');
    expect(asked && attached.printed.text.slice(asked.start, asked.end)).toContain('鼓勵企業共用機械臂。');
    expect(citedSentence(attached, clause, '機械臂')).toBeNull();
    expect(citedSentence(attached, clause, '培訓學徒')).toBeNull();
  });

  test('an entry is asked for by clause and opening words, both', () => {
    const [entry] = outline.find(({ at }) => at === '二2')?.entries ?? [];
    if (entry === undefined) throw new Error('no entry in 二2');
    expect(isAsked(entry, { at: '二2', from: '支持學校接收' })).toBe(true);
    expect(isAsked(entry, { at: '二1', from: '支持學校接收' })).toBe(false);
    expect(isAsked(entry, { at: '二2', from: null })).toBe(false);
  });

  test('its words are marked, the openings of others beside it, and the sentence stays whole', async () => {
    const { attached, clauses } = await read(PLAN);
    const sentence = clauses.find(({ at }) => at === '二2')?.sentences[2];
    if (sentence === undefined) throw new Error('no third sentence');
    const pieces = (cited: string | null) =>
      piecesOf(attached.printed.text, sentence, cited).map(({ kind, text }) => `${kind}:${text}`);
    expect(pieces('學校接收學徒')).toEqual(['plain:支持', 'cited:學校接收學徒', 'plain:。']);
    expect(pieces(null)).toEqual(['opening:支持學校接收', 'plain:學徒。']);
    for (const cited of [null, '支持學校', '學徒。', '沒有的字'])
      expect(
        piecesOf(attached.printed.text, sentence, cited)
          .map(({ text }) => text)
          .join(''),
      ).toBe('支持學校接收學徒。');
  });
});
