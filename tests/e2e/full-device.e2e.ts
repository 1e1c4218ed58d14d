import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PortableServer } from '../../cli/start/serve-portable.ts';
import { messagesFor } from '../../renderer/shared/i18n/messages.ts';
import { isoDateSchema } from '../../seeds/schema/index.ts';
import { packNow, readExample } from '../cli/support/examples.ts';
import { launchBrowser } from './support/browser.ts';
import { caseFileOf, openCaseFiles } from './support/case-file.ts';
import { giveRoom } from './support/full-device.ts';
import { answerByKeyboard } from './support/interview.ts';
import { startServer } from './support/portable.ts';
import { startCase } from './support/start-case.ts';
import { keepOriginal, loadStorageDoor } from './support/storage-door.ts';
import { storedRows } from './support/stored-rows.ts';

let browser: Browser;
let server: PortableServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), startServer()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const words = messagesFor('en');
const TABLES = ['cases', 'answers', 'drafts', 'notes', 'later', 'particulars', 'snapshots', 'originals'];
const everything = (page: Page) => Promise.all(TABLES.map((table) => storedRows(page, table)));
const fullMessage = (page: Page) => page.getByText(words.common.storage.full).first();

/** The message goes, so that the next one is seen to come. */
async function dismissMessages(page: Page): Promise<void> {
  const close = page.getByRole('button', { name: words.common.dismiss });
  while ((await close.count()) > 0) await close.first().click();
  await expect.poll(() => fullMessage(page).count()).toBe(0);
}

/** A backup without a passphrase, as it is saved. */
async function makeBackup(page: Page): Promise<Buffer> {
  const { backup } = words.vault;
  await page.goto(`${server.address}#/settings`);
  await page.getByRole('button', { name: backup.make }).click();
  await page
    .getByRole('switch', { name: messagesFor('en').common.passphrase.protect })
    .click({ force: true });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: backup.dialog.go }).click(),
  ]);
  return readFileSync(await download.path());
}

/** Looks at a backup and presses the button that brings it back. */
async function restore(page: Page, backup: Buffer): Promise<void> {
  await page.goto(`${server.address}#/settings`);
  await page.getByRole('button', { name: words.vault.backup.restore }).click();
  const dialog = page.getByRole('dialog');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    dialog.getByRole('button', { name: words.vault.restore.choose }).click(),
  ]);
  await chooser.setFiles({ name: 'backup.json', mimeType: 'application/json', buffer: backup });
  await dialog.getByRole('button', { name: words.vault.restore.go, exact: true }).click();
}

test('a device without room: each way of writing says so, nothing is half saved, and with room again it goes on', async () => {
  const pack = packNow();
  const company = readExample('hk-toy-maker', pack.catalogue);
  const file = {
    name: 'other.json',
    text: await caseFileOf(company, pack, isoDateSchema.parse('2026-06-30')),
  };
  const context = await browser.newContext({ locale: 'en-GB' });
  // Another device makes the backup: what is in it is not here yet.
  const elsewhere = await browser.newContext({ locale: 'en-GB' });
  const there = await elsewhere.newPage();
  there.setDefaultTimeout(20_000);
  await there.goto(server.address);
  await openCaseFiles(there, [file]);
  await there.waitForURL(/results/u);
  const backup = await makeBackup(there);
  await elsewhere.close();

  const device = await giveRoom(context, new URL(server.address).origin, 4_000_000);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(server.address);
  await startCase(page, 'Before it was full');
  await answerByKeyboard(page, new Map(), 'en');
  await loadStorageDoor(page);
  await device.fill(page);
  const before = await everything(page);

  await page.keyboard.press('0');
  await page.keyboard.press('Control+Enter');
  await fullMessage(page).waitFor();
  await dismissMessages(page);
  await page.goto(`${server.address}#/cases`);
  await openCaseFiles(page, [file]);
  await page.getByText(words.cases.file.problem.storage).waitFor();
  await fullMessage(page).waitFor();
  expect(await everything(page)).toEqual(before);

  await restore(page, backup);
  await fullMessage(page).waitFor();
  await page.keyboard.press('Escape');
  expect(await keepOriginal(page, 'x'.repeat(50_000))).toBe('full');
  expect(await everything(page)).toEqual(before);

  await device.free();
  await restore(page, backup);
  await expect.poll(async () => (await storedRows(page, 'cases')).length).toBe(2);
  expect(await keepOriginal(page, 'x'.repeat(50_000))).toBe('kept');
  await page.goto(`${server.address}#/cases`);
  await page.getByRole('link', { name: 'Before it was full' }).click();
  await answerByKeyboard(page, new Map(), 'en');
  await expect
    .poll(async () => (await storedRows(page, 'answers')).length)
    .toBeGreaterThan(before[1]?.length ?? 0);
  expect(await fullMessage(page).count()).toBe(0);
  await context.close();
});
