import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { REPOSITORY } from '../../cli/pack/paths.ts';
import { measureBudgets, summarise } from './budgets.ts';
import { measureColdStart } from './cold-start.ts';
import { replaceBetween } from './docs-table.ts';
import { AS_OF, IN_FORCE, loadPack, locatable } from './load.ts';
import { measureMemory } from './memory.ts';
import { comparePeers } from './peers/compare-peers.ts';
import { reportTables, type BenchReport } from './report-tables.ts';
import { measureScreening } from './screening.ts';

/**
 * `npm run bench`: the speed of the rules against their budgets and beside peers on the same conditions, on the whole
 * catalogue. Prints tables and writes dist/bench.json; with `-- --docs` the tables also go into docs/performance.md.
 */
async function main(): Promise<void> {
  const pack = loadPack();
  const { catalogue } = pack;
  const say = (what: string) => console.error(`… ${what}`);
  say('cold start');
  const coldStart = measureColdStart();
  say('memory');
  const memory = measureMemory(pack);
  say('peers');
  const peers = await comparePeers(catalogue, { asOf: IN_FORCE, places: locatable(catalogue) });
  say('screening');
  const screening = [AS_OF, IN_FORCE].map((asOf) => measureScreening(catalogue, asOf));
  say('budgets');
  const budgets = await measureBudgets(pack);
  const report: BenchReport = {
    node: process.version,
    processor: cpus()[0]?.model ?? 'unknown processor',
    pack: pack.hash,
    provisions: catalogue.provisions.length,
    budgets: summarise(budgets),
    peers,
    screening,
    coldStart,
    memory,
  };
  const tables = reportTables(report);
  console.log(tables);
  mkdirSync(join(REPOSITORY, 'dist'), { recursive: true });
  writeFileSync(
    join(REPOSITORY, 'dist', 'bench.json'),
    `${JSON.stringify({ ...report, each: budgets }, null, 2)}\n`,
  );
  if (!process.argv.includes('--docs')) return;
  const docs = join(REPOSITORY, 'docs', 'performance.md');
  writeFileSync(docs, replaceBetween(readFileSync(docs, 'utf8'), 'bench', tables));
}

await main();
