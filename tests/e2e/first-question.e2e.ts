import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findAccessibilityProblems } from './support/axe.ts';
import { launchBrowser } from './support/browser.ts';
import { PORTABLE_ADDRESS } from './support/portable.ts';
import { takePicture } from './support/screenshot.ts';
import { openWatched } from './support/watched-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test.each(['light', 'dark'] as const)(
  'a new case reaches its first question in %s, with nothing refused and nothing sent',
  async (colorScheme) => {
    const { page, close, ...watch } = await openWatched(browser, PORTABLE_ADDRESS, { colorScheme });
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await findAccessibilityProblems(page)).toEqual([]);
    await page.getByRole('textbox').first().fill('Dongguan Moulds');
    await page.keyboard.press('Enter');
    await page.getByRole('group').first().waitFor();
    expect(page.url()).toMatch(/#\/cases\/.+\/interview/);
    expect(await findAccessibilityProblems(page)).toEqual([]);
    await takePicture(page, `first-question-${colorScheme}`);
    expect(watch).toEqual({ foreignRequests: [], policyViolations: [], errors: [] });
    await close();
  },
);
