import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PortableServer } from '../../cli/start/serve-portable.ts';
import { findAccessibilityProblems } from './support/axe.ts';
import { launchBrowser } from './support/browser.ts';
import { PACK } from './support/interview.ts';
import { startServer } from './support/portable.ts';
import { takePicture } from './support/screenshot.ts';
import { heading, startCase } from './support/start-case.ts';
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

const PLACED = PACK.catalogue.places.filter(({ coordinates }) => coordinates !== undefined);
const UNPLACED = PACK.catalogue.places.length - PLACED.length;

const marks = (page: Page): Locator => page.locator('figure a[data-mark]');
const focused = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('data-mark') ?? null);
const show = async (page: Page, view: 'List' | 'Map') => {
  await page.getByRole('radio', { name: view }).click();
};

async function openPlaces(page: Page): Promise<void> {
  await startCase(page, 'Map reader');
  await page.evaluate(() => {
    window.location.hash = window.location.hash.replace(/interview.*$/u, 'results/places');
  });
  await page.getByRole('radio', { name: 'Map' }).waitFor();
}

describe('the map of the places', () => {
  test(
    'shows every place with a position, once, and says the others by name',
    { timeout: 120_000 },
    async () => {
      const { page, close, ...watch } = await openWatched(browser, server.address);
      await openPlaces(page);
      await show(page, 'Map');
      await expect.poll(() => marks(page).count()).toBe(PLACED.length);
      const drawn = await marks(page).evaluateAll((all) => all.map((one) => one.getAttribute('data-mark')));
      expect(new Set(drawn)).toEqual(new Set(PLACED.map(({ id }) => id)));
      await page.getByText('Schematic and not to scale', { exact: false }).waitFor();
      await page.getByRole('button', { name: 'Not on the map' }).click();
      const named = page.getByRole('region', { name: 'Not on the map' }).getByRole('listitem');
      expect(await named.count()).toBe(UNPLACED);
      // Scrolled down, the page's head would stand over links of the list, which is no fault of theirs.
      await page.evaluate(() => window.scrollTo(0, 0));
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.waitForTimeout(400);
        expect(await findAccessibilityProblems(page)).toEqual([]);
        await takePicture(page, `map-${colorScheme}`);
      }
      expect(watch).toEqual({ foreignRequests: [], policyViolations: [], errors: [] });
      await close();
    },
  );

  test(
    'by keyboard: one stop, arrows from place to place, Enter opens, Back finds it as it was',
    { timeout: 120_000 },
    async () => {
      const { page, close, errors } = await openWatched(browser, server.address);
      await openPlaces(page);
      await show(page, 'Map');
      await expect.poll(() => marks(page).count()).toBe(PLACED.length);
      expect(await page.locator('figure a[data-mark][tabindex="0"]').count()).toBe(1);
      await page.locator('figure a[data-mark][tabindex="0"]').focus();
      const first = await focused(page);
      const seen = new Set([first]);
      for (const key of ['ArrowLeft', 'ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowRight', 'ArrowDown']) {
        await page.keyboard.press(key);
        seen.add(await focused(page));
      }
      expect(seen.size).toBeGreaterThan(2);
      expect(seen.has(null)).toBe(false);
      const at = await focused(page);
      const name = PLACED.find(({ id }) => id === at)?.name.en ?? '';
      const note = page.locator('figure svg a[aria-hidden="true"]');
      expect((await note.textContent())?.replace(/\s/gu, '')).toContain(name.replace(/\s/gu, ''));
      await page.keyboard.press('Escape');
      expect(await note.count()).toBe(0);
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBeNull();
      await page.keyboard.press('Shift+Tab');
      expect(await focused(page)).toBe(at);
      await page.keyboard.press('Enter');
      await expect
        .poll(async () => (await heading(page).textContent())?.replace(/[\u2060\u00A0]/gu, ' '))
        .toBe(name.replace(/\u00A0/gu, ' '));
      await page.goBack();
      await expect.poll(() => marks(page).count()).toBe(PLACED.length);
      expect(errors).toEqual([]);
      await close();
    },
  );

  test('four places at most are ticked, and lead to their comparison', { timeout: 120_000 }, async () => {
    const { page, close, errors } = await openWatched(browser, server.address);
    await openPlaces(page);
    await show(page, 'Map');
    const tick = (id: string) =>
      page.getByRole('checkbox', {
        name: `Compare ${PLACED.find((place) => place.id === id)?.name.en ?? ''}`,
        exact: true,
      });
    const chosen = ['science-city', 'bio-island', 'huangpu-port', 'knowledge-city'];
    for (const id of chosen) await tick(id).setChecked(true, { force: true });
    expect(await tick('vip-pazhou').isDisabled()).toBe(true);
    await tick('huangpu-port').setChecked(false, { force: true });
    expect(await tick('vip-pazhou').isDisabled()).toBe(false);
    await page.getByRole('link', { name: 'Compare 3 places' }).click();
    await expect
      .poll(() => page.evaluate(() => decodeURIComponent(window.location.hash)))
      .toMatch(/\/compare\/science-city\+bio-island\+knowledge-city$/u);
    expect(errors).toEqual([]);
    await close();
  });
});
