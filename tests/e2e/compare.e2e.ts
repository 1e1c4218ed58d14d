import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PortableServer } from '../../cli/start/serve-portable.ts';
import { findAccessibilityProblems } from './support/axe.ts';
import { launchBrowser } from './support/browser.ts';
import { readFocus } from './support/keyboard.ts';
import { startServer } from './support/portable.ts';
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

/** Goes to a face of the case that is open. */
async function goTo(page: Page, face: string): Promise<void> {
  await page.evaluate((to) => {
    const [, caseId] = /#\/cases\/([^/]+)/.exec(window.location.hash) ?? [];
    window.location.hash = `#/cases/${caseId}/${to}`;
  }, face);
}

async function openCase(width = 1280, height = 800) {
  const watched = await openWatched(browser, server.address, { viewport: { width, height } });
  await startCase(watched.page, 'Compare Ltd');
  return watched;
}

describe('places side by side', () => {
  test('an address with a mistake is told in words; places are added, replaced and removed', async () => {
    const { page, close, ...watch } = await openCase();
    await goTo(page, 'compare/sghk-zone+nowhere+bio-island+sghk-zone+gdd+nidz+vip-pazhou');
    const warning = page.getByRole('main').getByRole('status').first();
    await warning.waitFor();
    const told = await warning.textContent();
    expect(told).toContain('nowhere');
    expect(told).toContain('Guangzhou–Hong Kong Intelligent Manufacturing Cooperation Zone');
    expect(told).toContain('Haizhu Pazhou Internet Value-Innovation Park');
    const heads = page.getByRole('main').locator('thead th a');
    expect(await heads.count()).toBe(4);
    expect(await findAccessibilityProblems(page)).toEqual([]);
    await takePicture(page, 'compare-places');
    // No cell is ever blank.
    for (const words of await page.locator('main tbody td').allTextContents())
      expect(words.trim()).not.toBe('');
    await page.getByRole('button', { name: 'Remove Guangzhou Development District' }).click();
    await expect.poll(() => page.url()).toMatch(/compare\/sghk-zone(\+|%2B)bio-island(\+|%2B)nidz$/);
    await page.getByRole('button', { name: 'Add a place' }).click();
    await page.getByRole('searchbox').fill('pazhou internet value');
    await page.getByRole('option').first().press('Enter');
    await expect.poll(() => page.url()).toMatch(/nidz(\+|%2B)vip-pazhou$/);
    await page.getByRole('button', { name: /^Replace Guangzhou International Bio Island/ }).click();
    await page.getByRole('searchbox').fill('science city');
    await page
      .getByRole('option', { name: /^Guangzhou Science City/ })
      .first()
      .click();
    await expect.poll(() => page.url()).toMatch(/compare\/sghk-zone(\+|%2B)science-city/);
    expect(watch).toEqual({ foreignRequests: [], policyViolations: [], errors: [] });
    await close();
  });

  test('at 640 × 400, as at 200 % on a small laptop, the page does not scroll sideways', async () => {
    const { page, close } = await openCase(640, 400);
    await goTo(page, 'compare/sghk-zone+bio-island+gdd+nidz');
    await page.getByRole('region', { name: /Comparison/ }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await goTo(page, 'results/matrix');
    await page.getByRole('grid').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await close();
  });
});

describe('matrix', () => {
  test('parts add up, arrow keys move between squares, Enter opens the record', async () => {
    const { page, close, ...watch } = await openCase();
    await goTo(page, 'results/matrix');
    const grid = page.getByRole('grid');
    await grid.waitFor();
    expect(await findAccessibilityProblems(page)).toEqual([]);
    await takePicture(page, 'matrix-places');
    const parts = page.getByRole('group', { name: 'Parts of the table' }).getByRole('button');
    const counts = (await parts.allTextContents()).map((words) =>
      Number(/([\d,]+)$/.exec(words)?.[1]?.replaceAll(',', '')),
    );
    const sum = await page
      .getByText(/provisions? bound to places/)
      .last()
      .textContent();
    expect(counts.reduce((a, b) => a + b, 0)).toBe(
      Number(/^[\d,]+/.exec(sum ?? '')?.[0].replaceAll(',', '')),
    );
    await grid.locator('[tabindex="0"]').first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-square'))).toBe('3:1');
    expect(await grid.locator('[tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('Tab');
    expect(await grid.evaluate((node) => node.contains(document.activeElement))).toBe(false);
    await page.keyboard.press('Shift+Tab');
    expect((await readFocus(page)).tag).toBe('a');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('/record/');
    expect(watch).toEqual({ foreignRequests: [], policyViolations: [], errors: [] });
    await close();
  });

  test('structures: each lists what it supposes, and what the documents leave open is said', async () => {
    const { page, close, ...watch } = await openCase();
    await goTo(page, 'results/matrix');
    await page.getByRole('radio', { name: 'Structures' }).click();
    await page.getByRole('table', { name: 'What each supposes' }).waitFor();
    await page.getByRole('grid').waitFor();
    expect(await page.getByText('分支机构').count()).toBeGreaterThan(0);
    expect(await findAccessibilityProblems(page)).toEqual([]);
    await takePicture(page, 'matrix-structures');
    expect(watch).toEqual({ foreignRequests: [], policyViolations: [], errors: [] });
    await close();
  });
});
