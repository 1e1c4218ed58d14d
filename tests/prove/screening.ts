import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import { createReadStream, openSync, closeSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { CSV_BOM, csvLine } from '../../renderer/shared/sheets/index.ts';
import { REPOSITORY } from '../../cli/pack/paths.ts';
import { drawFrom, makeCompanies } from '../support/make-companies.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { packNow } from '../cli/support/examples.ts';

/**
 * `npm run prove:screening [-- ROWS ROWS_FOR_MEMORY]`: companies made from a fixed seed through the command as it is run,
 * with one thread, with all, and interrupted again and again; then a great many, for memory. Prints what it took.
 */
const [rows = 100_000, many = 1_000_000] = process.argv.slice(2).map(Number);
const folder = temporaryFolder('screening');
const here = (name: string): string => join(folder, name);
const print = (line: string): void => void process.stdout.write(`${line}\n`);

function writeSheet(path: string, count: number): void {
  const made = makeCompanies(packNow().catalogue, 7);
  const file = openSync(path, 'w');
  let text = CSV_BOM + csvLine(made.header);
  for (const row of made.rows(count)) {
    text += csvLine(row);
    if (text.length < 1_000_000) continue;
    writeSync(file, text);
    text = '';
  }
  writeSync(file, text);
  closeSync(file);
}

interface Ran {
  readonly code: number | null;
  readonly seconds: number;
  /** The most memory the process held, in MB; 0 where the system does not tell. */
  readonly megabytes: number;
}

/** Runs the command; `stopAfter` milliseconds it gets a signal. */
async function screen(
  args: readonly string[],
  stop?: { after: number; signal: NodeJS.Signals },
): Promise<Ran> {
  const started = performance.now();
  const command = ['--max-semi-space-size=4', '--import', 'tsx', 'cli/screen/main.ts', ...args, '--quiet'];
  const child = spawn(process.execPath, command, { cwd: REPOSITORY, stdio: ['ignore', 'ignore', 'inherit'] });
  let megabytes = 0;
  const watch = setInterval(() => (megabytes = Math.max(megabytes, peakOf(child.pid))), 250);
  const timer = stop === undefined ? null : setTimeout(() => child.kill(stop.signal), stop.after);
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  clearInterval(watch);
  if (timer !== null) clearTimeout(timer);
  return { code, seconds: (performance.now() - started) / 1000, megabytes };
}

/** The high-water mark of a process, as Linux keeps it. */
function peakOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid ?? 0}/status`, 'utf8');
    return Math.round(Number(/VmHWM:\s+(\d+)/u.exec(status)?.[1] ?? 0) / 1000);
  } catch {
    return 0;
  }
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) if (piece instanceof Uint8Array) hash.update(piece);
  return hash.digest('hex').slice(0, 16);
}

const tell = (what: string, count: number, ran: Ran): void =>
  print(
    `${what}: ${count} rows in ${ran.seconds.toFixed(1)} s, ${Math.round((count / ran.seconds) * 60)} a minute, at most ${ran.megabytes} MB`,
  );

const options = ['--as-of', '2026-01-01'];
writeSheet(here('none.csv'), 1);
const start = await screen([here('none.csv'), '--out', here('none-out.csv'), ...options]);
tell('to start', 1, start);
writeSheet(here('some.csv'), rows);
const one = await screen([here('some.csv'), '--out', here('one.csv'), '--workers', '1', ...options]);
tell('one thread', rows, one);
const all = await screen([here('some.csv'), '--out', here('all.csv'), ...options]);
tell('all threads', rows, all);

const draw = drawFrom(Number(process.env['SEED'] ?? 1));
let resume: string[] = [];
let stops = 0;
for (;;) {
  const signal = stops % 2 === 0 ? 'SIGINT' : 'SIGKILL';
  // So late that something is done each time, and so early that it is stopped several times.
  const after = 1000 * (start.seconds + (0.1 + 0.3 * draw()) * all.seconds);
  const ran = await screen([here('some.csv'), '--out', here('stopped.csv'), ...options, ...resume], {
    after,
    signal,
  });
  if (ran.code === 0) break;
  stops += 1;
  resume = ['--resume'];
}
const marks = await Promise.all(['one.csv', 'all.csv', 'stopped.csv'].map((name) => hashOf(here(name))));
const problems = await Promise.all(
  ['one', 'all', 'stopped'].map((name) => hashOf(here(`${name}.problems.csv`))),
);
const equal = new Set(marks).size === 1 && new Set(problems).size === 1;
print(
  `interrupted ${stops} times (Ctrl-C and kill -9 in turn) and resumed: results and problems ${equal ? 'equal, byte by byte' : `DIFFER (${[...marks, ...problems].join(' ')})`}`,
);

if (many > 0) {
  for (const name of ['one', 'all', 'stopped']) rmSync(here(`${name}.csv`), { force: true });
  writeSheet(here('many.csv'), many);
  const ran = await screen([here('many.csv'), '--out', here('many-out.csv'), ...options]);
  tell('for memory', many, ran);
}
process.exitCode = equal ? 0 : 1;
