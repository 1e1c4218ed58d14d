import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { REPOSITORY } from '../../cli/pack/paths.ts';
import { median } from './interleave.ts';

const ROUNDS = 5;

/** Milliseconds from nothing to the answer of `assess` for one company, its start and the reading of the pack included. */
export function measureColdStart(): { readonly assess: number; readonly node: number } {
  const assess = ['--import', 'tsx', join('cli', 'assess', 'main.ts'), 'examples/hk-toy-maker.yaml'];
  return {
    assess: median(Array.from({ length: ROUNDS }, () => timeProcess([...assess, '--format', 'json']))),
    node: median(Array.from({ length: ROUNDS }, () => timeProcess(['-e', '0']))),
  };
}

function timeProcess(args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: REPOSITORY,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr.toString()}`);
  return performance.now() - start;
}
