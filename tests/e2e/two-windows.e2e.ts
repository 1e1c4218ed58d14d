import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { z } from 'zod';
import type { PortableServer } from '../../cli/start/serve-portable.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { launchBrowser } from './support/browser.ts';
import { answerByKeyboard } from './support/interview.ts';
import { killAtMoments } from './support/kill-run.ts';
import { startServer } from './support/portable.ts';
import { startCase } from './support/start-case.ts';
import { untilStored } from './support/reload.ts';
import { storedRows } from './support/stored-rows.ts';
import { editFast, loadStorageDoor } from './support/storage-door.ts';

let browser: Browser;
let server: PortableServer;
let context: BrowserContext;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), startServer()]);
  context = await browser.newContext({ locale: 'en-GB' });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Fills every box of the particulars that takes any words; gives what was typed. */
async function typeParticulars(page: Page, words: string): Promise<readonly string[]> {
  const typed: string[] = [];
  const boxes = page.locator('main input[type="text"], main textarea');
  for (let index = 0; index < (await boxes.count()) && typed.length < 20; index += 1) {
    const text = `${words} ${index}`;
    await boxes.nth(index).fill(text);
    typed.push(text);
  }
  return typed;
}

test(
  'two windows edit one case 200 times, in turns and at once: every edit is there',
  { timeout: 180_000 },
  async () => {
    const first = await context.newPage();
    await first.goto(server.address);
    await startCase(first, 'Two windows');
    const caseId = /cases\/([0-9a-f]+)/u.exec(first.url())?.[1] ?? expect.fail('no case is open');
    const second = await context.newPage();
    await second.goto(`${server.address}#/cases/${caseId}/client`);
    await second.locator('main h1').first().waitFor();

    // By hand in both: notes and answers in one, particulars in the other.
    const note = 'typed while the other window types too';
    const block = first.locator('form [data-fact]').first();
    await block.locator('button[aria-expanded="false"]').last().click();
    const [particulars] = await Promise.all([
      typeParticulars(second, 'typed'),
      block.locator('textarea').first().pressSequentially(note),
    ]);
    expect(particulars.length + note.length).toBeGreaterThanOrEqual(40);

    // The program's own storage in both windows, as fast as it goes.
    const doors = await Promise.all([first, second].map((page) => loadStorageDoor(page)));
    await Promise.all(doors.map((door, index) => editFast(door, caseId, index === 0 ? 'a' : 'b', 80)));
    await untilStored(first);

    const kept = JSON.stringify([
      await storedRows(first, 'notes'),
      await storedRows(first, 'particulars'),
      await storedRows(first, 'answers'),
      await storedRows(first, 'cases'),
    ]);
    expect(kept).toContain(note);
    for (const text of particulars) expect(kept).toContain(text);
    for (const window of ['a', 'b'])
      for (let edit = 0; edit < 80; edit += 1) expect(kept).toContain(`"${window}-${edit}"`);
    expect(2 * 80 + particulars.length + note.length).toBeGreaterThanOrEqual(200);
  },
);

test('the next question is on show only once the device has the answer to the one before', async () => {
  const page = await context.newPage();
  await page.addInitScript(WATCH_STORING);
  await page.goto(server.address);
  await startCase(page, 'Stored first');
  for (let question = 0; question < 5; question += 1) await answerByKeyboard(page, new Map(), 'en');
  const { stored, shown } = watchedSchema.parse(
    await page.evaluate((): unknown => Reflect.get(globalThis, 'watched')),
  );
  expect(shown).toHaveLength(5);
  // Each question came after one more transaction over the answers had been completed.
  for (const [index, at] of shown.entries())
    expect(stored.filter((time) => time <= at).length).toBeGreaterThan(index);
  await page.close();
});

const watchedSchema = z.object({ stored: z.array(z.number()), shown: z.array(z.number()) });

/**
 * In the page: notes when writes of answers are completed (before anybody else who waits for that), and when the form
 * shows other facts.
 */
const WATCH_STORING = `
  const watched = (globalThis.watched = { stored: [], shown: [] });
  const open = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (...given) {
    const transaction = open.apply(this, given);
    if (given[1] === 'readwrite' && [...transaction.objectStoreNames].includes('answers'))
      transaction.addEventListener('complete', () => watched.stored.push(performance.now()));
    return transaction;
  };
  let before;
  new MutationObserver(() => {
    const facts = [...document.querySelectorAll('form [data-fact]')];
    const now = facts.map((block) => block.getAttribute('data-fact')).join();
    if (now === '' || now === before) return;
    if (before !== undefined) watched.shown.push(performance.now());
    before = now;
  }).observe(document, { subtree: true, childList: true });`;

test(
  'killed at two random moments, nothing is damaged and nothing older than a second is missing',
  { timeout: 180_000 },
  async () => {
    const moments = Array.from({ length: 2 }, () => 1_000 + Math.round(Math.random() * 6_000));
    const outcomes = await killAtMoments({
      executable: inject('chromium'),
      profile: temporaryFolder('kills'),
      address: server.address,
      moments,
    });
    // Beyond the last keystroke, only what a busy device had no time to write: see `npm run prove:kills`.
    const late = outcomes.map(({ lost }) => lost.filter(({ age }) => age > 1_000));
    expect(late).toEqual([[], []]);
  },
);
