import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { messagesFor } from '../../renderer/shared/i18n/messages.ts';
import { isoDateSchema } from '../../seeds/schema/index.ts';
import { packNow, readExample } from '../cli/support/examples.ts';
import { findAccessibilityProblems } from './support/axe.ts';
import { launchBrowser } from './support/browser.ts';
import { caseFileOf, openCaseFiles } from './support/case-file.ts';
import { PORTABLE_ADDRESS } from './support/portable.ts';
import { PASSPHRASE, password } from './support/vault.ts';
import { openWatched } from './support/watched-page.ts';

const pack = packNow();
const company = readExample('hk-toy-maker', pack.catalogue);
const { cases, common } = messagesFor('en');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const dialog = (page: Page) => page.locator('[role=dialog], [role=alertdialog]');
const press = (page: Page, name: string) => dialog(page).getByRole('button', { name, exact: true }).click();
const openPage = () => openWatched(browser, `${PORTABLE_ADDRESS}#/cases`, { locale: 'en-GB' });

test(
  'a case file under a passphrase: saved, and opened in another browser with its passphrase only, beside one in clear',
  { timeout: 120_000 },
  async () => {
    const plain = await caseFileOf(company, pack, isoDateSchema.parse('2026-06-30'));
    const first = await openPage();
    await openCaseFiles(first.page, [{ name: 'plain.json', text: plain }]);
    await first.page.waitForURL(/\/results\//);
    const [address] = /^.*#\/cases\/[\w-]+/.exec(first.page.url()) ?? [''];
    await first.page.goto(`${address}/report`);
    await first.page.getByRole('button', { name: cases.file.save, exact: true }).click();
    await dialog(first.page).getByText(cases.file.dialog.readable).waitFor();
    await dialog(first.page).getByRole('switch').click({ force: true });
    await dialog(first.page).getByText(cases.file.dialog.sealed).waitFor();
    // Nothing is written before the passphrase is long enough, and the same twice.
    await press(first.page, common.save);
    await dialog(first.page).getByText(common.passphrase.rule.slice(0, 8)).first().waitFor();
    await password(first.page).fill(PASSPHRASE);
    await password(first.page, 1).fill(`${PASSPHRASE}!`);
    await press(first.page, common.save);
    await dialog(first.page).getByText(common.passphrase.differs).waitFor();
    expect(await findAccessibilityProblems(first.page)).toEqual([]);
    await password(first.page, 1).fill(PASSPHRASE);
    const download = first.page.waitForEvent('download');
    await press(first.page, common.save);
    const sealed = readFileSync(await (await download).path(), 'utf8');
    await dialog(first.page).waitFor({ state: 'detached' });
    expect(sealed).not.toContain(company.name);
    expect(sealed).not.toContain('answers');
    expect([first.errors, first.policyViolations]).toEqual([[], []]);
    await first.close();

    const second = await openPage();
    const { page } = second;
    await openCaseFiles(page, [
      { name: 'sealed one.json', text: sealed },
      { name: 'plain.json', text: plain },
      { name: 'sealed two.json', text: sealed },
    ]);
    const rows = page.locator('main h2').filter({ hasText: company.name });
    await dialog(page).getByText('sealed one.json').waitFor();
    await expect.poll(() => rows.count()).toBe(1);
    expect(await findAccessibilityProblems(page)).toEqual([]);
    await password(page).fill('three herons over the bridge');
    await page.keyboard.press('Enter');
    await dialog(page).getByText(cases.file.problem['not-opened']).waitFor({ timeout: 20_000 });
    expect(await rows.count()).toBe(1);
    await password(page).fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    await dialog(page).getByText('sealed two.json').waitFor({ timeout: 20_000 });
    // What was typed for one file does not stand there for the next.
    expect(await password(page).inputValue()).toBe('');
    await expect.poll(() => rows.count()).toBe(2);
    await press(page, common.cancel);
    await dialog(page).waitFor({ state: 'detached' });
    expect(await rows.count()).toBe(2);
    expect([second.errors, second.policyViolations]).toEqual([[], []]);
    await second.close();
  },
);
