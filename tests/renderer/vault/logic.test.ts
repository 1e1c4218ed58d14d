import { describe, expect, test } from 'vitest';
import { isIdle } from '../../../renderer/features/vault/logic/idle.ts';
import { isLockKey } from '../../../renderer/features/vault/logic/lock-key.ts';
import { isComplete, quietFrom, reminderFor } from '../../../renderer/features/vault/logic/reminder.ts';
import { readWord } from '../../../renderer/storage/vault/channel.ts';
import { measurePassphrase } from '../../../renderer/shared/passphrase/measure-passphrase.ts';

const DAY = 86_400_000;
const NOW = 100 * DAY;
const changed = (count: number, at = NOW - 1) =>
  Array.from({ length: count }, () => ({ createdAt: at, changedAt: at }));
const facts = { cases: changed(1), backedUpAt: null, quietUntil: null, complete: false, now: NOW };

describe('a passphrase', () => {
  test.each([
    ['abcdefghijk', 'short'],
    ['abcdefghijkl', 'enough'],
    ['  abcdefghijk  ', 'short'],
    ['aaaaaaaaaaaaaaaaaaaa', 'short'],
    ['abcdabcdabcdabcd', 'short'],
    ['abcdeabcdeabcde', 'enough'],
    ['木棉 江风 早茶', 'short'],
    ['木棉 江风 早茶 云山', 'enough'],
    ['木棉 江风 早茶 早茶', 'short'],
    ['a b c d e', 'short'],
    ['abcdefghijklmnopqrs', 'enough'],
    ['abcdefghijklmnopqrst', 'long'],
    ['', 'short'],
  ])('“%s” is %s', (passphrase, length) => {
    expect(measurePassphrase(passphrase).length).toBe(length);
  });

  test('counts characters, not the halves of one', () => {
    expect(measurePassphrase('😀😀😀').characters).toBe(3);
  });
});

describe('a reminder of backups', () => {
  test('comes with the fifth changed case, not the fourth', () => {
    const backedUpAt = NOW - DAY;
    expect(reminderFor({ ...facts, cases: changed(4), backedUpAt })).toBeNull();
    expect(reminderFor({ ...facts, cases: changed(5), backedUpAt })).toEqual({ kind: 'many', count: 5 });
  });

  test('comes seven days after the last backup, where something was changed since', () => {
    expect(reminderFor({ ...facts, backedUpAt: NOW - 7 * DAY + 1 })).toBeNull();
    expect(reminderFor({ ...facts, backedUpAt: NOW - 7 * DAY })).toEqual({ kind: 'week' });
    expect(reminderFor({ ...facts, cases: changed(9, NOW - 8 * DAY), backedUpAt: NOW - 7 * DAY })).toBeNull();
  });

  test('comes with the first complete interview, and with a week without any backup', () => {
    expect(reminderFor(facts)).toBeNull();
    expect(reminderFor({ ...facts, complete: true })).toEqual({ kind: 'first' });
    expect(reminderFor({ ...facts, complete: true, backedUpAt: NOW - DAY })).toBeNull();
    expect(reminderFor({ ...facts, cases: changed(1, NOW - 7 * DAY) })).toEqual({ kind: 'weekNever' });
    expect(reminderFor({ ...facts, cases: [], complete: true })).toBeNull();
  });

  test('keeps quiet for the week it was asked to', () => {
    const quietUntil = quietFrom(NOW);
    const many = { ...facts, cases: changed(9), quietUntil };
    expect(reminderFor({ ...many, now: quietUntil - 1 })).toBeNull();
    expect(reminderFor({ ...many, now: quietUntil })).not.toBeNull();
  });

  test('an interview is complete when nothing can change anything any more, or a quick one has had eight answers', () => {
    expect(isComplete({ still: 0, length: 'full', answered: 3 })).toBe(true);
    expect(isComplete({ still: 1, length: 'full', answered: 90 })).toBe(false);
    expect(isComplete({ still: null, length: 'full', answered: 3 })).toBe(false);
    expect(isComplete({ still: 0, length: 'full', answered: 0 })).toBe(false);
    expect([7, 8].map((answered) => isComplete({ still: 5, length: 'quick', answered }))).toEqual([
      false,
      true,
    ]);
  });
});

test('nobody is there after the whole time, not a millisecond before', () => {
  expect([299_999, 300_000].map((now) => isIdle(0, now, 300_000))).toEqual([false, true]);
  expect(isIdle(1_000, 0, 300_000)).toBe(false);
});

test('only Ctrl+Shift+L or ⌘+Shift+L locks, whatever letter the layout writes there', () => {
  const keys = { code: 'KeyL', ctrlKey: true, metaKey: false, shiftKey: true, altKey: false };
  expect(isLockKey(keys)).toBe(true);
  expect(isLockKey({ ...keys, ctrlKey: false, metaKey: true })).toBe(true);
  for (const other of [
    { shiftKey: false },
    { altKey: true },
    { ctrlKey: false },
    { code: 'KeyK' },
    { metaKey: true },
  ])
    expect(isLockKey({ ...keys, ...other })).toBe(false);
});

test('a window does what another says, not what it said itself nor what nobody says', () => {
  expect(readWord('a lock', 'b')).toBe('lock');
  expect(readWord('b lock', 'b')).toBeNull();
  for (const message of ['a open', 'lock', '', 5, null, { word: 'lock' }])
    expect(readWord(message, 'b')).toBeNull();
});
