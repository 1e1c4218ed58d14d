import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PortableServer } from '../../cli/start/serve-portable.ts';
import { LANGUAGES, type Language } from '../../seeds/schema/index.ts';
import { findAccessibilityProblems } from './support/axe.ts';
import { launchBrowser } from './support/browser.ts';
import { answerByKeyboard, factsOnShow, PACK, readExample } from './support/interview.ts';
import { pressUntil, readFocus } from './support/keyboard.ts';
import { startServer } from './support/portable.ts';
import { reloadStored } from './support/reload.ts';
import { takePicture } from './support/screenshot.ts';
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

/** A small laptop, and a projector or a large screen. */
const SIZES = { '1280': { width: 1280, height: 800 }, '1920': { width: 1920, height: 1080 } };

const NAMES: Record<Language, string> = { en: 'EN', 'zh-Hans': '简', 'zh-Hant': '繁' };

/** Chooses a language by keyboard: the switch stands in the header, so it comes early in the order of focus. */
async function chooseLanguage(page: Page, language: Language): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  const lang = language === 'zh-Hant' ? 'zh-Hant-HK' : language;
  if ((await page.locator('html').getAttribute('lang')) === lang) return;
  await pressUntil(
    page,
    'Tab',
    ({ tag, text }) => (tag !== 'body' && text.trim() === NAMES.en) || text.trim() === NAMES[language],
  );
  for (let press = 0; press < 3 && (await readFocus(page)).text.trim() !== NAMES[language]; press += 1) {
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('Space');
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe(lang);
}

/** Colours fade when the theme changes: what is looked at is what stays. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
}

/** Names a new case and starts it, by keyboard. */
async function startCase(page: Page, name: string): Promise<void> {
  await pressUntil(page, 'Tab', ({ tag, type }) => tag === 'input' && (type === 'text' || type === ''));
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await page.locator('form [data-fact]').first().waitFor();
}

/** Opens a folded part of the page, by keyboard, and waits for what is in it. */
async function openPart(page: Page, part: string): Promise<void> {
  await pressUntil(page, 'Tab', (focused) => focused.tag === 'button' && focused.part === part, 300);
  await page.keyboard.press('Enter');
  await page.locator(`[data-part="${part}"] h3`).first().waitFor();
  await page.locator(`[data-part="${part}"]`).evaluate((opened) => {
    window.scrollTo({ top: opened.getBoundingClientRect().top + window.scrollY - 80 });
  });
}

const example = readExample('examples/hk-toy-maker.yaml');

describe.each(LANGUAGES)('a Hong Kong manufacturer, by keyboard alone, in %s', (language) => {
  test(
    'first question to results and record, with a reload in the middle',
    { timeout: 240_000 },
    async () => {
      const { page, close, ...watch } = await openWatched(browser, server.address);
      const problems: string[] = [];
      const check = async (where: string) => {
        for (const [size, viewport] of Object.entries(SIZES)) {
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.setViewportSize(viewport);
            await page.emulateMedia({ colorScheme });
            await settle(page);
            const name = `${where}-${language}-${colorScheme}-${size}`;
            // Colours do not change with the size, nor what fits with the colours: three of the four say it all.
            if (size === '1280' || colorScheme === 'light')
              problems.push(...(await findAccessibilityProblems(page)).map((line) => `${name}: ${line}`));
            await takePicture(page, `journey-${name}`);
          }
        }
      };
      await chooseLanguage(page, language);
      await check('welcome');
      await startCase(page, '觀塘玩具 Kwun Tong Toys');
      await check('first-question');
      let asked = 0;
      const isAsking = async () => (await page.locator('form [data-fact]').count()) > 0;
      while (await isAsking()) {
        await answerByKeyboard(page, example, language);
        asked += 1;
        if (asked === 4) {
          const before = [
            await page.getByRole('heading', { level: 1 }).textContent(),
            (await factsOnShow(page)).map(({ id }) => id),
          ];
          await check('middle');
          await reloadStored(page);
          await page.locator('form [data-fact]').first().waitFor();
          expect([
            await page.getByRole('heading', { level: 1 }).textContent(),
            (await factsOnShow(page)).map(({ id }) => id),
          ]).toEqual(before);
        }
        expect(asked).toBeLessThanOrEqual(PACK.catalogue.questions.length);
      }
      expect(asked).toBeGreaterThan(4);
      await check('complete');
      await pressUntil(
        page,
        'Tab',
        ({ href }) => href.endsWith('/results/measures') || href.endsWith('/results'),
      );
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => window.location.hash.includes('/results'));
      await page.getByText('二(一)2').first().waitFor();
      await check('measures');
      // Folded groups are not built: a page of a thousand provisions stays a light one.
      expect(await page.locator('*').count()).toBeLessThan(4000);
      await openPart(page, 'closed');
      await check('closed');
      await pressUntil(page, 'Tab', ({ href }) => href.includes('/record/'), 300);
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => window.location.hash.includes('/record/'));
      await page.getByRole('table').first().waitFor();
      await check('record');
      for (const tab of ['places', 'ledger']) {
        await page.evaluate((to) => {
          window.location.hash = window.location.hash.replace(
            /\/(record|results|place)\/.*/u,
            `/results/${to}`,
          );
        }, tab);
        await page.getByRole('tabpanel').getByRole('heading').first().waitFor();
        await check(tab);
        if (tab === 'ledger') {
          await openPart(page, 'vip');
          await check('ledger-document');
        } else {
          await pressUntil(page, 'Tab', ({ href }) => href.includes('/place/'));
          await page.keyboard.press('Enter');
          await page.getByRole('heading', { level: 2 }).first().waitFor();
          await check('place');
        }
      }
      expect(problems).toEqual([]);
      expect(watch).toEqual({ foreignRequests: [], policyViolations: [], errors: [] });
      await close();
    },
  );
});

test('answers survive a page that is closed at once, and a second window sees them', async () => {
  const { page, close } = await openWatched(browser, server.address);
  await chooseLanguage(page, 'en');
  await startCase(page, 'Closed at once');
  await answerByKeyboard(page, example, 'en');
  const address = page.url();
  const context = page.context();
  await page.close({ runBeforeUnload: false });
  const again = await context.newPage();
  await again.goto(address);
  await again.locator('form [data-fact]').first().waitFor();
  await expect.poll(() => again.getByText('Business firm', { exact: true }).count()).toBeGreaterThan(0);
  await close();
});
