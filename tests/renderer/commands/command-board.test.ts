import { beforeEach, expect, test } from 'vitest';
import {
  createCommandBoard,
  type CommandBoard,
} from '../../../renderer/shared/commands/create-command-board.ts';

let board: CommandBoard;
let done: string[];
const doing = (what: string) => () => void done.push(what);
beforeEach(() => {
  board = createCommandBoard();
  done = [];
});

test('only what is offered is possible, in one order, and only once', () => {
  const withdraw = board.offer('print', doing('a'), 'screen');
  board.offer('about', doing('b'), 'program');
  board.offer('print', doing('c'), 'program');
  expect(board.possible()).toEqual(['about', 'print']);
  expect(board.possible()).toBe(board.possible());
  withdraw();
  expect(board.possible()).toEqual(['about', 'print']);
  expect(board.run('save-pdf')).toBe(false);
});

test('what has happened is no item of the menu', () => {
  board.offer('lock', doing('locked'), 'program');
  board.offer('files-waiting', doing('taken'), 'program');
  expect(board.possible()).toEqual([]);
  expect(board.run('files-waiting')).toBe(true);
  expect(done).toEqual(['taken']);
});

test('a screen goes before the program, the last screen before the others, and what is withdrawn is out', () => {
  board.offer('new-case', doing('first screen'), 'screen');
  const withdraw = board.offer('new-case', doing('second screen'), 'screen');
  board.offer('new-case', doing('program'), 'program');
  board.run('new-case');
  withdraw();
  board.run('new-case');
  expect(done).toEqual(['second screen', 'first screen']);
});

test('a command that another screen does waits for that screen, once', () => {
  board.offer('new-case', () => board.defer('new-case'), 'program');
  board.run('new-case');
  board.offer('open-case-file', doing('not asked'), 'screen');
  const withdraw = board.offer('new-case', doing('asked'), 'screen');
  withdraw();
  board.offer('new-case', doing('again'), 'screen');
  expect(done).toEqual(['asked']);
});

test('another command ends the wait', () => {
  board.offer('new-case', () => board.defer('new-case'), 'program');
  board.offer('about', doing('about'), 'program');
  board.run('new-case');
  board.run('about');
  board.offer('new-case', doing('late'), 'screen');
  expect(done).toEqual(['about']);
});

test('under a dialog nothing changes the screen, but the lock always locks', () => {
  for (const command of ['go-cases', 'theme-dark', 'lock', 'files-waiting'] as const)
    board.offer(command, doing(command), 'program');
  const [first, second] = [board.hold(), board.hold()];
  expect(board.possible()).toEqual(['theme-dark']);
  expect([board.run('go-cases'), board.run('files-waiting'), board.run('lock')]).toEqual([
    false,
    false,
    true,
  ]);
  first();
  expect(board.run('go-cases')).toBe(false);
  second();
  expect(board.possible()).toEqual(['go-cases', 'theme-dark']);
  expect(board.run('files-waiting')).toBe(true);
});

test('who listens hears of changes only', () => {
  let heard = 0;
  const stop = board.subscribe(() => (heard += 1));
  const withdraw = board.offer('print', doing('a'), 'screen');
  board.offer('print', doing('b'), 'screen');
  withdraw();
  expect(heard).toBe(1);
  stop();
  board.offer('about', doing('c'), 'screen');
  expect(heard).toBe(1);
});
