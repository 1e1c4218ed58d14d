import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { shortName } from '../../../renderer/features/cases/case-file/logic/short-name.ts';
import { sizeWords } from '../../../renderer/shared/i18n/size-words.ts';
import { takeIn, takeInSealed } from '../../../renderer/features/cases/case-file/logic/take-in.ts';
import { writeCaseFile } from '../../../renderer/storage/case-file/write-case-file.ts';
import { database } from '../../../renderer/storage/database.ts';
import { CASE_FILE_LIMIT } from '../../../renderer/storage/index.ts';
import { SAMPLE } from './sample-case.ts';

beforeEach(() => database.cases.clear());

test('of several files the good ones become cases, in their order; the others are refused, each with its reason', async () => {
  const bytes = new TextEncoder().encode(await writeCaseFile(SAMPLE));
  const taken = await takeIn([
    { status: 'read', name: 'a.json', bytes },
    { status: 'read', name: 'b.json', bytes: bytes.slice(0, -9) },
    { status: 'unreadable', name: 'c' },
    { status: 'too-large', name: 'd', size: 99_000_000, limit: 33_554_432 },
    { status: 'read', name: 'e.json', bytes },
  ]);
  expect(
    taken.map((one) =>
      one.state === 'opened'
        ? one.row.name
        : `${one.fileName}: ${one.state === 'refused' ? one.problem.kind : one.state}`,
    ),
  ).toEqual([SAMPLE.name, 'b.json: cut-short', 'c: unreadable', 'd: too-large', `${SAMPLE.name} (2)`]);
  expect(await database.cases.count()).toBe(2);
});

test('a protected file waits for its passphrase; another one keeps it waiting, and the right one makes a case of it', async () => {
  const protection = { passphrase: 'three herons over the sluice', cost: { memory: 8, passes: 1, lanes: 1 } };
  const bytes = new TextEncoder().encode(await writeCaseFile(SAMPLE, protection));
  const [waiting] = await takeIn([{ status: 'read', name: 'a.gzcase', bytes }]);
  if (waiting?.state !== 'sealed') return expect.fail(waiting?.state);
  const steps: number[] = [];
  expect(await takeInSealed(waiting, 'three herons over the bridge', () => undefined)).toEqual({
    state: 'refused',
    fileName: 'a.gzcase',
    problem: { kind: 'not-opened' },
  });
  expect(await database.cases.count()).toBe(0);
  const taken = await takeInSealed(waiting, protection.passphrase, (done) => steps.push(done));
  expect(taken).toMatchObject({ state: 'opened', row: { name: SAMPLE.name } });
  expect(steps.at(-1)).toBe(1);
  expect(await database.cases.count()).toBe(1);
});

test.each([
  [0, '0 kB'],
  [1, '1 kB'],
  [1024, '1 kB'],
  [1025, '2 kB'],
  [1023 * 1024, '1023 kB'],
  [1024 * 1024, '1 MB'],
  [CASE_FILE_LIMIT, '8 MB'],
  [CASE_FILE_LIMIT + 1, '8.1 MB'],
])('%i bytes are %s', (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words);
});

test.each([
  ['case.json', 'case.json'],
  ['a\u202Enosj.exe', 'anosj.exe'],
  ['a\n\u0007b', 'a b'],
  ['名'.repeat(80), '名'.repeat(80)],
  ['名'.repeat(81), `${'名'.repeat(79)}…`],
  ['x'.repeat(1_000_000), `${'x'.repeat(79)}…`],
])('the file name %s is shown short and plain', (name, shown) => {
  expect(shortName(name)).toBe(shown);
});
