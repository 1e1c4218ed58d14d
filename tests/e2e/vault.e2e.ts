import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { launchKillable } from './support/killable-browser.ts';
import { PORTABLE_ADDRESS } from './support/portable.ts';
import { filesHolding, sizeOf } from './support/search-profile.ts';
import { startCase } from './support/start-case.ts';

const PASSPHRASE = 'three herons over the sluice';
/** Words that stand nowhere else, as long as they are typed. */
const NAME = 'Zanzimarkname Industries';
const NOTE = 'Qwonkelnote about the owner';
const ANSWER_WORD = 'Vexilliparticular Street 9';

let profile = '';
let open: Awaited<ReturnType<typeof launchKillable>> | null = null;

async function start(): Promise<Page> {
  open = await launchKillable(profile, PORTABLE_ADDRESS);
  await open.page.locator('h1').first().waitFor();
  return open.page;
}

/** Closes the browser as a person does, so that everything is written. */
async function quit(): Promise<void> {
  if (open === null) return;
  const session = await open.browser.newBrowserCDPSession();
  await session.send('Browser.close').catch(() => undefined);
  await wait(1_500);
  open = null;
}

const password = (page: Page, index = 0) => page.locator('input[type=password]').nth(index);

async function askForVault(page: Page): Promise<void> {
  await page.goto(`${PORTABLE_ADDRESS}#/settings`);
  await page.getByRole('button', { name: 'Turn the vault on…' }).click();
  await password(page).fill(PASSPHRASE);
  await password(page, 1).fill(PASSPHRASE);
  await page.getByRole('checkbox', { name: /written the passphrase down/u }).check({ force: true });
  await page.getByRole('button', { name: 'Encrypt everything' }).click();
}

const locked = (page: Page) => page.getByRole('heading', { name: 'Locked', exact: true });

async function unlock(page: Page, passphrase: string): Promise<void> {
  await password(page).fill(passphrase);
  await page.keyboard.press('Enter');
}

/** Puts cases into the database in clear, as they would be after years. Runs in the page. */
async function putCases(page: Page, count: number, marker: string): Promise<void> {
  await page.evaluate(
    async ([cases, words]) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('guangzhou-advisor');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error('no database'));
      });
      const write = database.transaction(['cases', 'answers', 'notes', 'particulars'], 'readwrite');
      for (let index = 0; index < cases; index += 1) {
        const caseId = `seeded-${index}`;
        write.objectStore('cases').put({
          id: caseId,
          name: `${words} ${index}`,
          createdAt: 1,
          changedAt: 2,
          deletedAt: null,
          places: [],
          cares: [],
          progress: { currentQuestion: null, length: 'full' },
          pack: { version: '0.1.0', hash: 'a' },
        });
        for (let fact = 0; fact < 150; fact += 1) {
          const key = { caseId, factId: `seed.fact-${fact}`, changedAt: fact };
          write.objectStore('answers').put({ ...key, answer: { state: 'known', value: fact } });
          if (fact < 5) write.objectStore('notes').put({ ...key, text: `${words} note ${fact}` });
        }
        const value = { type: 'text', text: `${words} street` };
        write.objectStore('particulars').put({ caseId, key: 'address', value, changedAt: 1 });
      }
      await new Promise<void>((resolve, reject) => {
        write.oncomplete = () => resolve();
        write.onabort = () => reject(new Error('not written'));
      });
      database.close();
    },
    [count, marker] as const,
  );
}

beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'vault-'));
});
afterEach(async () => {
  await open?.kill().catch(() => undefined);
  open = null;
  rmSync(profile, { recursive: true, force: true });
});

test('while the vault is on, nothing of a case lies in the profile of the browser; it opens after a restart, with its passphrase only', async () => {
  const first = await start();
  await askForVault(first);
  await locked(first).waitFor();
  await unlock(first, PASSPHRASE);
  await first.getByRole('heading', { name: 'Settings', exact: true }).waitFor();
  await first.goto(`${PORTABLE_ADDRESS}#/`);
  await startCase(first, NAME);
  await first.getByRole('button', { name: /^Note/u }).first().click();
  await first
    .getByRole('textbox', { name: /Private note/u })
    .first()
    .pressSequentially(NOTE);
  const caseId = /cases\/([^/]+)/u.exec(first.url())?.[1] ?? expect.fail(first.url());
  await first.goto(`${PORTABLE_ADDRESS}#/cases/${caseId}/client`);
  await first.locator('main input').first().waitFor();
  await first.locator('main input').first().pressSequentially(ANSWER_WORD);
  await first.keyboard.press('Tab');
  await wait(1_000);
  expect(await first.title()).not.toContain('Zanzi');
  await quit();
  expect(sizeOf(profile)).toBeGreaterThan(100_000);
  for (const word of ['Zanzimark', 'Qwonkel', 'Vexilli', PASSPHRASE])
    expect(filesHolding(profile, word), word).toEqual([]);

  const second = await start();
  await locked(second).waitFor();
  expect(await second.content()).not.toContain('Zanzi');
  await unlock(second, 'three herons over the bridge');
  await second.getByText('This is not the passphrase.').waitFor();
  await unlock(second, PASSPHRASE);
  await second.getByRole('link', { name: NAME }).first().waitFor();
  await second.goto(`${PORTABLE_ADDRESS}#/cases/${caseId}/client`);
  await expect.poll(() => second.locator('main input').first().inputValue()).toBe(ANSWER_WORD);

  // Another window of the same browser is locked with this one.
  const third = await second.context().newPage();
  await third.goto(PORTABLE_ADDRESS);
  await unlock(third, PASSPHRASE);
  await third.getByRole('link', { name: NAME }).first().waitFor();
  await second.keyboard.press('Control+Shift+L');
  await locked(second).waitFor();
  await locked(third).waitFor();
  for (const page of [second, third]) expect(await page.content()).not.toContain('Zanzi');
});

test('turning the vault on takes what was in clear out of the database, and turning it off brings it back', async () => {
  const first = await start();
  await putCases(first, 18, 'Blorptangle');
  await first.reload();
  await askForVault(first);
  await locked(first).waitFor({ timeout: 60_000 });
  expect(
    await first.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)),
  ).not.toContain('guangzhou-advisor');
  await quit();
  const left = filesHolding(profile, 'Blorptangle note');
  expect(left).toEqual([]);

  const second = await start();
  await unlock(second, PASSPHRASE);
  await second.getByRole('link', { name: 'Blorptangle 7' }).first().waitFor();
  await second.goto(`${PORTABLE_ADDRESS}#/settings`);
  await second.getByRole('button', { name: 'Turn it off…' }).click();
  await password(second).fill(PASSPHRASE);
  await second.getByRole('button', { name: 'Decrypt everything' }).click();
  await second.getByText(/^Off\./u).waitFor({ timeout: 60_000 });
  await second.goto(`${PORTABLE_ADDRESS}#/`);
  await second.getByRole('link', { name: 'Blorptangle 7' }).first().waitFor();
});

/** Moments after the button was pressed, in milliseconds: making the key, letting go, copying, deleting. */
const KILLS = process.env.KILLS === undefined ? [2_000, 2_600] : process.env.KILLS.split(',').map(Number);

test.each(KILLS)('killed %d ms into turning it on, every case is still there', async (moment) => {
  const first = await start();
  await putCases(first, 18, 'Blorptangle');
  await first.reload();
  await askForVault(first);
  await wait(moment);
  await open?.kill();
  open = null;
  const second = await start();
  const isLocked = await locked(second).isVisible();
  console.log(`killed after ${moment} ms: ${isLocked ? 'the vault is on' : 'undone'}`);
  if (isLocked) await unlock(second, PASSPHRASE);
  await second.getByRole('link', { name: 'Blorptangle 0' }).first().waitFor();
  expect(await second.getByRole('link', { name: /^Blorptangle \d+$/u }).count()).toBe(18);
  const names = await second.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  expect(
    names.filter((name) => name === 'guangzhou-advisor' || name?.includes('-sealed-') === true),
  ).toHaveLength(1);
});
