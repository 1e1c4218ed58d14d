import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { messagesFor } from '../../../renderer/shared/i18n/messages.ts';

const words = messagesFor('en').vault;

export const PASSPHRASE = 'three herons over the sluice';

/** A box for a passphrase. */
export const password = (page: Page, index = 0) => page.locator('input[type=password]').nth(index);

/** What stands there while the vault is locked. */
export const locked = (page: Page) => page.getByRole('heading', { name: words.unlock.title, exact: true });

/** Types a passphrase into the locked screen. */
export async function unlock(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await password(page).fill(passphrase);
  await page.keyboard.press('Enter');
}

/** Has everything encrypted; `address` is the program's. Does not wait for it. */
export async function askForVault(page: Page, address: string): Promise<void> {
  await page.goto(`${address}#/settings`);
  await page.getByRole('button', { name: words.vault.turnOn }).click();
  await password(page).fill(PASSPHRASE);
  await password(page, 1).fill(PASSPHRASE);
  await page.getByRole('checkbox', { name: words.vault.onDialog.sure }).check({ force: true });
  await page.getByRole('button', { name: words.vault.onDialog.go }).click();
}

/** The names of all databases of the page. */
export const databaseNames = (page: Page) =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''));

/** How far the turning on of a vault has come, as it is kept for the case of a crash; `null` before there is anything. */
export function phaseOf(page: Page): Promise<{ readonly phase: string; readonly stale: boolean } | null> {
  return page.evaluate(async () => {
    const name = 'guangzhou-advisor-vault';
    if (!(await indexedDB.databases()).some((one) => one.name === name)) return null;
    return new Promise((resolve) => {
      const request = indexedDB.open(name);
      request.onerror = () => resolve(null);
      request.onsuccess = () => {
        const database = request.result;
        const end = (found: unknown): void => {
          database.close();
          const there = typeof found === 'object' && found !== null ? found : {};
          const phase: unknown = Reflect.get(there, 'phase');
          const stale: unknown = Reflect.get(there, 'stale');
          resolve(typeof phase === 'string' ? { phase, stale: stale === true } : null);
        };
        if (!database.objectStoreNames.contains('state')) return end(null);
        const read = database.transaction('state').objectStore('state').get('vault');
        read.onsuccess = () => end(read.result);
        read.onerror = () => end(null);
      };
    });
  });
}

/** Waits until the turning on has come to a phase. Asked from a window beside: the page itself is at work. */
export async function untilPhase(beside: Page, phase: string): Promise<void> {
  for (const until = Date.now() + 60_000; (await phaseOf(beside))?.phase !== phase; await wait(20))
    if (Date.now() > until) throw new Error(`the vault never came to the phase ${phase}`);
}

/** Puts cases into the database in clear, as they would be after years. */
export function putCases(page: Page, count: number, marker: string): Promise<void> {
  return page.evaluate(
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
