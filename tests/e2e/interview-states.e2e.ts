import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PortableServer } from '../../cli/start/serve-portable.ts';
import { LANGUAGES, type Language } from '../../seeds/schema/index.ts';
import { findAccessibilityProblems } from './support/axe.ts';
import { launchBrowser } from './support/browser.ts';
import { answerByKeyboard, fillByKeyboard, PACK, readExample } from './support/interview.ts';
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

const maker = readExample('examples/hk-toy-maker.yaml');

/** Every state in which the interview can be seen, each reached by hand. */
const STATES: Readonly<Record<string, (page: Page, language: Language) => Promise<void>>> = {
  'first question': () => Promise.resolve(),
  'an option chosen': async (page) => {
    await page.keyboard.press('1');
  },
  'I do not know': async (page) => {
    await page.keyboard.press('0');
  },
  'nothing chosen, gone on': async (page) => {
    await page.keyboard.press('0');
    await page.keyboard.press('1');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('alert').first().waitFor();
  },
  'a group of facts': async (page, language) => {
    await heading(page).focus();
    await answerByKeyboard(page, maker, language);
    await expect.poll(() => page.locator('form [data-fact]').count()).toBeGreaterThan(1);
  },
  'a plan with its day': async (page) => {
    const planned = page.locator('form [data-fact] [role="radiogroup"]').last().getByRole('radio').last();
    await planned.check({ force: true });
  },
  'keys explained': async (page) => {
    await heading(page).focus();
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
  },
  'why opened': async (page) => {
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await heading(page).focus();
    await page.keyboard.press('w');
    await page.locator('form [aria-expanded="true"]').first().waitFor();
  },
  'a private note': async (page) => {
    await page.locator('form [data-fact] button[aria-expanded="false"]').last().click();
    await page.locator('form textarea').first().fill('N');
  },
  'what matters to you': async (page) => {
    await heading(page).focus();
    await page.keyboard.press('m');
    await page.getByRole('dialog').waitFor();
  },
  'finished early': async (page) => {
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await heading(page).focus();
    await page.keyboard.press('f');
    await page.locator('form [data-fact]').first().waitFor({ state: 'detached' });
  },
};

describe.each(LANGUAGES)('every state of the interview, in %s', (language) => {
  test('has no accessibility problem in either theme, at either size', { timeout: 240_000 }, async () => {
    const locale = { en: 'en-GB', 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-HK' }[language];
    const { page, close } = await openWatched(browser, server.address, { locale });
    const problems: string[] = [];
    await startCase(page, 'States');
    for (const [state, reach] of Object.entries(STATES)) {
      await reach(page, language);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        // Widths are laid out alike in both themes: the one that is only measured is measured in one.
        for (const width of colorScheme === 'light' ? [1280, 1024, 640] : [1280, 640]) {
          await page.setViewportSize({ width, height: 800 });
          await page.waitForTimeout(250);
          const sideways = await page.evaluate(
            () => document.documentElement.scrollWidth - window.innerWidth,
          );
          if (sideways > 0) problems.push(`${state} ${width}: scrolls sideways by ${sideways}`);
          await takePicture(
            page,
            `state-${state.replaceAll(/\W+/gu, '-')}-${language}-${colorScheme}-${width}`,
          );
          if (width === 1024) continue;
          // As tall as the page: what lies under the bar at the foot can be scrolled to, and is not looked at as hidden.
          await page.setViewportSize({ width, height: 3600 });
          await page.waitForTimeout(150);
          problems.push(
            ...(await findAccessibilityProblems(page)).map(
              (line) => `${state} ${colorScheme} ${width}: ${line}`,
            ),
          );
        }
        await page.setViewportSize({ width: 1280, height: 800 });
      }
    }
    expect(problems).toEqual([]);
    await close();
  });
});

test('read from top to bottom, a question makes sense', { timeout: 60_000 }, async () => {
  const { page, close } = await openWatched(browser, server.address);
  await startCase(page, 'Linear');
  await answerByKeyboard(page, maker, 'en');
  await fillByKeyboard(page, maker, 'en');
  const [question] = PACK.catalogue.questions.filter(({ opening }) => opening === 2);
  if (question === undefined) throw new Error('no question opens second');
  const read = await page.locator('form').ariaSnapshot();
  const facts = PACK.catalogue.facts.filter(({ id }) => question.facts.includes(id));
  // The question; why; then each fact: its name, its options as one named group, when, and how not to answer.
  const order = [
    `heading "${question.ask.en}" [level=1]`,
    'Asked now because',
    ...facts.flatMap((fact) => [`heading "${fact.label.en}" [level=2]`, 'group "', 'I don’t know']),
    'button "Continue"',
  ];
  let from = 0;
  for (const part of order) {
    const at = read.indexOf(part, from);
    expect([part, at > -1, at === -1 ? read.slice(from) : '']).toEqual([part, true, '']);
    from = at;
  }
  await close();
});
