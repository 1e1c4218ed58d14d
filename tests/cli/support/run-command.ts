import { execFile } from 'node:child_process';
import { REPOSITORY } from '../../../cli/pack/paths.ts';

/** What a run of a command came to. */
export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The machine is shared: at most this many children of one test file at a time. */
const AT_ONCE = 2;
const waiting: (() => void)[] = [];
let running = 0;

async function turn(): Promise<void> {
  if (running < AT_ONCE) {
    running += 1;
    return;
  }
  await new Promise<void>((resolve) => waiting.push(resolve));
}

function done(): void {
  const next = waiting.shift();
  if (next === undefined) running -= 1;
  else next();
}

/** Runs a TypeScript command of the repository as its own process, as `npm run` does, from the repository. */
export async function runScript(script: string, args: readonly string[]): Promise<Ran> {
  await turn();
  try {
    return await new Promise((resolve) => {
      const command = ['--import', 'tsx', script, ...args];
      const options = {
        cwd: REPOSITORY,
        maxBuffer: 64 * 1024 * 1024,
        timeout: 60_000,
        env: { ...process.env, COLUMNS: '' },
      };
      const child = execFile(process.execPath, command, options, (_failed, stdout, stderr) => {
        resolve({ status: child.exitCode, stdout, stderr });
      });
    });
  } finally {
    done();
  }
}

/** `npm run --silent assess -- …` without npm. */
export const runAssess = (...args: readonly string[]): Promise<Ran> => runScript('cli/assess/main.ts', args);

/** The lines of an output, without the last line break. */
export const linesOf = (text: string): string[] => (text === '' ? [] : text.replace(/\n$/u, '').split('\n'));
