import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { messagesFor } from '../../renderer/shared/i18n/messages.ts';
import { launchBrowser } from './support/browser.ts';
import { chooseSheet } from './support/choose-sheet.ts';
import { PACK } from './support/interview.ts';
import { PORTABLE_ADDRESS } from './support/portable.ts';
import { askForVault, locked, unlock } from './support/vault.ts';
import { openWatched } from './support/watched-page.ts';

const words = messagesFor('en').batch;
const fact = PACK.catalogue.facts.find(({ id }) => id === 'company.size');
/** Words that stand nowhere else: a company, and a header. */
const SECRETS = ['Zanzimark', 'Qwonkelheader'];
const SHEET = `Company,${fact?.label.en ?? ''},Qwonkelheader\nZanzimark Ltd,not-an-answer,x\n`;

/** Opens the sheet and screens it; `kept` says what becomes of its headers. */
async function screenSheet(page: Page, kept: string): Promise<void> {
  await page.goto(`${PORTABLE_ADDRESS}#/batch`);
  await chooseSheet(page, 'leads.csv', new TextEncoder().encode(SHEET));
  await page.getByText(kept).waitFor();
  expect(await page.getByText(words.map.remembered).count()).toBe(0);
  await page.getByRole('button', { name: 'Screen one company' }).click();
  await page.getByRole('rowheader', { name: 'Zanzimark Ltd' }).waitFor();
}

/** Which of the words stand anywhere in the page or its title. The page holds the whole program: it is not printed. */
const thereOf = (page: Page): Promise<string[]> =>
  page.evaluate(
    (secrets) =>
      secrets.filter((secret) => `${document.title} ${document.documentElement.outerHTML}`.includes(secret)),
    SECRETS,
  );

/** Whether the header is kept anywhere in clear: in any row of any database of the page. */
const isHeaderKept = (page: Page): Promise<boolean> =>
  page.evaluate(async (header) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error('not read'));
      });
    let found = false;
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name ?? ''));
      for (const store of database.objectStoreNames) {
        const rows = await done<unknown[]>(database.transaction(store).objectStore(store).getAll());
        found ||= JSON.stringify(rows).includes(header);
      }
      database.close();
    }
    return found;
  }, 'Qwonkelheader');

async function expectNothingLeft(page: Page): Promise<void> {
  await locked(page).waitFor({ timeout: 60_000 });
  expect(await thereOf(page)).toEqual([]);
}

test('when the vault locks nothing of an open sheet stays, and nothing of it is asked back or kept', async () => {
  const browser = await launchBrowser();
  const watched = await openWatched(browser, PORTABLE_ADDRESS);
  const { page } = watched;
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  // Screened before there is a vault: its headers are kept, until there is one.
  await screenSheet(page, words.map.kept);
  await expect.poll(() => isHeaderKept(page)).toBe(true);
  await askForVault(page, PORTABLE_ADDRESS);
  await expectNothingLeft(page);
  await unlock(page);
  await page.getByRole('heading', { name: 'Settings', exact: true }).waitFor();

  await expect.poll(() => isHeaderKept(page)).toBe(false);
  await screenSheet(page, words.map.notKept);
  await page.getByRole('button', { name: words.results.notLooked }).click();
  expect(await thereOf(page)).toEqual(['Zanzimark', 'Qwonkelheader']);
  await page.getByRole('rowheader', { name: 'Zanzimark Ltd' }).click();
  await page.getByRole('dialog').getByRole('button', { name: words.company.open }).waitFor();
  await page.keyboard.press('Control+Shift+L');
  await expectNothingLeft(page);
  await unlock(page);
  await page.getByRole('heading', { name: words.start.title }).waitFor();
  expect(await isHeaderKept(page)).toBe(false);
  expect(asked).toEqual([]);
  expect(watched.errors).toEqual([]);
  await watched.close();
  await browser.close();
});
