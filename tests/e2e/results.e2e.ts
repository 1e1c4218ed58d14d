import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PortableServer } from '../../cli/start/serve-portable.ts';
import { findAccessibilityProblems } from './support/axe.ts';
import { launchBrowser } from './support/browser.ts';
import { PACK } from './support/interview.ts';
import { startServer } from './support/portable.ts';
import { reloadStored } from './support/reload.ts';
import { takePicture } from './support/screenshot.ts';
import { startCase } from './support/start-case.ts';
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

const TOTAL = PACK.catalogue.provisions.length;

/** Opens a view of the case on screen. */
async function openView(page: Page, view: string): Promise<void> {
  await page.evaluate((to) => {
    const base = window.location.hash.split('/').slice(0, 3).join('/');
    window.location.hash = `${base}/${to}`;
  }, view);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** The numbers on the row of verdicts. */
const verdictNumbers = async (page: Page): Promise<number[]> =>
  (
    await page
      .getByRole('group', { name: /^Provisions by verdict/u })
      .getByRole('button')
      .allTextContents()
  ).map((words) => Number.parseInt(words, 10));

/** A machine that builds and tests at once takes its time. */
const eventually = <T>(look: () => Promise<T>) => expect.poll(look, { timeout: 20_000 });

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

describe('results that one can act on', () => {
  test(
    'order, filters, another day, records one after the other, to-do list and ledger',
    { timeout: 240_000 },
    async () => {
      const { page, close, ...watch } = await openWatched(browser, server.address);
      await startCase(page, 'Kwun Tong Toys');
      await openView(page, 'results/measures');
      await eventually(() => verdictNumbers(page).then(sum)).toBe(TOTAL);

      // Another order loses nothing, and is kept over a visit to a record.
      await page.getByRole('radio', { name: 'By subject' }).click();
      await page.locator('[data-part="land"]').getByRole('button').first().click();
      const land = PACK.catalogue.provisions.filter(({ kind }) => kind === 'land').length;
      await eventually(() => page.locator('[data-part="land"]').textContent()).toContain(String(land));
      await page.locator('[data-part="land"] article a').first().click();
      await page.getByRole('heading', { level: 2, name: 'Why this verdict' }).waitFor();
      const title = () => page.getByRole('heading', { level: 1 }).textContent();
      const first = await title();
      await page.getByRole('link', { name: /^Next/u }).first().click();
      await eventually(title).not.toBe(first);
      await page
        .getByRole('link', { name: /^Previous/u })
        .first()
        .click();
      await eventually(title).toBe(first);
      expect(await findAccessibilityProblems(page)).toEqual([]);
      await page.getByRole('link', { name: 'All measures' }).click();
      await page.locator('[data-part="land"]').waitFor();

      // A day on which the ended plans ran.
      await page.getByRole('button', { name: 'Another day' }).click();
      await page.getByRole('button', { name: '31 December 2020' }).click();
      const then = () => page.getByText('Decided for 31 December 2020, as if');
      await then().waitFor();
      await eventually(() => verdictNumbers(page).then(sum)).toBe(TOTAL);
      await page.getByRole('button', { name: 'Back to today' }).click();
      await eventually(() => then().count()).toBe(0);

      // A list of dozens is found through.
      await page.getByRole('button', { name: /^Lead unit/u }).click();
      await page.getByRole('searchbox', { name: /Lead unit/u }).fill('科技创新');
      const found = page.getByRole('group', { name: 'Lead unit, as printed' }).getByRole('checkbox');
      await eventually(() => found.count()).toBeGreaterThan(0);
      await found.first().click({ force: true });
      await page.getByText(/\d of 1,\d{3} shown/u).waitFor();
      expect(sum(await verdictNumbers(page))).toBeLessThan(TOTAL);
      await page.getByRole('button', { name: 'Show all' }).click();
      await eventually(() => verdictNumbers(page).then(sum)).toBe(TOTAL);
      expect(await findAccessibilityProblems(page)).toEqual([]);

      // What is ticked stays ticked.
      await openView(page, 'results/to-do');
      const later = () => page.getByRole('checkbox', { name: /^Ask the client/u }).first();
      await later().click({ force: true });
      await eventually(() => later().isChecked()).toBe(true);
      const asked = () => page.getByRole('checkbox', { name: /^Asked/u }).first();
      await asked().click({ force: true });
      await eventually(() => asked().isChecked()).toBe(true);
      await reloadStored(page);
      await page.locator('[data-part="find-out"]').waitFor();
      await eventually(() => later().isChecked()).toBe(true);
      await eventually(() => asked().isChecked()).toBe(true);
      expect(await findAccessibilityProblems(page)).toEqual([]);
      await takePicture(page, 'to-do');

      await openView(page, 'results/ledger');
      const cells = page.locator('table tfoot td');
      await cells.first().waitFor();
      const counts = (await cells.allTextContents()).map((text) => Number(text.replaceAll(',', '')));
      expect(counts.at(-1)).toBe(TOTAL + PACK.catalogue.ledger.length);
      expect(sum(counts.slice(0, -1))).toBe(counts.at(-1));
      await page.getByRole('radio', { name: 'What only officials can judge' }).click();
      await page.locator('[data-part="authority"]').waitFor();
      expect(await findAccessibilityProblems(page)).toEqual([]);
      expect(watch).toEqual({ foreignRequests: [], policyViolations: [], errors: [] });
      await close();
    },
  );
});
