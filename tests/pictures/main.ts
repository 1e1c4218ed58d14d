import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { ensureBuilt } from '../../cli/build/build-all.ts';
import { DIST } from '../../cli/build/outputs.ts';
import { LANGUAGES } from '../../seeds/schema/index.ts';
import { PORTABLE_ADDRESS } from '../e2e/support/portable.ts';
import { ensureBrowser } from '../support/ensure-browser.ts';
import { openExample } from './seed-case.ts';

/**
 * `npm run pictures [-- EXAMPLE ...]`: the screens of a finished case of every example company, in the three languages,
 * into dist/pictures. For people to look at; nothing is compared. Themes and sizes take turns.
 */
const OUT = join(DIST, 'pictures');
const LOOKS = [
  { theme: 'light', width: 1280, height: 800 },
  { theme: 'dark', width: 1280, height: 800 },
  { theme: 'light', width: 1920, height: 1080 },
  { theme: 'dark', width: 1920, height: 1080 },
] as const;

/** The screens of a case, by their address behind `#/cases/<id>/`. */
const SCREENS = {
  measures: 'results/measures',
  places: 'results/places',
  matrix: 'results/matrix',
  'what-if': 'results/what-if',
  'to-do': 'results/to-do',
  ledger: 'results/ledger',
  report: 'report',
} as const;

async function main(wanted: readonly string[]): Promise<void> {
  await ensureBuilt((line) => console.log(line));
  const examples = readdirSync('examples')
    .map((file) => file.replace(/\.yaml$/, ''))
    .filter((name) => wanted.length === 0 || wanted.includes(name));
  mkdirSync(OUT, { recursive: true });
  const browser = await chromium.launch({ executablePath: ensureBrowser() });
  let turn = 0;
  for (const example of examples) {
    for (const language of LANGUAGES) {
      const { theme, width, height } = LOOKS[turn % LOOKS.length] ?? LOOKS[0];
      turn += 1;
      const context = await browser.newContext({ viewport: { width, height } });
      const { page, caseId } = await openExample(context, PORTABLE_ADDRESS, example, { language, theme });
      await takeAll(page, caseId, `${example}.${language}`);
      await context.close();
    }
    console.log(example);
  }
  await browser.close();
}

async function takeAll(page: Page, caseId: string, name: string): Promise<void> {
  const go = async (address: string) => {
    await page.evaluate((hash) => (window.location.hash = hash), `#/cases/${caseId}/${address}`);
    await page.waitForTimeout(600);
  };
  const take = (screen: string) => page.screenshot({ path: join(OUT, `${name}.${screen}.png`) });
  for (const [screen, address] of Object.entries(SCREENS)) {
    await go(address);
    await take(screen);
  }
  await go('results/measures');
  const record = page.locator('main a[href*="/record/"]').first();
  if ((await record.count()) > 0) {
    await record.click();
    await page.waitForTimeout(400);
    await take('record');
  }
  await go('results/places');
  const links = await page
    .locator('main a[href*="/place/"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  const [first] = links;
  if (first === undefined) return;
  await page.locator(`main a[href="${first}"]`).first().click();
  await page.waitForTimeout(400);
  await take('place');
  await go('results/places');
  await page.getByRole('radio', { name: /^(Map|地图|地圖)$/u }).click();
  await page.waitForTimeout(600);
  await take('map');
  const places = [...new Set(links.map((href) => href.split('/').at(-1) ?? ''))].slice(0, 3);
  await go(`compare/${encodeURIComponent(places.join('+'))}`);
  await take('compare');
}

await main(process.argv.slice(2));
