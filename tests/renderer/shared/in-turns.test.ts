import { expect, test } from 'vitest';
import { inTurns } from '../../../renderer/shared/catalogue/in-turns.ts';

/** Tasks wait until they are run by hand. */
function byHand() {
  const tasks: (() => void)[] = [];
  return {
    newTask: (run: () => void) => void tasks.push(run),
    runOne: async () => {
      tasks.shift()?.();
      await new Promise((done) => setTimeout(done, 0));
    },
    left: () => tasks.length,
  };
}

test('one request a task, the newest first', async () => {
  const hand = byHand();
  const done: string[] = [];
  const work = inTurns((name: string) => Promise.resolve(name.toUpperCase()), hand.newTask);
  for (const name of ['first', 'second', 'third']) void work(name).then((result) => done.push(result));
  expect(done).toEqual([]);
  await hand.runOne();
  expect(done).toEqual(['THIRD']);
  await hand.runOne();
  await hand.runOne();
  expect(done).toEqual(['THIRD', 'SECOND', 'FIRST']);
});

test('a failure is passed on and stops nobody else', async () => {
  const hand = byHand();
  const work = inTurns(
    (name: string) => (name === 'bad' ? Promise.reject(new Error(name)) : Promise.resolve(name)),
    hand.newTask,
  );
  const bad = work('bad').catch((error: unknown) => String(error));
  await hand.runOne();
  expect(await bad).toBe('Error: bad');
  await hand.runOne();
  expect(hand.left()).toBe(0);
  const good = work('good');
  await hand.runOne();
  expect(await good).toBe('good');
});
