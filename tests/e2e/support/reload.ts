import type { Page } from 'playwright-core';

/**
 * Waits until everything the page has begun to write is on the device: a transaction over all tables is done only
 * after every one begun before it.
 */
export async function untilStored(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('guangzhou-advisor');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error('the database does not open'));
    });
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(new Error('the database cannot be written to'));
    });
    database.close();
  });
}

/**
 * Loads the page anew as a person would, who does so no sooner than what was done is kept. What is lost by one who is
 * faster than the device is the kill test's matter.
 */
export async function reloadStored(page: Page): Promise<void> {
  await untilStored(page);
  await page.reload();
}
