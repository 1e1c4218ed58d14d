import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { ensureBuilt } from '../../cli/build/build-all.ts';
import { DIST } from '../../cli/build/outputs.ts';
import { messagesFor } from '../../renderer/shared/i18n/messages.ts';
import type { Language } from '../../seeds/schema/index.ts';
import { makeSheet } from '../bench/grid/make-sheet.ts';
import { findAccessibilityProblems } from '../e2e/support/axe.ts';
import { PACK } from '../e2e/support/interview.ts';
import { PORTABLE_ADDRESS } from '../e2e/support/portable.ts';
import { ensureBrowser } from '../support/ensure-browser.ts';

/**
 * `npm run pictures:batch`: the steps of screening a sheet of 20,000 companies, in three languages, two themes and four
 * sizes, into dist/pictures. For people to look at; what axe finds on the way is printed.
 */
const OUT = join(DIST, 'pictures');
const LOOKS: readonly {
  readonly language: Language;
  readonly locale: string;
  readonly colorScheme: 'light' | 'dark';
  readonly width: number;
  readonly height: number;
}[] = [
  { language: 'en', locale: 'en-GB', colorScheme: 'light', width: 1280, height: 800 },
  { language: 'zh-Hans', locale: 'zh-CN', colorScheme: 'dark', width: 1280, height: 800 },
  { language: 'zh-Hant', locale: 'zh-HK', colorScheme: 'light', width: 1920, height: 1080 },
  { language: 'en', locale: 'en-GB', colorScheme: 'dark', width: 1024, height: 768 },
  { language: 'zh-Hans', locale: 'zh-CN', colorScheme: 'light', width: 640, height: 900 },
];

async function main(): Promise<void> {
  await ensureBuilt((line) => console.log(line));
  mkdirSync(OUT, { recursive: true });
  const sheet = Buffer.from(makeSheet(PACK.catalogue, 20_000));
  const browser = await chromium.launch({ executablePath: ensureBrowser() });
  for (const { language, locale, colorScheme, width, height } of LOOKS) {
    const context = await browser.newContext({ locale, colorScheme, viewport: { width, height } });
    const page = await context.newPage();
    // What runs these files marks functions with their names; the page is to know the marker too.
    await page.addInitScript('globalThis.__name = (named) => named');
    await page.goto(`${PORTABLE_ADDRESS}#/batch`);
    await walk(page, sheet, language, `batch.${language}.${colorScheme}.${width}`);
    await context.close();
  }
  await browser.close();
}

async function walk(page: Page, sheet: Buffer, language: Language, name: string): Promise<void> {
  const words = messagesFor(language).batch;
  const take = async (step: string, whole = false) => {
    await page.waitForTimeout(400);
    await page.screenshot({ path: join(OUT, `${name}.${step}.png`), fullPage: whole });
    for (const line of await findAccessibilityProblems(page)) console.log(`${name} ${step}: ${line}`);
  };
  await page.getByRole('heading', { name: words.start.title }).waitFor();
  await take('1-start');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: words.start.choose }).click();
  await (await chooser).setFiles({ name: 'leads.csv', mimeType: 'text/csv', buffer: sheet });
  const begin = page.getByRole('button', { name: /20,000/ });
  await begin.waitFor();
  await take('2-columns', true);
  await page.locator('table button').nth(1).click();
  await take('3-picker');
  await page.keyboard.press('Escape');
  await begin.click();
  await page.waitForTimeout(300);
  await page.screenshot({ path: join(OUT, `${name}.4-run.png`) });
  await page.getByRole('grid').waitFor();
  await take('5-results', true);
  await page.getByRole('button', { name: words.results.chooseColumns, exact: true }).click();
  await take('6-which-columns');
  await page.keyboard.press('Escape');
  await page.getByRole('rowheader').nth(2).click();
  await take('7-company');
}

await main();
