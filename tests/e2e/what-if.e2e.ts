import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PortableServer } from '../../cli/start/serve-portable.ts';
import { findAccessibilityProblems } from './support/axe.ts';
import { launchBrowser } from './support/browser.ts';
import { PACK } from './support/interview.ts';
import { startServer } from './support/portable.ts';
import { takePicture } from './support/screenshot.ts';
import { startCase } from './support/start-case.ts';
import { storedRows } from './support/stored-rows.ts';
import { openWatched } from './support/watched-page.ts';

let browser: Browser;
let server: PortableServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), startServer()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const go = (page: Page, to: string) =>
  page.evaluate((path) => {
    window.location.hash = window.location.hash.replace(/^(#\/cases\/[^/]+).*$/u, `$1/${path}`);
  }, to);

const fact = (id: string) => {
  const found = PACK.catalogue.facts.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no fact ${id}`);
  return found;
};
const row = (page: Page, id: string) => page.locator(`[id="what-if-${id}"]`);
const differs = (page: Page) => page.getByRole('region', { name: 'What differs from the real case' });
const counts = (page: Page) => differs(page).locator('dl').innerText();

/** What this device keeps of answers. */
const storedAnswers = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<unknown[]>((done, fail) => {
        const open = indexedDB.open('guangzhou-advisor');
        open.onerror = () => fail(new Error('no database'));
        open.onsuccess = () => {
          const all = open.result.transaction('answers').objectStore('answers').getAll();
          all.onsuccess = () => done(all.result.map((one: { factId: string }) => one.factId));
        };
      }),
  );

/** Opens the form of an answer in the sandbox and picks its first option. */
async function pickFirst(page: Page, id: string): Promise<void> {
  await row(page, id).getByRole('button').first().click();
  await row(page, id).locator('label:has(input[type=checkbox])').first().click();
}

describe('what if', () => {
  test(
    'a sandbox that changes nothing stored, survives a record, and is taken over only on purpose',
    { timeout: 180_000 },
    async () => {
      const { page, close, ...watch } = await openWatched(browser, server.address);
      await startCase(page, 'Kwun Tong Toys');
      await go(page, 'results/what-if');
      await page.getByText('Nothing is otherwise yet').waitFor();
      await pickFirst(page, 'project.steps');
      await page.getByText('Otherwise here: 1 answer.').waitFor();
      await expect.poll(() => counts(page)).toContain('→');
      const found = await counts(page);
      expect(await storedAnswers(page)).toEqual([]);
      expect(await findAccessibilityProblems(page)).toEqual([]);
      await takePicture(page, 'what-if');

      // To the record of what differs, and back: it is as it was.
      await differs(page).locator('a[href*="/record/"]').first().click();
      await page.getByRole('heading', { name: 'What would change this' }).waitFor();
      await page.goBack();
      await expect.poll(() => counts(page)).toBe(found);
      expect(await storedAnswers(page)).toEqual([]);

      await page.getByRole('button', { name: 'Take over into the case…' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByText(fact('project.steps').label.en).waitFor();
      expect(await storedAnswers(page)).toEqual([]);
      await dialog.getByRole('button', { name: 'Take over' }).click();
      await expect.poll(() => storedAnswers(page)).toEqual(['project.steps']);
      await page.getByText('Nothing is otherwise yet').waitFor();
      // The case as it stood before is among its earlier states.
      expect(await storedRows(page, 'snapshots')).toContainEqual(
        expect.objectContaining({ reason: 'before-change', answers: [] }),
      );
      await page.getByRole('button', { name: 'Undo' }).click();
      await expect.poll(() => storedAnswers(page)).toEqual([]);
      await page.getByText('Otherwise here: 1 answer.').waitFor();
      await page.getByRole('button', { name: 'Everything back' }).click();
      await page.getByText('Nothing is otherwise yet').waitFor();
      expect(watch).toEqual({ foreignRequests: [], policyViolations: [], errors: [] });
      await close();
    },
  );

  test(
    'one decision is tried, in the dark and on a narrow screen; a record leads into the sandbox',
    { timeout: 180_000 },
    async () => {
      const { page, close, ...watch } = await openWatched(browser, server.address, {
        viewport: { width: 640, height: 800 },
        colorScheme: 'dark',
      });
      await startCase(page, 'Kwun Tong Toys');
      await go(page, 'results/what-if');
      const openers = page.getByRole('region', { name: 'What one decision would open' });
      await openers
        .getByRole('button', { name: /^Try it/u })
        .first()
        .click();
      await expect.poll(() => counts(page)).toContain('→');
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.textContent))
        .toBe('What differs from the real case');
      expect(await findAccessibilityProblems(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
      await takePicture(page, 'what-if-narrow-dark');

      // An open provision: its record spells out what each answer would make of it.
      await differs(page).locator('a[href*="/record/"]').first().click();
      const would = page.getByRole('region', { name: 'What would change this' });
      await would.waitFor();
      expect(await would.innerText()).not.toMatch(/\b(eligible|qualif\w+|entitled)\b/iu);
      expect(await findAccessibilityProblems(page)).toEqual([]);
      expect(await storedAnswers(page)).toEqual([]);
      expect(watch).toEqual({ foreignRequests: [], policyViolations: [], errors: [] });
      await close();
    },
  );
});
