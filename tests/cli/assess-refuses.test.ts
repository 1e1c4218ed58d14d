import { spawn } from 'node:child_process';
import {
  closeSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { REPOSITORY } from '../../cli/pack/paths.ts';
import { BAD_PROFILES } from './support/bad-profiles.ts';
import { exampleFile } from './support/examples.ts';
import { expectLines } from './support/expect-lines.ts';
import { linesOf, runAssess, type Ran } from './support/run-command.ts';

/** The command itself, in its own process. Every mistake one by one is in bad-profile, arguments and write-out. */
const folder = mkdtempSync(join(tmpdir(), 'assess-refuses-'));
const here = (name: string): string => join(folder, name);
const GOOD = exampleFile('hk-toy-maker');

/** Mistakes that could take the process down with them, or leave more than a line behind. */
const SEVERE = [
  'several mistakes, all at once',
  'deep nesting of lists',
  'deep nesting of maps',
  'an alias bomb',
  'the name of a prototype',
  'noise',
  'a key that is a list',
  'terminal codes and line breaks in a key',
];
const severe = BAD_PROFILES.filter(({ what }) => SEVERE.includes(what));

const CASES: readonly {
  readonly what: string;
  readonly args: readonly string[];
  readonly says: readonly RegExp[];
}[] = [
  ...severe.map(({ what, says }) => ({ what, args: [here(`${what}.yaml`)], says })),
  { what: 'no such file', args: [here('nowhere.yaml')], says: [/nowhere\.yaml: no such file$/] },
  { what: 'a folder', args: [folder], says: [/is a folder; expected a profile written in YAML$/] },
  { what: '50 MB', args: [here('big.yaml')], says: [/is 52428800 bytes; a profile has at most 1000000$/] },
  {
    what: 'an option of nobody',
    args: [GOOD, '--formt', 'json'],
    says: [/^unknown option "--formt" \(did you mean "--format"\?\)$/],
  },
  {
    what: 'places and a profile, all at once',
    args: [here('several mistakes, all at once.yaml'), '--at', 'sghk-zon', 'suigang-city'],
    says: [
      /^--at: unknown place "sghk-zon" \(did you mean "sghk-zone"\?\); expected .*\bgdd, sghk-zone, /,
      /^--at: "suigang-city" is named in a document, but one cannot locate there/,
      ...(severe[0]?.says ?? []),
    ],
  },
];

const runs = new Map<string, Ran>();
beforeAll(async () => {
  for (const { what, text } of severe) writeFileSync(here(`${what}.yaml`), text);
  mkdirSync(here('out'));
  const big = openSync(here('big.yaml'), 'w');
  ftruncateSync(big, 50 * 1024 * 1024);
  closeSync(big);
  await Promise.all(
    CASES.map(async ({ what, args }) =>
      runs.set(what, await runAssess(...args, '--out', here('out/out.txt'))),
    ),
  );
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the command refuses with exit code 2, a line per mistake, and writes nothing', () => {
  test('has a case for each of the severe mistakes', () => {
    expect(severe.map(({ what }) => what).sort()).toEqual([...SEVERE].sort());
  });

  test.each(CASES)('$what', ({ what, says }) => {
    const ran = runs.get(what);
    expect(ran?.status).toBe(2);
    expect(ran?.stdout).toBe('');
    expectLines(linesOf(ran?.stderr ?? ''), says);
    expect(readdirSync(here('out'))).toEqual([]);
  });
});

test('an output that cannot be written is refused by the command as well', async () => {
  const ran = await runAssess(GOOD, '--out', here('out'));
  expect([ran.status, ran.stdout]).toEqual([2, '']);
  expectLines(linesOf(ran.stderr), [/^--out: .*out is a folder; expected a file name$/]);
}, 300_000);

test('a reader who stops early hears no complaint', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'cli/assess/main.ts', GOOD, '--format', 'json'], {
    cwd: REPOSITORY,
  });
  child.stdout.destroy();
  let complaint = '';
  child.stderr.on('data', (some) => (complaint += String(some)));
  const status = await new Promise((resolve) => child.once('close', resolve));
  expect([status, complaint]).toEqual([0, '']);
}, 300_000);
