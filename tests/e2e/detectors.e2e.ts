import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findAccessibilityProblems } from './support/axe.ts';
import { launchBrowser } from './support/browser.ts';
import { PORTABLE_ADDRESS } from './support/portable.ts';
import { isOwnRequest, openWatched } from './support/watched-page.ts';

/** The journeys trust three detectors to stay silent. Here each is given something to find. */
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('an accessibility problem is found under the page’s own policy', async () => {
  const { page, close } = await openWatched(browser, PORTABLE_ADDRESS);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(() =>
    document.body.append(document.createElement('img'), document.createElement('button')),
  );
  const found = await findAccessibilityProblems(page);
  expect(found.map((line) => line.split(':')[0])).toEqual(
    expect.arrayContaining(['image-alt', 'button-name']),
  );
  await close();
});

test('a policy violation, an error and a request are found', async () => {
  const { page, close, ...watch } = await openWatched(browser, PORTABLE_ADDRESS, { bypassCSP: true });
  await page.evaluate(() => fetch('https://example.com/').catch(() => undefined));
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('planted');
    }, 0);
  });
  await expect.poll(() => watch.errors).toContain('planted');
  expect(watch.foreignRequests).toEqual(['https://example.com/']);
  await close();

  const strict = await openWatched(browser, PORTABLE_ADDRESS);
  await strict.page.evaluate(() => fetch('https://example.com/').catch(() => undefined));
  await expect.poll(() => strict.policyViolations.length).toBeGreaterThan(0);
  await strict.close();
});

test.each([
  ['file:///a/x.html', 'file:///a/x.html', true],
  ['data:image/png;base64,AA', 'file:///a/x.html', true],
  ['blob:null/1', 'file:///a/x.html', true],
  ['file:///a/y.js', 'file:///a/x.html', false],
  ['https://example.com/', 'file:///a/x.html', false],
  ['http://127.0.0.1:80/', 'http://127.0.0.1:81/', false],
  ['http://127.0.0.1:81/x', 'http://127.0.0.1:81/', true],
])('%s from %s is its own: %s', (asked, page, own) => {
  expect(isOwnRequest(asked, page)).toBe(own);
});
