import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Converter } from 'opencc-js';
import { expect, test } from 'vitest';
import { checkSeeds } from '../../cli/pack/check-seeds.ts';
import { REPOSITORY, SEEDS } from '../../cli/pack/paths.ts';
import { problemLine } from '../../cli/pack/problems.ts';

test('the seeds of the repository have no mistake, and every example in them holds', async () => {
  const { problems } = await checkSeeds(SEEDS, '0.0.0');
  expect(problems.map(problemLine)).toEqual([]);
}, 300_000);

const ORIGINALS = join(REPOSITORY, '..', 'shared', 'seeds');
const areThere = existsSync(ORIGINALS);
const FOLDERS = ['cli', 'docs', 'electron', 'examples', 'renderer', 'rules', 'seeds', 'tests'];
/** Official names and lists of places get this long; a copied sentence does not stay under it. */
const RUN = 30;

/** Every run of so many characters of the documents, as printed and in simplified characters, title lines left out. */
function printedRuns(): Set<string> {
  const runs = new Set<string>();
  const simplify = Converter({ from: 'hk', to: 'cn' });
  for (const name of readdirSync(ORIGINALS).filter((file) => file.endsWith('.txt'))) {
    for (const line of readFileSync(join(ORIGINALS, name), 'utf8')
      .split('\n')
      .filter((some) => some.includes('。'))) {
      for (const text of [line, simplify(line)])
        for (let at = 0; at + RUN <= text.length; at += 1) runs.add(text.slice(at, at + RUN));
    }
  }
  return runs;
}

function copiedRuns(path: string, runs: ReadonlySet<string>): string[] {
  const text = readFileSync(path, 'utf8');
  for (let at = 0; at + RUN <= text.length; at += 1) {
    const run = text.slice(at, at + RUN);
    if (runs.has(run)) return [`${relative(REPOSITORY, path)}: ${run}`];
  }
  return [];
}

test(
  areThere
    ? 'no sentence of the documents stands in the project'
    : `WAS NOT CHECKED FOR COPIED SENTENCES: THERE IS NO ${ORIGINALS}`,
  () => {
    if (!areThere) {
      console.warn(
        `\n*** NO ORIGINALS at ${ORIGINALS}: the project was NOT searched for copied sentences. ***\n`,
      );
      return;
    }
    const runs = printedRuns();
    const files = FOLDERS.map((folder) => join(REPOSITORY, folder))
      .filter(existsSync)
      .flatMap((folder) =>
        readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .map((name) => join(folder, name))
          .filter((name) => /\.(ya?ml|tsx?|json|md|txt|html|css)$/u.test(name)),
      );
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap((file) => copiedRuns(file, runs))).toEqual([]);
  },
  300_000,
);
