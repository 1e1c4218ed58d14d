import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { REPOSITORY } from '../../../cli/build/outputs.ts';
import { hasDisplay } from '../../../cli/start/choose-host.ts';
import { findRuntime } from '../../../cli/start/electron-runtime.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const STAND_IN = join(REPOSITORY, 'tests', 'support', 'electron-stand-in', 'electron');

/** What the shell's specs run on here: Electron where it can run, else the stand-in. */
export interface ShellRuntime {
  readonly executable: string;
  readonly isElectron: boolean;
  /** How a report must call it. */
  readonly called: string;
}

export function chooseShellRuntime(): ShellRuntime {
  const electron = hasDisplay(process.platform, process.env)
    ? findRuntime(process.env, process.platform)
    : null;
  return electron === null
    ? { executable: STAND_IN, isElectron: false, called: 'under the stand-in' }
    : { executable: electron, isElectron: true, called: 'in Electron' };
}

/** A running shell with its one window. */
export interface RunningShell {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly userData: string;
  readonly close: () => Promise<void>;
}

/** Starts the built shell with an empty profile, or with one that an earlier run left. */
export async function startShell(
  runtime: ShellRuntime,
  userData = temporaryFolder('shell'),
): Promise<RunningShell> {
  const app = await _electron.launch({
    executablePath: runtime.executable,
    args: [REPOSITORY, `--user-data-dir=${userData}`],
    cwd: REPOSITORY,
    env: { ...process.env, ADVISOR_STAND_IN_USER_DATA: userData },
  });
  const page = await app.firstWindow();
  await page.waitForURL((url) => url.host.startsWith('advisor'));
  return { app, page, userData, close: () => app.close() };
}

/** Calls a verb from the page, as a page that has been taken over could. Bytes come as numbers, refusals as their message. */
export function callVerb(page: Page, verb: string, input?: unknown): Promise<unknown> {
  return page.evaluate(
    async ([name, given]) => {
      const bridge: unknown = Reflect.get(window, 'advisorShell');
      const ask: unknown =
        typeof bridge === 'object' && bridge !== null ? Reflect.get(bridge, name) : undefined;
      if (typeof ask !== 'function') return 'no such verb';
      const bytesAsNumbers = (_key: string, value: unknown): unknown =>
        value instanceof Uint8Array ? [...value] : value;
      try {
        const answer: unknown = await Reflect.apply(ask, bridge, given === undefined ? [] : [given]);
        const plain: unknown = JSON.parse(JSON.stringify(answer, bytesAsNumbers));
        return plain;
      } catch (error) {
        return error instanceof Error ? error.message : 'refused';
      }
    },
    [verb, input] as const,
  );
}
