import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { REPOSITORY } from '../../../cli/build/outputs.ts';
import { hasDisplay } from '../../../cli/start/choose-host.ts';
import { networkCountSchema } from '../../../electron/contract/index.ts';
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

/** The folder of the program that is started: what was built here, or a packed one's `app`. */
const APP = process.env['ADVISOR_SHELL_APP'] ?? REPOSITORY;

/** Starts the built shell with an empty profile or with one that an earlier run left, and with files to open. */
export async function startShell(
  runtime: ShellRuntime,
  userData = temporaryFolder('shell'),
  files: readonly string[] = [],
): Promise<RunningShell> {
  const app = await _electron.launch({
    executablePath: runtime.executable,
    args: [APP, `--user-data-dir=${userData}`, ...files],
    cwd: APP,
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

/** How an item of the menu stands; `null` if there is none. */
export function menuItem(
  { app }: RunningShell,
  id: string,
): Promise<{ readonly label: string; readonly enabled: boolean; readonly checked: boolean } | null> {
  return app.evaluate(({ Menu }, wanted) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(wanted) ?? null;
    return item && { label: item.label, enabled: item.enabled !== false, checked: item.checked === true };
  }, id);
}

/** Waits for what comes, longer than a busy machine takes. */
export const eventually = (read: () => unknown): ReturnType<typeof expect.poll> =>
  expect.poll(read, { timeout: 20_000 });

/** Chooses an item of the menu, as soon as it is not disabled. */
export async function chooseItem(shell: RunningShell, id: string): Promise<void> {
  await eventually(() => menuItem(shell, id)).toHaveProperty('enabled', true);
  await shell.app.evaluate(({ Menu }, wanted) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(wanted);
    item?.click();
  }, id);
}

/** Opens files in the running program as a second start does. */
export function openFromOutside({ app }: RunningShell, ...files: string[]): Promise<boolean> {
  return app.evaluate(
    ({ app: main }, argv) => main.emit('second-instance', {}, ['advisor', ...argv], '/'),
    files,
  );
}

/** The shell's own count of requests to the outside. */
export async function readCount(page: Page): Promise<{ readonly sent: number; readonly refused: number }> {
  return networkCountSchema.parse(await callVerb(page, 'networkRequestCount'));
}
