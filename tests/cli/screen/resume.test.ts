import {
  appendFileSync,
  copyFileSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { csvLine } from '../../../renderer/shared/sheets/index.ts';
import { makeCompanies } from '../../support/make-companies.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { plainCells, readAll } from '../../renderer/sheets/read-all.ts';
import { packNow } from '../support/examples.ts';
import { screenHere } from './run-screen.ts';

const folder = temporaryFolder('screen-resume');
const here = (name: string): string => join(folder, name);
const SHEET = here('companies.csv');
const DAY = ['--as-of', '2026-01-01', '--quiet'];
const read = (name: string): string => readFileSync(here(name), 'utf8');

beforeAll(async () => {
  const made = makeCompanies(packNow().catalogue, 3);
  writeFileSync(SHEET, [made.header, ...made.rows(520)].map((cells) => csvLine(cells)).join(''));
  for (const format of ['csv', 'xlsx']) {
    const ran = await screenHere([SHEET, '--out', here(`whole.${format}`), ...DAY]);
    expect(ran).toEqual({ code: 0, lines: [] });
  }
});

describe('a run that was interrupted goes on to the same end', () => {
  it.each([1, 3])(
    'CSV, stopped at chunk %i; what a killed process left behind is dropped',
    async (chunks) => {
      const out = `stopped-${chunks}`;
      const args = [SHEET, '--out', here(`${out}.csv`), ...DAY];
      const stopped = await screenHere(args, chunks);
      expect(stopped.code).toBe(130);
      expect(stopped.lines.join()).toMatch(/Go on with the same command and --resume\.$/u);
      expect(readdirSync(folder)).not.toContain(`${out}.csv`);
      appendFileSync(here(`${out}.csv.partial`), 'half a li');
      appendFileSync(here(`${out}.csv.partial-problems`), '"half');
      expect(await screenHere([...args, '--resume'])).toEqual({ code: 0, lines: [] });
      expect(read(`${out}.csv`)).toBe(read('whole.csv'));
      expect(read(`${out}.problems.csv`)).toBe(read('whole.problems.csv'));
      expect(readdirSync(folder).filter((name) => name.includes('.partial'))).toEqual([]);
    },
  );

  it('XLSX, stopped twice; the summary counts every company once', async () => {
    const args = [SHEET, '--out', here('stopped.xlsx'), '--summary', here('stopped.html'), ...DAY];
    expect((await screenHere(args, 1)).code).toBe(130);
    expect((await screenHere([...args, '--resume'], 1)).code).toBe(130);
    expect((await screenHere([...args, '--resume'])).code).toBe(0);
    const cells = async (name: string) =>
      (await readAll(new Uint8Array(readFileSync(here(name))))).rows.map(plainCells);
    const rows = await cells('stopped.xlsx');
    expect(rows).toEqual(await cells('whole.xlsx'));
    expect(rows).toHaveLength(521);
    expect(read('stopped.html')).toContain('<dd>520</dd>');
  });
});

describe('the partial files of an interrupted run', () => {
  const args = [here('small.csv'), '--as-of', '2026-01-01', '--out'];
  beforeAll(async () => {
    writeFileSync(here('small.csv'), 'name,org.base\nPearl,hong-kong\nDelta,nowhere\n');
    expect((await screenHere([...args, here('cut.csv')], 1)).code).toBe(130);
  });

  it.each(['partial', 'partial-problems'])(
    'are not gone on from where .%s is cut off or gone',
    async (part) => {
      const out = `cut-${part}.csv`;
      for (const name of ['partial', 'partial-problems', 'partial.json'])
        copyFileSync(here(`cut.csv.${name}`), here(`${out}.${name}`));
      const damaged = new RegExp(
        `\\.${part}: is damaged, or of another edition; start again without --resume$`,
        'u',
      );
      const resumed = async () => screenHere([...args, here(out), '--quiet', '--resume']);
      truncateSync(here(`${out}.${part}`), 20);
      expect(await resumed()).toEqual({ code: 2, lines: [expect.stringMatching(damaged)] });
      rmSync(here(`${out}.${part}`));
      expect(await resumed()).toEqual({ code: 2, lines: [expect.stringMatching(damaged)] });
    },
  );

  it('are not touched while another process writes them', async () => {
    const written = read('cut.csv.partial.json');
    const by = (pid: number): string => written.replace(`"process":${process.pid}`, `"process":${pid}`);
    writeFileSync(here('cut.csv.partial.json'), by(process.ppid));
    const before = read('cut.csv.partial');
    const says = /^--out: another run into .*cut\.csv is under way \(process \d+\)/u;
    for (const more of [[], ['--resume']])
      expect(await screenHere([...args, here('cut.csv'), '--quiet', ...more])).toEqual({
        code: 2,
        lines: [expect.stringMatching(says)],
      });
    expect(read('cut.csv.partial')).toBe(before);
    // One that has ended holds nobody up, as the next test shows.
    writeFileSync(here('cut.csv.partial.json'), by(999_999_999));
  });

  it('are told of by a run that begins anew', async () => {
    const ran = await screenHere([...args, here('cut.csv')]);
    expect(ran.code).toBe(0);
    expect(ran.lines.filter((line) => line.includes('was interrupted; without --resume'))).toHaveLength(1);
    expect(read('cut.csv').trimEnd().split('\n')).toHaveLength(3);
  });
});

describe('a run does not go on where something has changed', () => {
  const again = [SHEET, '--out', here('changed.csv'), '--quiet', '--resume'];
  beforeAll(async () => {
    const args = again.filter((word) => word !== '--resume');
    expect((await screenHere([...args, '--as-of', '2026-01-01'], 1)).code).toBe(130);
  });
  it.each([
    [
      'the day',
      ['--as-of', '2026-01-02'],
      /the day \(--as-of\) has changed .*then 2026-01-01, now 2026-01-02/u,
    ],
    ['the places', ['--at', 'gdd'], /places \(--at\) has changed .*then all, now gdd/u],
    ['the language', ['--lang', 'zh-Hans'], /language .*then en, now zh-Hans/u],
    ['the verdicts', ['--verdicts'], /verdicts .*then without, now with/u],
    ['the mapping', ['--blank-is-no'], /the mapping has changed/u],
  ])('%s', async (_what, more, says) => {
    expect(await screenHere([...again, ...more])).toEqual({
      code: 2,
      lines: [expect.stringMatching(says)],
    });
  });

  it('the sheet, by one byte', async () => {
    const copy = here('copy.csv');
    writeFileSync(copy, readFileSync(SHEET));
    const args = [copy, '--out', here('copied.csv'), ...DAY];
    expect((await screenHere(args, 1)).code).toBe(130);
    writeFileSync(copy, readFileSync(SHEET, 'utf8').replace('有限', '无限'));
    expect((await screenHere([...args, '--resume'])).lines).toEqual([
      expect.stringMatching(/the sheet has changed/u),
    ]);
  });

  it('keeps its day where none is given, and says where there is nothing to go on from', async () => {
    expect(await screenHere(again)).toEqual({ code: 0, lines: [] });
    expect(read('changed.csv')).toBe(read('whole.csv'));
    const none = await screenHere([SHEET, '--out', here('none.csv'), '--resume', '--quiet']);
    expect(none).toEqual({ code: 2, lines: [expect.stringMatching(/no interrupted run here/u)] });
    writeFileSync(here('none.csv.partial.json'), '{"version":1}');
    const damaged = await screenHere([SHEET, '--out', here('none.csv'), '--resume', '--quiet']);
    expect(damaged).toEqual({
      code: 2,
      lines: [expect.stringMatching(/is damaged, or of another edition; start again/u)],
    });
  });
});
