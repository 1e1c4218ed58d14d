import { spawn } from 'node:child_process';
import { REPOSITORY } from '../build/outputs.ts';

/** Ending with an error sooner than this, in milliseconds, means that the shell never came up. */
const COMES_UP_WITHIN = 5_000;

/** Runs the shell until it ends. `failed` says that it never came up, so that something else can be offered. */
export function runElectron(executable: string): Promise<'ended' | 'failed'> {
  const started = Date.now();
  const env = { ...process.env };
  // Set inside some editors' terminals; Electron would then be a plain Node.
  delete env['ELECTRON_RUN_AS_NODE'];
  return new Promise((resolve) => {
    const child = spawn(executable, [REPOSITORY], { stdio: 'inherit', env });
    const forward = (signal: NodeJS.Signals): void => void child.kill(signal);
    const finish = (outcome: 'ended' | 'failed'): void => {
      process.off('SIGINT', forward).off('SIGTERM', forward);
      resolve(outcome);
    };
    process.on('SIGINT', forward).on('SIGTERM', forward);
    child.once('error', () => finish('failed'));
    child.once('exit', (code) =>
      finish(code !== 0 && code !== null && Date.now() - started < COMES_UP_WITHIN ? 'failed' : 'ended'),
    );
  });
}
