import type { Page } from 'playwright-core';

/** What lies in a table of the page's database, as it lies there. */
export function storedRows(page: Page, table: string): Promise<unknown[]> {
  return page.evaluate(
    (name) =>
      new Promise<unknown[]>((resolve, reject) => {
        const request = indexedDB.open('guangzhou-advisor');
        request.onerror = () => reject(new Error('the database does not open'));
        request.onsuccess = () => {
          const database = request.result;
          const read = database.transaction(name).objectStore(name).getAll();
          read.onerror = () => reject(new Error('the table cannot be read'));
          read.onsuccess = () => {
            database.close();
            resolve(read.result);
          };
        };
      }),
    table,
  );
}
