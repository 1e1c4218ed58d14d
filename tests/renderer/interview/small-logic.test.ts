import { describe, expect, test } from 'vitest';
import { placesToStore, tickedPlaces } from '../../../renderer/features/interview/logic/choose-places.ts';
import {
  compareAssessments,
  tallyOf,
} from '../../../renderer/features/interview/logic/compare-assessments.ts';
import { plannedPresets, suggestedDate } from '../../../renderer/features/interview/logic/planned-date.ts';
import { readShortcut, type Stroke } from '../../../renderer/features/interview/logic/shortcuts.ts';
import {
  answersOf,
  booleanFact,
  catalogueOf,
  day,
  is,
  judgedItem,
  place,
  placeId,
  provision,
  testOf,
} from '../../rules/support/builders.ts';
import { assessAll } from '../../rules/support/decide.ts';

describe('what an answer changed', () => {
  const catalogue = catalogueOf({
    facts: [booleanFact('a'), booleanFact('b')],
    provisions: [
      provision('one', { conditions: [testOf('t', is('a', true))] }),
      provision('two', { conditions: [testOf('t', is('a', true))], judged: [judgedItem()] }),
      provision('three', { audience: [testOf('t', is('b', true))] }),
      provision('road', { addressee: 'area' }),
    ],
  });

  test('counts before and after, and who moved where; best first', async () => {
    const before = await assessAll(catalogue, new Map());
    const after = await assessAll(catalogue, answersOf({ a: true, b: false }));
    const change = compareAssessments(catalogue, before, after);
    expect(change.movements).toEqual([
      { from: 'open', to: 'met', provisions: ['one'] },
      { from: 'open', to: 'met-if-judged', provisions: ['two'] },
      { from: 'open', to: 'out-of-scope', provisions: ['three'] },
    ]);
    expect([change.moved, change.before.open, change.after.open]).toEqual([3, 3, 0]);
  });

  test('a road is not counted as a condition the company has met; the numbers add up', async () => {
    const tally = tallyOf(catalogue, await assessAll(catalogue, new Map()));
    expect([tally.area, tally.met]).toEqual([1, 0]);
    expect(Object.values(tally).reduce((sum, count) => sum + count, 0)).toBe(catalogue.provisions.length);
  });

  test('nothing moves between equals', async () => {
    const same = await assessAll(catalogue, new Map());
    expect(compareAssessments(catalogue, same, same)).toMatchObject({ movements: [], moved: 0 });
  });
});

describe('places considered', () => {
  const catalogue = catalogueOf({ places: [place('x'), place('y'), place('hall', { canLocate: false })] });

  test('none chosen stands for all where one can locate', () => {
    expect(tickedPlaces(catalogue, [])).toEqual(['x', 'y']);
    expect(tickedPlaces(catalogue, [placeId('y')])).toEqual(['y']);
    // A place that is gone cannot be unticked: kept alone it would be stored as all of them.
    expect(tickedPlaces(catalogue, [placeId('gone'), placeId('y')])).toEqual(['y']);
    expect(tickedPlaces(catalogue, [placeId('gone')])).toEqual([]);
  });

  test('all ticked is stored as "all"; unknown ids are dropped', () => {
    expect(placesToStore(catalogue, ['y', 'x'])).toEqual([]);
    expect(placesToStore(catalogue, ['y', 'gone'])).toEqual(['y']);
  });
});

describe('the day of a plan', () => {
  test('offers the ends of three years, and suggests the day given last', () => {
    expect(plannedPresets(day('2026-11-22'))).toEqual(['2026-12-31', '2027-12-31', '2028-12-31']);
    expect(suggestedDate(new Map(), day('2026-11-22'))).toBe('2027-12-31');
    const answers = answersOf({ a: { planned: true, by: '2027-03-31' }, b: 'unknown' });
    expect(suggestedDate(answers, day('2026-11-22'))).toBe('2027-03-31');
  });
});

describe('keys', () => {
  const stroke = (key: string, over: Partial<Stroke> = {}) =>
    readShortcut({ key, altKey: false, ctrlKey: false, metaKey: false, typing: false, ...over });

  test('single keys work outside text boxes only', () => {
    expect(stroke('3')).toEqual({ kind: 'pick', index: 2 });
    expect(stroke('0')).toEqual({ kind: 'silence', silence: 'unknown' });
    expect(stroke('-')).toEqual({ kind: 'silence', silence: 'declined' });
    expect(stroke('?')).toEqual({ kind: 'help' });
    expect(stroke('w')).toEqual({ kind: 'why' });
    expect(stroke('F')).toEqual({ kind: 'command', command: 'finish' });
    for (const key of ['3', '0', '-', '?', 'w', 'f', 'm', 'q'])
      expect(stroke(key, { typing: true })).toBeNull();
  });

  test('Ctrl or Cmd with Enter, and Alt with the left arrow, work everywhere', () => {
    expect(stroke('Enter', { ctrlKey: true, typing: true })).toEqual({ kind: 'continue' });
    expect(stroke('Enter', { metaKey: true })).toEqual({ kind: 'continue' });
    // On a Mac that is one word back in the text.
    expect(stroke('ArrowLeft', { altKey: true, typing: true })).toBeNull();
  });

  test('everything else is left to the browser', () => {
    for (const over of [{}, { ctrlKey: true }, { altKey: true }]) expect(stroke('a', over)).toBeNull();
    expect(stroke('3', { ctrlKey: true })).toBeNull();
    expect(stroke('ArrowLeft', { altKey: true, ctrlKey: true })).toBeNull();
  });
});
