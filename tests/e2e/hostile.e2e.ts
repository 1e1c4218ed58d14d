import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cleanCaseName } from '../../renderer/storage/cases.ts';
import { openExample } from '../pictures/seed-case.ts';
import { launchBrowser } from './support/browser.ts';
import { PACK } from './support/interview.ts';
import { PORTABLE_ADDRESS } from './support/portable.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const MARKUP =
  '"><img src=x onerror="window.hostile=1"><svg onload="window.hostile=1"><script>window.hostile=1</script>';
/** Names a stranger's file or a careless paste may bring. */
const NAMES = {
  markup: MARKUP.slice(0, 200),
  'a template': '${window.hostile=1} {{constructor.constructor("window.hostile=1")()}} {name}',
  'a direction turned': 'Acme \u202e\u2067gnp.exe\u2066 مرحبا שלום',
  'no place to break': '名'.repeat(100) + 'W'.repeat(100),
  'many marks on one letter': `Z${'\u0301\u0336\u20e3'.repeat(60)}`,
} as const;

const SCREENS = [
  '#/',
  'interview',
  'client',
  'results/measures',
  'results/places',
  'results/matrix',
  'results/what-if',
  'results/to-do',
  'results/ledger',
  'history',
  'report',
] as const;

const FEW: readonly (typeof SCREENS)[number][] = ['#/', 'client', 'report'];
const THOROUGH = ['markup', 'no place to break'];

/** Puts the hostile words wherever a case holds words of people. */
async function spoil(page: Page, caseId: string, name: string): Promise<void> {
  await page.evaluate(
    async ({ id, words, facts }) => {
      const open = indexedDB.open('guangzhou-advisor');
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        open.onsuccess = () => resolve(open.result);
        open.onerror = () => reject(new Error('no database'));
      });
      const tables = database.transaction(['cases', 'notes', 'particulars', 'drafts'], 'readwrite');
      const stored = tables.objectStore('cases').get(id);
      stored.onsuccess = () => {
        const row: unknown = stored.result;
        if (typeof row === 'object' && row !== null)
          tables.objectStore('cases').put({ ...row, name: words, tags: [words.slice(0, 40)] });
      };
      for (const factId of facts)
        tables.objectStore('notes').put({ caseId: id, factId, text: words, changedAt: 1 });
      for (const key of ['name-en', 'name-zh', 'contact'])
        tables
          .objectStore('particulars')
          .put({ caseId: id, key, value: { type: 'text', text: words }, changedAt: 1 });
      await new Promise<void>((resolve, reject) => {
        tables.oncomplete = () => resolve();
        tables.onabort = () => reject(new Error('not stored'));
      });
      database.close();
    },
    { id: caseId, words: name, facts: PACK.catalogue.facts.slice(0, 6).map((fact) => fact.id) },
  );
}

test.each(Object.entries(NAMES))(
  '%s in the words of a case is shown as words, on every screen',
  { timeout: 120_000 },
  async (what, name) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const look = { language: 'zh-Hant', theme: 'light' } as const;
    const { page, caseId } = await openExample(context, PORTABLE_ADDRESS, 'hk-toy-maker', look);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('dialog', () => errors.push('a dialog opened'));
    await spoil(page, caseId, cleanCaseName(name) ?? expect.fail());
    await page.reload();
    const found: string[] = [];
    // Every screen for what would run or run over; for the others those that show the words at length.
    const screens = THOROUGH.includes(what) ? SCREENS : FEW;
    for (const screen of screens) {
      const to = screen === '#/' ? screen : `#/cases/${caseId}/${screen}`;
      await page.evaluate((hash) => (window.location.hash = hash), to);
      await page.locator('h1').first().waitFor();
      await page.waitForTimeout(250);
      found.push(
        ...(await page.evaluate((where) => {
          const made = [
            ...document.querySelectorAll('img, iframe, object, embed, base, [onerror], [onload]'),
          ];
          const scripts = document.querySelectorAll('script').length;
          const wide = document.documentElement.scrollWidth - window.innerWidth;
          return [
            ...made.map((element) => `${where}: <${element.localName}>`),
            ...(scripts > 1 ? [`${where}: ${scripts} scripts`] : []),
            ...(wide > 0 ? [`${where}: scrolls sideways by ${wide}`] : []),
            ...('hostile' in window ? [`${where}: something ran`] : []),
          ];
        }, screen)),
      );
      // What turns the direction does so for itself only: the program's own words are never turned.
      expect(await page.locator('h1').first().isVisible()).toBe(true);
      if (process.env['ADVISOR_PICTURES'] !== undefined)
        await page.screenshot({
          path: join('dist', `hostile-${what}-${screen.replaceAll(/\W/gu, '-')}.png`),
        });
    }
    expect(found).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  },
);
