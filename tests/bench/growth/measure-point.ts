import { compileCatalogue, createRowReader, createScreener, createSummary } from '../../../rules/index.ts';
import { AS_OF, loadPack } from '../load.ts';
import { madeUpSheet } from '../sheet.ts';
import type { Point } from './point.ts';
import { synthetic } from './synthetic.ts';

const CHUNK = 1_000;

/** Screens fresh made-up companies, a chunk at a time, as a run through a file would. */
function measurePoint(times: number, companies: number, mostSeconds: number): Point {
  const catalogue = synthetic(loadPack().catalogue, times);
  const began = performance.now();
  const compiled = compileCatalogue(catalogue);
  const compile = performance.now() - began;
  const options = { asOf: AS_OF, places: [], placesShown: 3, topShown: 5 };
  const screen = createScreener(catalogue, options, compiled);
  const summary = createSummary(catalogue);
  globalThis.gc?.();
  const before = process.memoryUsage().rss / 1e6;
  let [seconds, screened] = [0, 0];
  for (let chunk = 0; screened < companies && seconds < mostSeconds; chunk += 1) {
    const { mapping, rows } = madeUpSheet(catalogue, Math.min(CHUNK, companies - screened), chunk);
    const read = createRowReader(mapping, catalogue);
    const start = performance.now();
    for (const [row, cells] of rows.entries()) {
      const company = read(row, cells);
      if (company !== null) summary.add(screen(company));
    }
    seconds += (performance.now() - start) / 1000;
    screened += rows.length;
  }
  if (summary.data().rows !== screened) throw new Error('companies were lost');
  const peak = (process.resourceUsage().maxRSS * 1024) / 1e6;
  return {
    times,
    provisions: catalogue.provisions.length,
    companies,
    screened,
    seconds,
    compile,
    peak,
    before,
  };
}

const [times, companies, mostSeconds] = process.argv.slice(2).map(Number);
if (times === undefined || companies === undefined || mostSeconds === undefined)
  throw new Error('measure-point TIMES COMPANIES MOST-SECONDS');
console.log(JSON.stringify(measurePoint(times, companies, mostSeconds)));
