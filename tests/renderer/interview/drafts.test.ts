import { describe, expect, test } from 'vitest';
import { toDraft } from '../../../renderer/features/interview/logic/answer-draft.ts';
import { createDraftKeeper } from '../../../renderer/features/interview/logic/draft-keeper.ts';
import { withPicked, withValue } from '../../../renderer/features/interview/logic/draft-edits.ts';
import {
  formOf,
  needsKeeping,
  overtaken,
  touch,
  withRestored,
  withSent,
  type TouchedForms,
} from '../../../renderer/features/interview/logic/touched-forms.ts';
import type { LeftForm } from '../../../renderer/storage/index.ts';
import { factSchema, type Answers } from '../../../seeds/schema/index.ts';
import { answersOf, booleanFact, choiceFact, choicesFact, factId } from '../../rules/support/builders.ts';

const flag = factSchema.parse(booleanFact('a.flag'));
const one = factSchema.parse(choiceFact('a.one', ['x', 'y']));
const many = factSchema.parse(choicesFact('a.many', ['x', 'y', 'z']));
const facts = [flag, one, many];
const NONE: TouchedForms = new Map();
const NOTHING: Answers = new Map();
const yes = (form: LeftForm): LeftForm => ({
  ...form,
  draft: withValue(form.draft, { type: 'boolean', flag: true }),
});

describe('forms somebody works on', () => {
  test('those nobody touched follow what is stored, whichever window stored it', () => {
    expect(formOf(flag, NONE, NOTHING).draft).toEqual(toDraft(flag, undefined));
    const answers = answersOf({ 'a.flag': true });
    expect(formOf(flag, NONE, answers).draft).toEqual(toDraft(flag, answers.get(flag.id)));
  });

  test('a touched one stays as it is while the stored answer changes, and that is told', () => {
    const touched = touch(NONE, flag, NOTHING, yes);
    const later = answersOf({ 'a.flag': false });
    expect(formOf(flag, touched, later).draft.value).toEqual({ type: 'boolean', flag: true });
    expect(overtaken(touched, NOTHING)).toEqual([]);
    expect(overtaken(touched, later)).toEqual(['a.flag']);
    expect(overtaken(touch(touched, flag, later, yes), later)).toEqual(['a.flag']);
  });

  test('the own answer coming back as stored is no surprise', () => {
    const given = answersOf({ 'a.flag': true });
    const sent = withSent(touch(NONE, flag, NOTHING, yes), given);
    expect(overtaken(sent, NOTHING)).toEqual([]);
    expect(overtaken(sent, given)).toEqual([]);
    expect(overtaken(sent, answersOf({ 'a.flag': 'declined' }))).toEqual(['a.flag']);
  });

  test('what says no more than what is stored needs no keeping; typed search words do', () => {
    const answers = answersOf({ 'a.many': ['x'] });
    const form = formOf(many, NONE, answers);
    expect(needsKeeping(many, form, answers)).toBe(false);
    expect(needsKeeping(many, { ...form, query: '  ' }, answers)).toBe(false);
    expect(needsKeeping(many, { ...form, query: 'robo' }, answers)).toBe(true);
    expect(needsKeeping(many, { ...form, draft: withPicked(form.draft, ['x', 'y']) }, answers)).toBe(true);
    expect(needsKeeping(many, { ...form, draft: { ...form.draft, mode: 'unknown' } }, answers)).toBe(true);
  });
});

describe('forms found as they were left', () => {
  const left = (fact: (typeof facts)[number], query = ''): LeftForm => ({
    draft: { ...toDraft(fact, undefined), mode: 'unknown' },
    query,
  });

  test('come back, words typed to find an option included', () => {
    const restored = withRestored(NONE, facts, NOTHING, new Map([[many.id, left(many, '玩具')]]));
    expect(formOf(many, restored, NOTHING)).toMatchObject({ query: '玩具', draft: { mode: 'unknown' } });
    expect(restored.get(many.id)?.restored).toBe(true);
    expect(overtaken(restored, NOTHING)).toEqual([]);
  });

  test('never replace what has been touched meanwhile', () => {
    const touched = touch(NONE, flag, NOTHING, yes);
    expect(withRestored(touched, facts, NOTHING, new Map([[flag.id, left(flag)]]))).toBe(touched);
  });

  test('are passed over where they add nothing, fit no longer, or belong to another question', () => {
    const answers = answersOf({ 'a.flag': 'unknown' });
    expect(withRestored(NONE, facts, answers, new Map([[flag.id, left(flag)]]))).toBe(NONE);
    expect(withRestored(NONE, facts, NOTHING, new Map([[flag.id, left(one)]]))).toBe(NONE);
    expect(withRestored(NONE, facts, NOTHING, new Map([[factId('b.other'), left(flag)]]))).toBe(NONE);
  });

  test('lose options that the catalogue no longer has, and keep the others', () => {
    const empty = toDraft(many, undefined);
    const picked = withPicked(empty, ['gone', 'y']);
    const chosen = withValue(toDraft(one, undefined), { type: 'choice', option: 'gone' });
    const restored = withRestored(
      NONE,
      facts,
      NOTHING,
      new Map([
        [many.id, { draft: picked, query: '' }],
        [one.id, { draft: chosen, query: '' }],
      ]),
    );
    expect(formOf(many, restored, NOTHING).draft.value).toMatchObject({ picked: ['y'] });
    expect(restored.has(one.id)).toBe(false);
  });
});

describe('keeping forms while they are worked on', () => {
  /** A device that is done with a write when the test says so. */
  const setUp = () => {
    const log: string[] = [];
    const writing: ((kept: boolean) => void)[] = [];
    const write = (what: string) => {
      log.push(what);
      return new Promise<boolean>((done) => writing.push(done));
    };
    const keeper = createDraftKeeper({
      keep: (fact, { query }) => write(`keep ${fact} ${query}`),
      drop: (gone) => write(`drop ${gone.join(' ')}`),
    });
    const done = async (kept = true) => {
      for (const finish of writing.splice(0)) finish(kept);
      await new Promise((next) => setTimeout(next, 0));
    };
    return { keeper, log, done };
  };
  const form = (query: string): LeftForm => ({ draft: toDraft(flag, undefined), query });

  test('the first change is written at once; while that lasts the newest of each form waits', async () => {
    const { keeper, log, done } = setUp();
    keeper.note(flag.id, form('r'));
    expect(log).toEqual(['keep a.flag r']);
    keeper.note(flag.id, form('ro'));
    keeper.note(one.id, form('s'));
    keeper.note(flag.id, form('rob'));
    expect(log).toHaveLength(1);
    await done();
    expect(log.slice(1)).toEqual(['keep a.flag rob', 'keep a.one s']);
    await done();
    expect(log).toHaveLength(3);
    keeper.note(flag.id, form('robo'));
    expect(log.at(-1)).toBe('keep a.flag robo');
  });

  test('flush does not wait for the device, and writes nothing twice', async () => {
    const { keeper, log, done } = setUp();
    keeper.note(flag.id, form('r'));
    keeper.note(flag.id, form('ro'));
    keeper.flush();
    keeper.flush();
    expect(log).toEqual(['keep a.flag r', 'keep a.flag ro']);
    await done();
    expect(log).toHaveLength(2);
  });

  test('a form emptied again is dropped', async () => {
    const { keeper, log, done } = setUp();
    keeper.note(flag.id, form('r'));
    keeper.note(flag.id, null);
    await done();
    expect(log).toEqual(['keep a.flag r', 'drop a.flag']);
  });

  test('a form the device could not keep is tried again when the page is left', async () => {
    const { keeper, log, done } = setUp();
    keeper.note(flag.id, form('r'));
    await done(false);
    expect(log).toEqual(['keep a.flag r']);
    keeper.flush();
    expect(log).toEqual(['keep a.flag r', 'keep a.flag r']);
  });

  test('what is forgotten is not written afterwards', async () => {
    const { keeper, log, done } = setUp();
    keeper.note(flag.id, form('r'));
    keeper.note(flag.id, form('ro'));
    keeper.forget([flag.id]);
    keeper.forget([]);
    await done();
    keeper.flush();
    expect(log).toEqual(['keep a.flag r', 'drop a.flag']);
  });
});
