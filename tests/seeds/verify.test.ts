import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compilePack } from '../../cli/pack/compile-pack.ts';
import { REPOSITORY } from '../../cli/pack/paths.ts';
import { problemLine } from '../../cli/pack/problems.ts';
import { findUnprintedNames, verifyDocument } from '../../cli/verify/verify-document.ts';
import { linesOf, runScript } from '../cli/support/run-command.ts';
import { ORIGINAL, type FakeSeeds } from './support/fake-seeds.ts';
import { lay } from './support/lay-fake.ts';

const LIMIT = 300_000;
/** What the comparison says about the fake seeds with one mistake in them. */
function mistakesOf(plant?: (seeds: FakeSeeds) => void, original = ORIGINAL): readonly string[] {
  const compiled = compilePack(lay(plant, original).seeds, '0.0.0');
  if (!compiled.ok) throw new Error(compiled.problems.map(problemLine).join('\n'));
  const { catalogue } = compiled.value.pack;
  const [document] = catalogue.documents;
  if (document === undefined) return [];
  const names = findUnprintedNames(catalogue, new Map([[document.id, original]]));
  return [...verifyDocument(catalogue, document, original).mistakes, ...names];
}

const equipment = ({ clauses }: FakeSeeds) => clauses.二1.provisions[0] as unknown;
/** Changes the provision with figures, origin and lead unit. */
const change = (over: object) => (seeds: FakeSeeds) => void Object.assign(Object(equipment(seeds)), over);
const subsidy = (printed: string) => [{ printed, value: 1, unit: '萬元', what: { en: 'x', zh: 'x' } }];

describe('seeds:verify, on an invented document', () => {
  test('finds nothing where there is nothing', () => {
    expect(mistakesOf()).toEqual([]);
  });

  test.each<[string, (seeds: FakeSeeds) => void, readonly (string | RegExp)[]]>([
    [
      'an opening with one wrong character',
      change({ from: '對在實驗區投產的香港企業' }),
      [
        /^fake\.equipment: "對在實驗區投產的香港企業" is not in 二1$/,
        /figure "500萬元"/,
        /number of our summary "500"/,
        /verb "給予"/,
        /origin word "香港"/,
      ],
    ],
    [
      'a passage of another clause',
      ({ clauses }) => void clauses.二2.provisions.push(...clauses.二1.provisions.splice(1, 1)),
      ['fake.arms: "鼓勵採用機械臂" is not in 二2, but in 二1', /fake\.arms: verb/],
    ],
    [
      'an opening that stands there twice',
      ({ clauses }) => void Object.assign(clauses.二2.provisions[1] ?? {}, { from: '鼓勵企業為青年' }),
      ['fake.lodging: "鼓勵企業為青年" stands 2 times in 二2', /fake\.lodging: verb/],
    ],
    [
      'a figure that is not printed',
      change({ figures: subsidy('600萬元') }),
      ['fake.equipment: figure "600萬元" is not in its passage (二1)'],
    ],
    [
      'a figure of another sentence',
      change({ figures: subsidy('30家') }),
      ['fake.equipment: figure "30家" is not in its passage (二1)'],
    ],
    [
      'a number of our own',
      change({ benefit: { en: 'up to 70%', zh: 'x' } }),
      ['fake.equipment: number of our summary "70" is not in its passage (二1)'],
    ],
    ['another verb', change({ verb: '准許' }), ['fake.equipment: verb "准許" is not in its passage (二1)']],
    [
      'a wider circle of origin',
      change({ origins: ['港澳'] }),
      ['fake.equipment: origin word "港澳" is not in its passage (二1)'],
    ],
    [
      'an office that is not named',
      change({ leadUnits: ['測試市商務局'] }),
      ['fake.equipment: lead unit "測試市商務局" is not in its passage (二1)'],
    ],
    [
      'a sentence left out',
      ({ clauses }) => void clauses.前言.ledger.pop(),
      [/^not accounted for: 前言 "為試驗本程式,制定本方案。…"$/],
    ],
    [
      'a sentence of measures left out',
      ({ clauses }) => void clauses.二2.provisions.splice(0, 2),
      [/^not accounted for: 二2 "鼓勵企業為青年員工提供培訓.*…"$/],
    ],
    [
      'another area',
      ({ place }) => void Object.assign(place, { areaKm2: 13 }),
      ['zone: area "13平方公里" is not in its clause'],
    ],
    [
      'a place that is not printed',
      ({ place }) => void place.printed.push('丙丁試驗區'),
      ['zone: "丙丁試驗區" is not printed'],
    ],
    [
      'a heading left out',
      ({ document }) => void document.outline.splice(2, 1),
      ['outline: heading 二 is missing'],
    ],
    [
      'a heading invented',
      ({ document }) => void document.outline.push({ at: '三', heading: { en: 'x', zh: 'x' } }),
      ['outline: 三 is not printed'],
    ],
  ])('catches %s', (_what, plant, expected) => {
    expect(mistakesOf(plant)).toEqual(
      expected.map((line) => (typeof line === 'string' ? line : (expect.stringMatching(line) as unknown))),
    );
  });

  test('catches a sentence that another edition adds', () => {
    const longer = `${ORIGINAL}\n  3.提供宿舍。為遠道而來的員工提供宿舍200間。\n`;
    expect(mistakesOf(undefined, longer)).toEqual([
      'outline: heading 二3 is missing',
      expect.stringMatching(/^not accounted for: 二3 "為遠道而來/),
    ]);
  });
});

describe('npm run seeds:verify', () => {
  const verify = (...args: readonly string[]) => runScript('cli/verify.ts', args);

  test(
    'sums up what it compared, and ends well',
    async () => {
      const { seeds, originals } = lay();
      const ran = await verify('--originals', originals, '--seeds', seeds);
      expect([ran.status, ran.stderr]).toEqual([0, '']);
      expect(ran.stdout).toMatch(
        /^fake: same edition; 5 headings, \d+ citations, 2 figures, 1 lead units; (\d+) of \1 sentences accounted for; 0 mistakes\n$/,
      );
    },
    LIMIT,
  );

  test(
    'says when the original is another edition, and ends with 1 on a mistake',
    async () => {
      const { seeds, originals } = lay(undefined, ORIGINAL.replace('500萬元', '400萬元'));
      const ran = await verify('--originals', originals, '--seeds', seeds);
      expect(ran.status).toBe(1);
      expect(ran.stdout).toContain('fake: ANOTHER EDITION than the one encoded');
      expect(linesOf(ran.stderr)).toContain(
        'fake: fake.equipment: figure "500萬元" is not in its passage (二1)',
      );
    },
    LIMIT,
  );

  test(
    'says when there is no original of a document',
    async () => {
      const { seeds } = lay();
      const elsewhere = lay(undefined, '別的文件\n').originals;
      const ran = await verify('--originals', elsewhere, '--seeds', seeds);
      expect([ran.status, linesOf(ran.stderr)]).toEqual([
        1,
        [expect.stringMatching(/^fake: no file in .* begins with "測試市關於印發/)],
      ]);
    },
    LIMIT,
  );

  test.each([
    ['no folder named', [], /^seeds:verify needs --originals FOLDER/],
    [
      'a folder that is not there',
      ['--originals', '/nowhere/at/all'],
      /^\/nowhere\/at\/all: expected a folder with the documents as \.txt files$/,
    ],
    [
      'an option of nobody',
      ['--orignals', 'x'],
      /^seeds:verify: Unknown option '--orignals'; expected --originals FOLDER$/,
    ],
  ])(
    'refuses %s in one line',
    async (_what, args, says) => {
      const ran = await verify(...args);
      expect([ran.status, ran.stdout, linesOf(ran.stderr)]).toEqual([2, '', [expect.stringMatching(says)]]);
    },
    LIMIT,
  );
});

/** The documents themselves are no part of the project; whoever has them keeps them beside it. */
const ORIGINALS = join(REPOSITORY, '..', 'shared', 'seeds');
const areThere = existsSync(ORIGINALS);

describe('the real seeds and the originals', () => {
  test(
    areThere
      ? 'agree'
      : `WERE NOT COMPARED: THERE IS NO ${ORIGINALS}; only the invented document was verified`,
    async () => {
      if (!areThere) {
        console.warn(
          `\n*** seeds:verify: NO ORIGINALS at ${ORIGINALS}: the real citations were NOT compared with the printed text. ***\n`,
        );
        return;
      }
      const ran = await runScript('cli/verify.ts', ['--originals', ORIGINALS]);
      expect([ran.status, ran.stderr]).toEqual([0, '']);
      for (const line of linesOf(ran.stdout))
        expect(line).toMatch(/: same edition; .*; (\d+) of \1 sentences accounted for; 0 mistakes$/);
    },
    LIMIT,
  );
});
