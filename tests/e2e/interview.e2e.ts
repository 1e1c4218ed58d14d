import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PortableServer } from '../../cli/start/serve-portable.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { launchBrowser } from './support/browser.ts';
import { answerByKeyboard, factsOnShow, readExample, valueOf } from './support/interview.ts';
import { launchKillable } from './support/killable-browser.ts';
import { startServer } from './support/portable.ts';
import { reloadStored } from './support/reload.ts';
import { heading, isAsking, startCase } from './support/start-case.ts';
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
      const first: unknown = Array.isArray(wanted) ? wanted[0] : undefined;
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
    await page.getByText('Quick check (8 questions at most)').first().click();
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
    await reloadStored(page);
    await expect.poll(() => heading(page).textContent()).toMatch(/^Partial/u);
    await page
      .getByRole('button', { name: /full interview/iu })
      .first()
      .click();
    await page.locator('form [data-fact]').first().waitFor();
    while (await isAsking(page)) await answerByKeyboard(page, maker, 'en');
    expect(await heading(page).textContent()).toMatch(/^Partial: all that matters has been asked/u);
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
