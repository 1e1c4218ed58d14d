import type { BrowserContext, Page } from 'playwright-core';
import { readProfile } from '../../cli/assess/read-profile.ts';
import { PACK } from '../e2e/support/interview.ts';
import type { Language } from '../../seeds/schema/index.ts';

/** How the program is to look. */
export interface Look {
  readonly language: Language;
  readonly theme: 'light' | 'dark';
}

/** Opens a page in which the example company is a case, and gives the case's id. */
export async function openExample(
  context: BrowserContext,
  address: string,
  example: string,
  { language, theme }: Look,
): Promise<{ readonly page: Page; readonly caseId: string }> {
  const read = readProfile(`examples/${example}.yaml`, PACK.catalogue);
  if (!read.ok) throw new Error(read.lines.join('\n'));
  const { name, answers, at } = read.company;
  const page = await context.newPage();
  // What runs these files marks functions with their names; the page is to know the marker too.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.goto(address);
  await page.locator('h1').first().waitFor();
  const caseId = `picture-${example}`;
  const now = Date.now();
  const rows = {
    cases: [
      {
        id: caseId,
        name,
        createdAt: now,
        changedAt: now,
        deletedAt: null,
        places: at,
        cares: [],
        progress: { currentQuestion: null, length: 'full' },
        pack: { version: PACK.version, hash: PACK.hash },
      },
    ],
    answers: [...answers].map(([factId, answer], index) => ({
      caseId,
      factId,
      answer,
      changedAt: now + index,
    })),
    preferences: Object.entries({ language, theme }).map(([key, value]) => ({ key, value })),
  };
  await page.evaluate(putRows, rows);
  await page.reload();
  await page.locator('h1').first().waitFor();
  return { page, caseId };
}

/** Runs in the page. */
async function putRows(rows: Readonly<Record<string, readonly unknown[]>>): Promise<void> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('not stored')));
    });
  const database = await done(indexedDB.open('guangzhou-advisor'));
  const tables = database.transaction(Object.keys(rows), 'readwrite');
  await Promise.all(
    Object.entries(rows).flatMap(([table, list]) =>
      list.map((row) => done(tables.objectStore(table).put(row))),
    ),
  );
  database.close();
}
