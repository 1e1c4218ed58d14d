import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PortableServer } from '../../cli/start/serve-portable.ts';
import { findAccessibilityProblems } from './support/axe.ts';
import { launchBrowser } from './support/browser.ts';
import { factsOnShow, PACK } from './support/interview.ts';
import { startServer } from './support/portable.ts';
import { reloadStored } from './support/reload.ts';
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

describe('an officer with a client beside the laptop', () => {
  test(
    'visit mode in two languages: large, nothing private in the page, kept over a reload',
    { timeout: 180_000 },
    async () => {
      const { page, close, ...watch } = await openWatched(browser, server.address);
      await startCase(page, 'Secret rival');
      const theirs = page.url();
      await page.goto(server.address);
      await startCase(page, 'Kwun Tong Toys');
      await page.getByRole('button', { name: /^Note/u }).first().click();
      await page
        .getByRole('textbox', { name: /Private note/u })
        .first()
        .fill('Margin is thin: do not mention');
      const ours = page.url();
      const size = () => page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
      const before = await size();
      await page.waitForTimeout(400);
      await page.getByRole('button', { name: 'Visit mode' }).click();
      await expect.poll(size).toBeGreaterThanOrEqual(before * 1.2);
      await expect.poll(() => page.locator('html').innerHTML()).not.toContain('Margin is thin');
      await reloadStored(page);
      await page.locator('form [data-fact]').first().waitFor();
      expect(await size()).toBeGreaterThanOrEqual(before * 1.2);
      expect(await page.locator('html').innerHTML()).not.toContain('Margin is thin');
      // Another case stays covered, also when the page is loaded anew on its address.
      for (const again of [false, true]) {
        if (again) await reloadStored(page);
        else await page.evaluate((to) => window.location.assign(to), theirs);
        await page.getByText('Visit mode is on').first().waitFor();
        expect(await page.title()).not.toContain('Secret rival');
        expect(await page.locator('html').innerHTML()).not.toContain('Secret rival');
      }
      await page.evaluate((to) => window.location.assign(to), ours);
      await page.locator('form [data-fact]').first().waitFor();
      await page.getByRole('button', { name: /^Second language/u }).click();
      await page.getByRole('menuitemradio', { name: /繁/u }).click();
      const [fact] = await factsOnShow(page);
      await expect
        .poll(() => page.locator('form [lang^="zh-Hant"]').allTextContents())
        .toContain(
          PACK.catalogue.questions.find((one) => fact !== undefined && one.facts.includes(fact.id))?.ask[
            'zh-Hant'
          ],
        );
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.waitForTimeout(400);
        expect(await findAccessibilityProblems(page)).toEqual([]);
        await takePicture(page, `visit-${colorScheme}`);
        // A projector must not need a sideways scroll.
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(
          true,
        );
      }
      await page.getByRole('button', { name: 'Visit mode' }).click();
      await expect.poll(size).toBe(before);
      expect(watch).toEqual({ foreignRequests: [], policyViolations: [], errors: [] });
      await close();
    },
  );

  test(
    'what to ask later becomes a text to send, without notes and verdicts',
    { timeout: 120_000 },
    async () => {
      const { page, close } = await openWatched(browser, server.address);
      await startCase(page, 'Ask later');
      const asked = (await heading(page).textContent()) ?? '';
      await page.getByRole('button', { name: /^Note/u }).first().click();
      await page
        .getByRole('textbox', { name: /Private note/u })
        .first()
        .fill('secret remark');
      await heading(page).focus();
      await page.keyboard.press('l');
      await page.keyboard.press('Control+Enter');
      await expect.poll(() => heading(page).textContent()).not.toBe(asked);
      await page.getByRole('link', { name: 'Client file' }).click();
      const text = page.getByRole('textbox', { name: 'Text' });
      await expect.poll(() => text.inputValue()).toContain(asked);
      const letter = await text.inputValue();
      expect(letter).not.toContain('secret remark');
      expect(letter).not.toMatch(/\b(eligible|qualif\w+|met|not met|aimed at)\b/iu);
      expect(await findAccessibilityProblems(page)).toEqual([]);
      await takePicture(page, 'client-file');
      await close();
    },
  );
});
