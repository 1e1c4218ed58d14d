import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { REPOSITORY } from '../../../cli/pack/paths.ts';
import { replaceBetween } from '../docs-table.ts';
import { plot } from './plot.ts';
import { pointSchema, type Point } from './point.ts';
import { growthTables } from './tables.ts';

/**
 * `npm run bench:growth`: time and memory of screening on one core, over 1, 4 and 16 times the provisions and up to a
 * million companies; each point in a process of its own. Writes dist/growth.json; with `-- --docs` the table goes into
 * docs/performance.md and the plot into docs/growth.svg.
 */
const POINTS: readonly (readonly [times: number, companies: readonly number[]])[] = [
  [1, [1e3, 1e4, 1e5, 1e6]],
  [4, [1e3, 1e4, 1e5]],
  [16, [1e3, 1e4, 1e5]],
];
/**
 * A point that takes longer stops here, and the table says how far it came: on two free cores the whole stays below five
 * minutes. `--most SECONDS` sets another limit.
 */
const MOST_SECONDS = Number(process.argv[process.argv.indexOf('--most') + 1] ?? Number.NaN) || 60;

function measure(times: number, companies: number): Point {
  const script = join(REPOSITORY, 'tests', 'bench', 'growth', 'measure-point.ts');
  const args = ['--expose-gc', '--import', 'tsx', script, ...[times, companies, MOST_SECONDS].map(String)];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: REPOSITORY, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${times} times, ${companies} companies: ${stderr}`);
  const point = pointSchema.parse(JSON.parse(stdout));
  console.error(`… ${times} times the provisions, ${companies} companies: ${point.seconds.toFixed(1)} s`);
  return point;
}

const points = POINTS.flatMap(([times, sizes]) => sizes.map((companies) => measure(times, companies)));
const tables = growthTables(points, cpus()[0]?.model ?? 'unknown processor');
console.log(tables);
mkdirSync(join(REPOSITORY, 'dist'), { recursive: true });
writeFileSync(join(REPOSITORY, 'dist', 'growth.json'), `${JSON.stringify(points, null, 2)}\n`);
if (process.argv.includes('--docs')) {
  const docs = join(REPOSITORY, 'docs');
  writeFileSync(join(docs, 'growth.svg'), plot(points));
  const file = join(docs, 'performance.md');
  writeFileSync(file, replaceBetween(readFileSync(file, 'utf8'), 'growth', tables));
}
