import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { messagesFor } from '../../renderer/shared/i18n/messages.ts';
import { openExample } from '../pictures/seed-case.ts';
import { findAccessibilityProblems } from './support/axe.ts';
import { launchBrowser } from './support/browser.ts';
import { answerByKeyboard } from './support/interview.ts';
import { PORTABLE_ADDRESS } from './support/portable.ts';
import { takePicture } from './support/screenshot.ts';
import { storedRows } from './support/stored-rows.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A small laptop, and 1280 at 200 %. */
const NARROW = [1024, 640];
const AS_BEFORE = { width: 1280, height: 800 };

/** What axe finds on the page as it stands, in each theme, and whether anything scrolls sideways when it is narrow. */
async function lookAt(page: Page, where: string, themes: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  await takePicture(page, where);
  for (const theme of themes) {
    await page.evaluate((to) => document.documentElement.setAttribute('data-theme', to), theme);
    await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
    found.push(...(await findAccessibilityProblems(page)).map((line) => `${where}, ${theme}: ${line}`));
  }
  for (const width of NARROW) {
    await page.setViewportSize({ width, height: 800 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (over > 0) found.push(`${where}: scrolls sideways by ${over} at ${width}`);
  }
  await page.setViewportSize(AS_BEFORE);
  return found;
}

const go = (page: Page, hash: string) => page.evaluate((to) => (window.location.hash = to), hash);
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

describe.each([
  ['en', ['light', 'dark']],
  ['zh-Hans', ['dark']],
] as const)('in %s', (language, themes) => {
  const words = messagesFor(language);
  const { history, cases, vault, common } = words;

  test('a state is kept, compared with what the case says later, and put back; nothing is inaccessible or too wide', async () => {
    const context = await browser.newContext({ viewport: AS_BEFORE, locale: 'en-GB' });
    const { page, caseId } = await openExample(context, PORTABLE_ADDRESS, 'hk-toy-maker', {
      language,
      theme: 'light',
    });
    const problems: string[] = [];
    const look = async (where: string) => void problems.push(...(await lookAt(page, where, themes)));
    const answersNow = async () => (await storedRows(page, 'answers')).length;
    const saidNow = async () =>
      (await storedRows(page, 'answers')).map((row) => JSON.stringify({ ...Object(row), changedAt: 0 }));
    const [first, saidThen] = [await answersNow(), await saidNow()];

    await go(page, `#/cases/${caseId}/history`);
    await page.getByText(history.none).waitFor();
    await page.getByLabel(history.keep.label).fill('第一次拜访 before');
    await button(page, history.keep.button).click();
    await page.getByText('第一次拜访 before').waitFor();

    await go(page, `#/cases/${caseId}/interview`);
    await page.locator('form [data-fact]').first().waitFor();
    await answerByKeyboard(page, new Map(), language);
    await expect.poll(answersNow).toBeGreaterThan(first);

    await go(page, `#/cases/${caseId}/history`);
    await page.getByRole('link', { name: '第一次拜访 before' }).click();
    await page.getByRole('heading', { name: history.answers.title, exact: true }).waitFor();
    const since = page.locator('section', { has: page.getByRole('heading', { name: history.since.title }) });
    await expect.poll(() => since.getAttribute('aria-busy')).toBe('false');
    const otherwise = (await saidNow()).filter((row) => !saidThen.includes(row));
    expect(await since.getByText(history.answers.then, { exact: true }).count()).toBe(otherwise.length);
    await look('history');
    await button(page, history.remove.button).click();
    await page.getByRole('dialog').or(page.getByRole('alertdialog')).waitFor();
    await look('history-remove');
    await button(page, common.cancel).click();
    await button(page, history.restore.button).click();
    await page.getByRole('dialog').getByText(history.restore.stays).waitFor();
    await look('history-restore');
    await button(page, history.restore.confirm).click();
    await expect.poll(answersNow).toBe(first);
    await page.getByText(history.restore.same).waitFor();
    await button(page, common.undo).click();
    await expect.poll(answersNow).toBeGreaterThan(first);
    // The state of before is among them too, and says why it was kept.
    await page.getByRole('link', { name: history.reason['before-change'] }).waitFor();

    await go(page, '#/settings');
    for (const [name, opener] of [
      ['backup', vault.backup.make],
      ['restore', vault.backup.restore],
      ['vault', vault.vault.turnOn],
      ['wipe', vault.wipe.open],
    ] as const) {
      await button(page, opener).click();
      await page.getByRole('dialog').or(page.getByRole('alertdialog')).waitFor();
      await look(`dialog-${name}`);
      await page.keyboard.press('Escape');
    }
    await look('settings');
    expect(problems).toEqual([]);
    await context.close();
  });

  test('a case is tagged, found by its tag, put away and brought back', async () => {
    const context = await browser.newContext({ viewport: AS_BEFORE, locale: 'en-GB' });
    const { page } = await openExample(context, PORTABLE_ADDRESS, 'hk-toy-maker', {
      language,
      theme: 'light',
    });
    const problems: string[] = [];
    const look = async (where: string) => void problems.push(...(await lookAt(page, where, themes)));
    const listed = () => page.locator('main li h2 a').allInnerTexts();
    const choose = async (row: number, action: string) => {
      await page.locator('main li').nth(row).getByRole('button').last().click();
      await page.getByRole('menuitem', { name: action, exact: true }).click();
    };
    await go(page, '#/cases');
    await choose(0, cases.duplicate);
    await expect.poll(listed).toHaveLength(2);
    const [copy = '', original = ''] = await listed();
    await choose(0, cases.tags.edit);
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('广交会 2026');
    await page.keyboard.press('Enter');
    await dialog.getByText('广交会 2026').first().waitFor();
    await look('tags');
    await button(page, common.close).last().click();

    // By its tag, and by words of the tag.
    const search = page.getByRole('searchbox', { name: cases.find });
    await search.fill('广交');
    await expect.poll(listed).toEqual([copy]);
    await search.fill('');
    await page.getByRole('button', { name: cases.tags.label }).click();
    await page.getByRole('option', { name: '广交会 2026' }).click();
    await expect.poll(listed).toEqual([copy]);
    await look('cases-by-tag');

    await choose(0, cases.archive);
    const folded = page.getByRole('button', { name: /\(1\)|（1）/u });
    await folded.click();
    await expect.poll(listed).toEqual([copy]);
    await look('cases-archived');
    await page.getByRole('button', { name: cases.tags.label }).click();
    await page.getByRole('option', { name: cases.tags.all }).click();
    await expect.poll(listed).toContain(original);
    expect(await page.getByRole('link', { name: original, exact: true }).count()).toBe(1);
    await page.locator('main li', { hasText: '广交会 2026' }).getByRole('button').last().click();
    await page.getByRole('menuitem', { name: cases.unarchive, exact: true }).click();
    await expect.poll(listed).toHaveLength(2);
    await expect.poll(() => folded.count()).toBe(0);
    expect(problems).toEqual([]);
    await context.close();
  });
});
