import { describe, expect, test } from 'vitest';
import { kindsToCareAbout } from '../../../renderer/features/interview/logic/cares.ts';
import {
  QUICK_ANSWERS,
  stageOf,
  type Course,
} from '../../../renderer/features/interview/logic/interview-stage.ts';
import { termsInOptions } from '../../../renderer/features/interview/logic/terms-in-options.ts';
import { factSchema, termIdSchema, type Term } from '../../../seeds/schema/index.ts';
import {
  booleanFact,
  catalogueOf,
  choicesFact,
  is,
  provision,
  testOf,
  text,
} from '../../rules/support/builders.ts';
import { packNow } from '../../cli/support/examples.ts';

const shown = { question: catalogueOf({ facts: [booleanFact('a')] }).questions[0], mode: 'asking' } as const;
if (shown.question === undefined) throw new Error('no question');
const asked = { question: shown.question, mode: shown.mode };
const course = (over: Partial<Course>): Course => ({
  shown: asked,
  opened: false,
  length: 'full',
  answered: 0,
  finished: false,
  ...over,
});

describe('where the interview stands', () => {
  test.each([
    [QUICK_ANSWERS - 1, 'question'],
    [QUICK_ANSWERS, 'stopped'],
    [QUICK_ANSWERS + 1, 'stopped'],
  ])('a quick check with %d answers: %s', (answered, kind) => {
    expect(stageOf(course({ length: 'quick', answered })).kind).toBe(kind);
    expect(stageOf(course({ length: 'full', answered })).kind).toBe('question');
  });

  test('complete is said when nothing is left, whatever the length and whoever wanted to stop', () => {
    expect(stageOf(course({ shown: null, length: 'quick', answered: 3 }))).toEqual({ kind: 'complete' });
    expect(stageOf(course({ shown: null, finished: true })).kind).toBe('complete');
  });

  test('"finish now" stops a full interview and says so; the next question is named', () => {
    expect(stageOf(course({ finished: true }))).toEqual({ kind: 'stopped', why: 'finished', next: asked });
    // Where both stop it, going on has to lift both: the quick check says so.
    expect(stageOf(course({ length: 'quick', answered: 9, finished: true }))).toMatchObject({ why: 'quick' });
  });

  test('a question opened on purpose is shown all the same', () => {
    const opened = stageOf(course({ opened: true, length: 'quick', answered: 20, finished: true }));
    expect(opened).toEqual({ kind: 'question', shown: asked });
  });
});

describe('what matters to somebody', () => {
  const when = [testOf('t', is('a', true))];
  const catalogue = catalogueOf({
    facts: [booleanFact('a')],
    provisions: [
      provision('talent', { kind: 'talent', audience: when }),
      provision('land', { kind: 'land', conditions: when }),
      provision('road', { kind: 'transport', addressee: 'area' }),
      provision('office', { kind: 'governance', addressee: 'authority', audience: when }),
    ],
  });

  test('is offered for the kinds on which answers have a bearing, in a fixed order', () => {
    expect(kindsToCareAbout(catalogue)).toEqual(['land', 'talent']);
  });
});

describe('terms that options use', () => {
  const term = (id: string, en: string, zh: string): Term => ({
    id: termIdSchema.parse(id),
    term: { en, 'zh-Hans': zh, 'zh-Hant': zh },
    explains: text(`explains ${id}`),
  });
  const glossary = [
    term('maker', 'Makerspace', '众创空间'),
    term('gazelle', 'Gazelle firm', '“瞪羚”企业'),
    term('fund', 'Private fund', '私募基金（契约型）'),
    term('hub', 'Hub', '枢纽'),
  ];
  const factWith = (en: string, zh: string, help?: string) => {
    const fact = choicesFact('a', ['x']);
    const label = { en, 'zh-Hans': zh, 'zh-Hant': zh };
    const option = { id: 'x', label, ...(help !== undefined && { help: text(help) }) };
    return [factSchema.parse({ ...fact, options: [option] })];
  };
  const found = (...words: Parameters<typeof factWith>) =>
    termsInOptions(glossary, factWith(...words)).map(({ id }) => id);

  test('are found by the printed Chinese words, whatever language is on screen', () => {
    expect(found('A shared workshop', '众创空间场地')).toEqual(['maker']);
  });

  test('marks round a term and brackets behind it do not hide it', () => {
    expect(found('Fast grower', '瞪羚企业')).toEqual(['gazelle']);
    expect(found('Manager', '私募基金管理人')).toEqual(['fund']);
  });

  test('are found in the help of an option, in English as whole words only', () => {
    expect(found('Site', '场地', 'A hub for trade')).toEqual(['hub']);
    expect(found('Site', '场地', 'A hubcap')).toEqual([]);
    expect(found('Hubs', '场地')).toEqual([]);
  });

  test('facts without options use none', () => {
    expect(termsInOptions(glossary, [factSchema.parse(booleanFact('b'))])).toEqual([]);
  });

  test('in the real catalogue "lease first, grant later" is explained where the site is asked about', () => {
    const { facts, glossary: terms } = packNow().catalogue;
    const site = facts.filter(({ id }) => id === 'project.site-needs');
    const names = termsInOptions(terms, site).map(({ term: { 'zh-Hans': name } }) => name);
    expect(names).toContain('先租后让');
  });
});
