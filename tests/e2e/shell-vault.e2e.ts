import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { messagesFor } from '../../renderer/shared/i18n/messages.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import {
  chooseItem,
  chooseShellRuntime,
  eventually,
  startShell,
  type RunningShell,
} from './support/shell.ts';
import { startCase } from './support/start-case.ts';
import { askForVault, locked, PASSPHRASE, password, unlock } from './support/vault.ts';

const runtime = chooseShellRuntime();
const words = messagesFor('en');
const userData = temporaryFolder('shell-vault');

let shell: RunningShell | null = null;
afterEach(async () => {
  await shell?.close();
  shell = null;
});

async function start(): Promise<RunningShell> {
  await shell?.close();
  shell = await startShell(runtime, userData);
  await shell.page.locator('h1').first().waitFor();
  return shell;
}

const go = (page: Page, hash: string) => page.evaluate((to) => (window.location.hash = to), hash);
const caseLink = (page: Page) => page.getByRole('link', { name: 'Kwun Tong Toys' }).first();
const sleep = ({ app }: RunningShell) =>
  app.evaluate(({ powerMonitor }) => void powerMonitor.emit('suspend'));

test(`a vault whose key the system keeps opens by itself, and not once the computer slept, ${runtime.called}`, async () => {
  const first = await start();
  await startCase(first.page, 'Kwun Tong Toys');

  // The menu's backup works from any screen: it goes to the settings and opens there.
  await chooseItem(first, 'go-documents');
  await chooseItem(first, 'back-up');
  await first.page.getByRole('dialog', { name: words.vault.backup.dialog.title }).waitFor();
  expect(new URL(first.page.url()).hash).toBe('#/settings');
  await first.page.keyboard.press('Escape');

  await askForVault(first.page, first.page.url().replace(/#.*$/u, ''));
  await locked(first.page).waitFor({ timeout: 60_000 });
  await unlock(first.page);
  await go(first.page, '#/settings');
  await first.page.getByRole('switch', { name: words.vault.vault.byItself }).click({ force: true });
  await password(first.page).fill(PASSPHRASE);
  await first.page.getByRole('button', { name: words.vault.vault.byItselfGo, exact: true }).click();
  await eventually(() => password(first.page).count()).toBe(0);
  // A system without a safe place for a key says so, and nothing is kept there.
  const offered = await first.page.getByRole('switch', { name: words.vault.vault.byItself }).isChecked();
  if (runtime.isElectron && !offered) return;
  expect(offered).toBe(true);

  const second = await start();
  await caseLink(second.page).waitFor();
  await sleep(second);
  await locked(second.page).waitFor();
  expect(await second.page.content()).not.toContain('Kwun Tong');

  // Once locked, the passphrase is asked for, whatever the system keeps.
  const third = await start();
  await locked(third.page).waitFor();
  await unlock(third.page);
  await caseLink(third.page).waitFor();
  await third.page.reload();
  await caseLink(third.page).waitFor();
  if (runtime.isElectron) return;
  // Somebody else's system, or one that gives nothing back.
  await third.app.evaluate(({ safeStorage }) => void Reflect.set(safeStorage, 'available', false));
  await third.page.reload();
  await locked(third.page).waitFor();
});
