import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openInput } from '../../../cli/screen/input-file.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { screenHere } from './run-screen.ts';

const base = temporaryFolder('screen-targets');
let folder = base;
const here = (name: string): string => join(folder, name);
const read = (name: string): string => readFileSync(here(name), 'utf8');
const SHEET = 'name,org.base\nPearl,hong-kong\nDelta,nowhere\n';

/** Runs the command and gives its code, its lines without the folder, and what is in the folder then. */
async function run(...args: string[]) {
  const ran = await screenHere([...args, '--as-of', '2026-01-01', '--quiet']);
  return {
    ...ran,
    lines: ran.lines.map((line) => line.replaceAll(`${folder}/`, '')),
    files: readdirSync(folder),
  };
}

beforeEach(() => {
  folder = mkdtempSync(join(base, 'run-'));
  writeFileSync(here('in.csv'), SHEET);
});

describe('nothing is written over that was not named to be', () => {
  it('a file that bears the name of the report of problems and is none', async () => {
    writeFileSync(here('out.problems.csv'), 'my own list');
    expect(await run(here('in.csv'), '--out', here('out.csv'))).toEqual({
      code: 2,
      lines: [
        expect.stringMatching(/^out\.problems\.csv is there and is no report of problems; .*--problems/u),
      ],
      files: ['in.csv', 'out.problems.csv'],
    });
    expect(read('out.problems.csv')).toBe('my own list');
  });

  it('but a report of an earlier run is replaced, in whichever language, and so is a file that was named', async () => {
    expect((await run(here('in.csv'), '--out', here('out.csv'), '--lang', 'zh-Hant')).code).toBe(0);
    expect(read('out.problems.csv')).toContain('行號');
    expect((await run(here('in.csv'), '--out', here('out.csv'))).code).toBe(0);
    expect(read('out.problems.csv')).toContain('nowhere');
    writeFileSync(here('named.csv'), 'my own list');
    expect((await run(here('in.csv'), '--out', here('out.csv'), '--problems', here('named.csv'))).code).toBe(
      0,
    );
    expect(read('named.csv')).toContain('nowhere');
  });

  it('a mapping file that was changed by hand', async () => {
    writeFileSync(here('map.json'), '{"mine": true}');
    const ran = await run(here('in.csv'), '--write-mapping', here('map.json'));
    expect([ran.code, ran.lines]).toEqual([
      2,
      [expect.stringMatching(/^--write-mapping: map\.json is there already/u)],
    ]);
    expect(read('map.json')).toBe('{"mine": true}');
  });

  it('the sheet under another name, as on a disk that does not tell capitals from small letters', async () => {
    linkSync(here('in.csv'), here('IN.csv'));
    const ran = await run(here('in.csv'), '--out', here('IN.csv'));
    expect([ran.code, ran.lines]).toEqual([2, ['--out: IN.csv is also in.csv; expected another file']]);
  });

  it('the sheet where it bears the name of a partial file', async () => {
    writeFileSync(here('x.csv.partial'), SHEET);
    const ran = await run(here('x.csv.partial'), '--out', here('x.csv'));
    expect(ran.code).toBe(2);
    expect(ran.lines).toEqual([expect.stringMatching(/x\.csv\.partial is also x\.csv\.partial/u)]);
    expect(read('x.csv.partial')).toBe(SHEET);
  });
});

describe('where nothing can be written is told before the run, and nothing is left behind', () => {
  it.each([
    [
      'the results, in a file taken for a folder',
      ['--out', 'in.csv/out.csv'],
      /^--out: cannot write in .*in\.csv/u,
    ],
    ['the summary', ['--out', 'out.csv', '--summary', 'in.csv/s.html'], /^--summary: cannot write in/u],
    ['the problems', ['--out', 'out.csv', '--problems', 'in.csv/p.csv'], /^--problems: cannot write in/u],
    [
      'problems of another kind',
      ['--out', 'out.csv', '--problems', 'p.xlsx'],
      /^--problems: expected .*\.csv/u,
    ],
    [
      'a summary of another kind',
      ['--out', 'out.csv', '--summary', 's.pdf'],
      /^--summary: expected .*\.html/u,
    ],
  ])('%s', async (_what, args, says) => {
    const ran = await run(here('in.csv'), ...args.map((word) => (word.startsWith('--') ? word : here(word))));
    expect(ran).toEqual({ code: 2, lines: [expect.stringMatching(says)], files: ['in.csv'] });
  });

  it.runIf(existsSync('/proc/self'))('a place that no file can be made in', async () => {
    const ran = await run(here('in.csv'), '--out', '/proc/out.csv');
    expect(ran).toEqual({
      code: 2,
      lines: [expect.stringMatching(/^--out: cannot write in \/proc \(/u)],
      files: ['in.csv'],
    });
  });

  it('no folder is made for a run that is refused; for one that is not, they are', async () => {
    writeFileSync(here('bad.json'), '{"version":1,"columns":{"x":"name"}}');
    const wanted = ['--out', here('new/deep/out.csv'), '--problems', here('other/p.csv')];
    const refused = await run(here('in.csv'), ...wanted, '--mapping', here('bad.json'));
    expect([refused.code, refused.files]).toEqual([2, ['bad.json', 'in.csv']]);
    expect((await run(here('in.csv'), ...wanted)).code).toBe(0);
    expect(readdirSync(here('new/deep'))).toEqual(['out.csv']);
    expect(readdirSync(here('other'))).toEqual(['p.csv']);
  });
});

const SHM = '/dev/shm';
const elsewhere = existsSync(SHM) && statSync(SHM).dev !== statSync(base).dev;
it.runIf(elsewhere)('the report of problems may lie on another disk than the results', async () => {
  const other = mkdtempSync(join(SHM, 'advisor-'));
  try {
    const ran = await run(here('in.csv'), '--out', here('out.csv'), '--problems', join(other, 'p.csv'));
    expect(ran).toEqual({ code: 0, lines: [], files: ['in.csv', 'out.csv'] });
    expect(readFileSync(join(other, 'p.csv'), 'utf8')).toContain('nowhere');
    expect(readdirSync(other)).toEqual(['p.csv']);
  } finally {
    rmSync(other, { recursive: true });
  }
});

it('where the results cannot be put in their place, what was done is kept, and --resume goes on', async () => {
  const blocked = await screenHere([here('in.csv'), '--out', here('out.csv'), '--quiet'], Infinity, () =>
    mkdirSync(here('out.csv/x'), { recursive: true }),
  );
  expect(blocked.code).toBe(2);
  expect(blocked.lines).toEqual([
    expect.stringMatching(/^--out: cannot write .*what was done is kept, and --resume/u),
  ]);
  rmSync(here('out.csv'), { recursive: true });
  expect(await screenHere([here('in.csv'), '--out', here('out.csv'), '--quiet', '--resume'])).toEqual({
    code: 0,
    lines: [],
  });
  expect(readdirSync(folder).sort()).toEqual(['in.csv', 'out.csv', 'out.problems.csv']);
});

it('a sheet that cannot be read on is told in one line', async () => {
  const opened = await openInput(here('in.csv'));
  if (!opened.ok) throw new Error(opened.mistake);
  await opened.file.close();
  await expect(opened.file.source.read(0, 4)).rejects.toThrow(/^cannot be read \(E/u);
});
