import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { REPOSITORY } from '../../cli/pack/paths.ts';
import { compareBaseline, fails, TOLERANCE } from './compare-baseline.ts';
import { loadPack } from './load.ts';
import { measureRatios } from './ratios.ts';

/**
 * `npm run bench:check`: measures the ratios and fails where one is worse than the one kept by more than the tolerance.
 * `-- --keep` keeps those of this run instead.
 */
const BASELINE = join(REPOSITORY, 'tests', 'bench', 'baseline.json');

async function main(): Promise<void> {
  const run = await measureRatios(loadPack().catalogue);
  if (process.argv.includes('--keep')) {
    const rounded = Object.entries(run).map(([name, ratio]) => [name, Number(ratio.toPrecision(3))]);
    writeFileSync(BASELINE, `${JSON.stringify(Object.fromEntries(rounded), null, 2)}\n`);
    console.log(`kept in ${BASELINE}`);
    return;
  }
  const kept = z.record(z.string(), z.number().positive()).parse(JSON.parse(readFileSync(BASELINE, 'utf8')));
  const found = compareBaseline(kept, run);
  console.table(
    found.map(({ name, before, now, outcome }) => ({
      task: name,
      kept: before?.toPrecision(3) ?? '',
      now: now?.toPrecision(3) ?? '',
      outcome,
    })),
  );
  const failed = found.filter(fails);
  if (failed.length === 0) return;
  console.error(
    `worse than kept by more than ${TOLERANCE} times, or gone: ${failed.map(({ name }) => name).join('; ')}`,
  );
  process.exitCode = 1;
}

await main();
