import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PortableServer } from '../../cli/start/serve-portable.ts';
import { LANGUAGES, type Language } from '../../seeds/schema/index.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { findAccessibilityProblems } from './support/axe.ts';
import { launchBrowser } from './support/browser.ts';
import {
  answerByKeyboard,
  factsOnShow,
  fillByKeyboard,
  PACK,
  readExample,
  valueOf,
} from './support/interview.ts';
import { launchKillable } from './support/killable-browser.ts';
import { startServer } from './support/portable.ts';
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

const maker = readExample('examples/hk-toy-maker.yaml');
const german = readExample('examples/german-machine-tool-maker.yaml');

const isAsking = async (page: Page): Promise<boolean> => (await page.locator('form [data-fact]').count()) > 0;
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function startCase(page: Page, name: string): Promise<void> {
  await heading(page).waitFor();
  await page.locator('main input').first().fill(name);
  await page.keyboard.press('Enter');
  await page.locator('form [data-fact]').first().waitFor();
}

/** Chooses an option of a fact, ticks "Planned for …" and the end of next year, and goes on. */
async function planFor(page: Page, fact: string, option: string): Promise<void> {
  const block = page.locator(`[data-fact="${fact}"]`);
  await block.locator(`input[value="${option}"]`).check({ force: true });
  await block.getByText('Planned for …', { exact: true }).click();
  await block
    .getByText(/^End of 20\d\d$/u)
    .last()
    .click();
}

test(
  'a foreign firm answers with plans, and the verdict that rests on one says so',
  { timeout: 120_000 },
  async () => {
    const { page, close, ...watch } = await openWatched(browser, server.address);
    await startCase(page, 'Bavarian machine tools');
    let planned = '';
    while (await isAsking(page)) {
      const facts = await factsOnShow(page);
      const steps = facts.find(({ id }) => id === 'project.steps');
      if (steps === undefined) {
        await answerByKeyboard(page, german, 'en');
        continue;
      }
      const before = await heading(page).textContent();
      const wanted = valueOf(german.get('project.steps'));
      const first = Array.isArray(wanted) ? wanted[0] : undefined;
      const option = steps.type === 'choices' ? steps.options.find(({ id }) => id === first) : undefined;
      if (option === undefined) throw new Error('the example names no step');
      planned = option.id;
      await planFor(page, 'project.steps', planned);
      await page.keyboard.press('Control+Enter');
      await expect.poll(() => heading(page).textContent()).not.toBe(before);
    }
    expect(planned).not.toBe('');
    const said = page.getByRole('navigation', { name: 'Your answers' });
    await expect.poll(() => said.textContent()).toMatch(/planned|Planned|by \d|20\d\d/u);
    await page.goto(page.url().replace(/\/interview.*/u, '/results/measures'));
    const rests = page.getByText(/20\d\d-12-31|31 December 20\d\d/u).first();
    await rests.waitFor();
    expect(watch).toEqual({ foreignRequests: [], policyViolations: [], errors: [] });
    await close();
  },
);

test(
  'a quick check stops after eight answers, says that it is partial, and can be gone on with',
  { timeout: 120_000 },
  async () => {
    const { page, close, ...watch } = await openWatched(browser, server.address);
    await startCase(page, 'Quick');
    await page.getByText('Quick check (8 answers at most)').first().click();
    let asked = 0;
    while (await isAsking(page)) {
      await answerByKeyboard(page, maker, 'en');
      asked += 1;
      expect(asked).toBeLessThanOrEqual(8);
    }
    expect(asked).toBe(8);
    expect(await heading(page).textContent()).toMatch(/^Partial: \d+ answers could still change something$/u);
    const left = Number(/\d+/u.exec((await heading(page).textContent()) ?? '')?.[0]);
    expect(left).toBeGreaterThan(0);
    await page.reload();
    await expect.poll(() => heading(page).textContent()).toMatch(/^Partial/u);
    await page
      .getByRole('button', { name: /full interview/iu })
      .first()
      .click();
    await page.locator('form [data-fact]').first().waitFor();
    while (await isAsking(page)) await answerByKeyboard(page, maker, 'en');
    expect(await heading(page).textContent()).not.toMatch(/^Partial/u);
    expect(watch).toEqual({ foreignRequests: [], policyViolations: [], errors: [] });
    await close();
  },
);

test(
  '"Finish now" gives a result that says how much could still change it',
  { timeout: 120_000 },
  async () => {
    const { page, close } = await openWatched(browser, server.address);
    await startCase(page, 'Stopped early');
    await answerByKeyboard(page, maker, 'en');
    await page.getByText('Finish now').first().click();
    await expect.poll(() => heading(page).textContent()).toMatch(/^Partial: \d+ answers/u);
    const said = /\d+/u.exec((await heading(page).textContent()) ?? '')?.[0] ?? '';
    await page.goto(page.url().replace(/\/interview.*/u, '/results/measures'));
    await page
      .getByText(new RegExp(`\\b${said} answers? could still change`, 'u'))
      .first()
      .waitFor();
    await close();
  },
);

test('undo takes the last answer back, redo gives it again', { timeout: 120_000 }, async () => {
  const { page, close } = await openWatched(browser, server.address);
  await startCase(page, 'Undo');
  const first = await heading(page).textContent();
  await answerByKeyboard(page, maker, 'en');
  const second = await heading(page).textContent();
  const said = page.getByRole('navigation', { name: 'Your answers' });
  await expect.poll(() => said.textContent()).toContain('Business firm');
  await page.keyboard.press('Control+z');
  await expect.poll(() => heading(page).textContent()).toBe(first);
  await expect.poll(() => said.textContent()).not.toContain('Business firm');
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => said.textContent()).toContain('Business firm');
  await expect.poll(() => heading(page).textContent()).toBe(second);
  await close();
});

test('the browser is killed in the middle of typing: nothing is lost', { timeout: 180_000 }, async () => {
  const profile = temporaryFolder('killed');
  const first = await launchKillable(profile, server.address);
  await startCase(first.page, 'Killed while typing');
  await answerByKeyboard(first.page, maker, 'en');
  const question = await heading(first.page).textContent();
  // Half an answer: a tick, a search that is being typed, and a private note in the middle of a word.
  const [fact] = await factsOnShow(first.page);
  if (fact === undefined) throw new Error('no question is shown');
  await first.page
    .locator(`[data-fact="${fact.id}"] input[type="radio"], [data-fact="${fact.id}"] input[type="checkbox"]`)
    .nth(1)
    .check({ force: true });
  await first.page.getByRole('button', { name: /^Note/u }).first().click();
  await first.page
    .getByRole('textbox', { name: /Private note/u })
    .first()
    .pressSequentially('Owner is in Dongguan until Fri', { delay: 15 });
  const address = first.page.url();
  // No more than what a person leaves between two keys.
  await first.page.waitForTimeout(400);
  await first.kill();

  const second = await launchKillable(profile, address);
  await second.page.locator('form [data-fact]').first().waitFor();
  expect(await heading(second.page).textContent()).toBe(question);
  const inputs = second.page.locator(
    `[data-fact="${fact.id}"] input[type="radio"], [data-fact="${fact.id}"] input[type="checkbox"]`,
  );
  await expect.poll(() => inputs.nth(1).isChecked()).toBe(true);
  const note = second.page.getByRole('textbox', { name: /Private note/u }).first();
  if (!(await note.isVisible())) await second.page.getByRole('button', { name: /^Note/u }).first().click();
  await expect.poll(() => note.inputValue()).toBe('Owner is in Dongguan until Fri');
  await expect
    .poll(() => second.page.getByRole('navigation', { name: 'Your answers' }).textContent())
    .toContain('Business firm');
  await second.kill();
});

describe('an officer with a client beside the laptop', () => {
  test(
    'visit mode in two languages: large, nothing private in the page, kept over a reload',
    { timeout: 180_000 },
    async () => {
      const { page, close, ...watch } = await openWatched(browser, server.address);
      await startCase(page, 'Kwun Tong Toys');
      await page.getByRole('button', { name: /^Note/u }).first().click();
      await page
        .getByRole('textbox', { name: /Private note/u })
        .first()
        .fill('Margin is thin: do not mention');
      const size = () => page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
      const before = await size();
      await page.waitForTimeout(400);
      await page.getByRole('button', { name: 'Visit mode' }).click();
      await expect.poll(size).toBeGreaterThanOrEqual(before * 1.2);
      await expect.poll(() => page.locator('html').innerHTML()).not.toContain('Margin is thin');
      await page.reload();
      await page.locator('form [data-fact]').first().waitFor();
      expect(await size()).toBeGreaterThanOrEqual(before * 1.2);
      expect(await page.locator('html').innerHTML()).not.toContain('Margin is thin');
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
        for (const width of [1280, 1024, 640]) {
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
