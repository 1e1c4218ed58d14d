import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { messagesFor } from '../../renderer/shared/i18n/messages.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { launchKillable, type KillableBrowser } from './support/killable-browser.ts';
import { PORTABLE_ADDRESS } from './support/portable.ts';
import { filesHolding, sizeOf } from './support/search-profile.ts';
import { startCase } from './support/start-case.ts';
import {
  askForVault,
  databaseNames,
  locked,
  PASSPHRASE,
  password,
  putCases,
  unlock,
  untilPhase,
} from './support/vault.ts';

/** Words that stand nowhere else, as long as they are typed. */
const NAME = 'Zanzimarkname Industries';
const NOTE = 'Qwonkelnote about the owner';
const ANSWER_WORD = 'Vexilliparticular Street 9';
const SEEDED = 'Blorptangle';

const words = messagesFor('en').vault;
let profile = '';
let open: KillableBrowser | null = null;

async function start(): Promise<Page> {
  open = await launchKillable(profile, PORTABLE_ADDRESS);
  await open.page.locator('h1').first().waitFor();
  return open.page;
}

async function quit(): Promise<void> {
  await open?.quit();
  open = null;
}

/** Nothing of the words lies anywhere in the profile; at most in the browser's own files that are named. */
function expectNoTrace(traces: readonly string[], except = /^$/u): void {
  expect(sizeOf(profile)).toBeGreaterThan(100_000);
  for (const word of traces)
    expect(
      filesHolding(profile, word).filter((path) => !except.test(path)),
      word,
    ).toEqual([]);
}

beforeEach(() => {
  profile = temporaryFolder('vault');
});
afterEach(async () => {
  await open?.kill().catch(() => undefined);
  open = null;
});

test('a vault from its first day to its last: nothing of a case lies in the profile, and nothing is lost', async () => {
  const first = await start();
  await putCases(first, 18, SEEDED);
  await first.reload();
  // Another window is open on the cases: it lets go of them, and is locked with this one.
  const second = await first.context().newPage();
  await second.goto(PORTABLE_ADDRESS);
  await second
    .getByRole('link', { name: `${SEEDED} 7` })
    .first()
    .waitFor();
  await askForVault(first, PORTABLE_ADDRESS);
  for (const page of [first, second]) {
    await locked(page).waitFor({ timeout: 60_000 });
    expect(await page.content()).not.toContain(SEEDED);
  }
  expect(await databaseNames(first)).not.toContain('guangzhou-advisor');

  await unlock(first);
  await first.getByRole('heading', { name: 'Settings', exact: true }).waitFor();
  await first.goto(`${PORTABLE_ADDRESS}#/`);
  await startCase(first, NAME);
  await first.getByRole('button', { name: /^Note/u }).first().click();
  const note = first.getByRole('textbox', { name: /Private note/u }).first();
  await note.pressSequentially(NOTE);
  const caseId = /cases\/([^/]+)/u.exec(first.url())?.[1] ?? expect.fail(first.url());
  await first.goto(`${PORTABLE_ADDRESS}#/cases/${caseId}/client`);
  const particular = first.locator('main input').first();
  await particular.waitFor();
  await particular.pressSequentially(ANSWER_WORD);
  expect(await particular.inputValue()).toBe(ANSWER_WORD);
  await first.keyboard.press('Tab');
  expect(await first.title()).not.toContain('Zanzi');

  // What one window writes the other reads; locked in one, both are.
  await unlock(second);
  await second.getByRole('link', { name: NAME }).first().waitFor();
  await second.goto(`${PORTABLE_ADDRESS}#/cases/${caseId}/client`);
  await expect
    .poll(() => second.locator('main input').first().inputValue(), { timeout: 20_000 })
    .toBe(ANSWER_WORD);
  await first.keyboard.press('Control+Shift+L');
  for (const page of [first, second]) {
    await locked(page).waitFor();
    expect(await page.content()).not.toContain('Zanzi');
  }
  await quit();
  expectNoTrace(['Zanzimark', 'Qwonkel', 'Vexilli', PASSPHRASE, `${SEEDED} note`, `${SEEDED} street`]);

  const again = await start();
  await locked(again).waitFor();
  await unlock(again, 'three herons over the bridge');
  await again.getByText(messagesFor('en').common.passphrase.wrong).waitFor();
  await unlock(again);
  await again
    .getByRole('link', { name: `${SEEDED} 7` })
    .first()
    .waitFor();
  await again.goto(`${PORTABLE_ADDRESS}#/cases/${caseId}/client`);
  await expect.poll(() => again.locator('main input').first().inputValue()).toBe(ANSWER_WORD);

  await again.goto(`${PORTABLE_ADDRESS}#/settings`);
  await again.getByRole('button', { name: words.vault.turnOff }).click();
  // Without a passphrase nothing happens, and that is said where one has to type.
  await again.getByRole('button', { name: words.vault.offDialog.go }).click();
  await again.getByText(messagesFor('en').common.passphrase.none).waitFor();
  await password(again).fill(PASSPHRASE);
  await again.getByRole('button', { name: words.vault.offDialog.go }).click();
  await again.getByText(words.vault.off).waitFor({ timeout: 60_000 });
  // In clear again, and on screen, so that the browser has every occasion to keep it.
  await again.goto(`${PORTABLE_ADDRESS}#/cases/${caseId}/client`);
  await expect.poll(() => again.locator('main input').first().inputValue()).toBe(ANSWER_WORD);

  await again.goto(`${PORTABLE_ADDRESS}#/settings`);
  await again.getByRole('button', { name: words.wipe.open }).click();
  await again.getByRole('alertdialog').getByRole('textbox').fill(words.wipe.word);
  await again.getByRole('alertdialog').getByRole('button', { name: words.wipe.go }).click();
  // It cannot be called off any more, so it stays in sight.
  await again.keyboard.press('Escape');
  await again.getByText(words.vault.working).waitFor();
  await again.getByRole('heading', { name: words.wipe.doneTitle }).waitFor({ timeout: 60_000 });
  await again.getByText(words.wipe.history).waitFor();
  expect(await databaseNames(again)).toEqual([]);
  await quit();
  expectNoTrace(['Qwonkel', 'Vexilli', PASSPHRASE, `${SEEDED} note`, `${SEEDED} street`]);
  // The name stood in the title of a page: the browser's own lists of pages have it, and the program says so.
  expectNoTrace(['Zanzimark'], /(?:^|\/)(?:History|Sessions|Favicons|Top Sites|Visited Links)/u);
});

/** Cut off while the copy is being made; and when it is whole, while what lies in clear is being deleted. */
const PHASES = ['turning-on', 'on'] as const;

test.each(PHASES)(
  'killed in the phase “%s” of turning it on, every case is still there, once',
  async (phase) => {
    const first = await start();
    await putCases(first, 18, SEEDED);
    await first.reload();
    const beside = await first.context().newPage();
    // A page of its own that reaches the same store: a window of the program would be told to let go.
    const blank = join(temporaryFolder('beside'), 'blank.html');
    writeFileSync(blank, '<!doctype html>');
    await beside.goto(pathToFileURL(blank).href);
    await askForVault(first, PORTABLE_ADDRESS);
    await untilPhase(beside, phase);
    await open?.kill();
    const second = await start();
    if (phase === 'on') {
      await locked(second).waitFor();
      // The traces of what lay in clear are gone too.
      expectNoTrace([`${SEEDED} note`, `${SEEDED} street`]);
      await unlock(second);
    }
    await second
      .getByRole('link', { name: `${SEEDED} 0` })
      .first()
      .waitFor();
    expect(await second.getByRole('link', { name: /^Blorptangle \d+$/u }).count()).toBe(18);
    const names = await databaseNames(second);
    expect(names.filter((name) => name === 'guangzhou-advisor')).toHaveLength(phase === 'on' ? 0 : 1);
    expect(names.filter((name) => name.includes('-sealed-'))).toHaveLength(phase === 'on' ? 1 : 0);
  },
);
