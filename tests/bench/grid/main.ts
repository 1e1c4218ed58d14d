import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { ensureBuilt } from '../../../cli/build/build-all.ts';
import { REPOSITORY } from '../../../cli/build/outputs.ts';
import { PACK } from '../../e2e/support/interview.ts';
import { PORTABLE_ADDRESS } from '../../e2e/support/portable.ts';
import { ensureBrowser } from '../../support/ensure-browser.ts';
import { framesDuring, timeClick } from './frames.ts';
import { makeSheet } from './make-sheet.ts';

/**
 * `npm run bench:grid [-- COMPANIES]`: 100,000 companies through the real worker of the portable edition, then scrolling by
 * wheel and by dragging the scrollbar, sorting and filtering. Prints tables and writes dist/grid.json.
 */
const COMPANIES = Number(process.argv[2] ?? 100_000);
/** Milliseconds of each way of scrolling. */
const SCROLLING = 10_000;

async function main(): Promise<void> {
  await ensureBuilt((line) => console.log(line));
  const file = join(tmpdir(), `advisor-grid-${COMPANIES}.csv`);
  writeFileSync(file, makeSheet(PACK.catalogue, COMPANIES));
  // Without scrollbars there is none to drag.
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    ignoreDefaultArgs: ['--hide-scrollbars'],
  });
  const page = await browser.newPage({ locale: 'en-GB', viewport: { width: 1280, height: 800 } });
  // What runs these files marks functions with their names; the page is to know the marker too.
  await page.addInitScript('globalThis.__name = (named) => named');
  const steps = await screen(page, file);
  const frames = {
    wheel: await framesDuring(page, () => wheel(page)),
    drag: await framesDuring(page, () => drag(page)),
  };
  const times = await sortAndFilter(page);
  await browser.close();
  console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${COMPANIES} companies`);
  console.table(steps);
  console.table(frames);
  console.table(times);
  mkdirSync(join(REPOSITORY, 'dist'), { recursive: true });
  const report = { companies: COMPANIES, steps, frames, times };
  writeFileSync(join(REPOSITORY, 'dist', 'grid.json'), `${JSON.stringify(report, null, 2)}\n`);
}

/** Seconds until the columns are read, and until the table stands. */
async function screen(
  page: Page,
  file: string,
): Promise<{ readonly readSeconds: number; readonly runSeconds: number }> {
  await page.goto(`${PORTABLE_ADDRESS}#/batch`);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a sheet…' }).click();
  const opened = Date.now();
  await (await chooser).setFiles(file);
  const begin = page.getByRole('button', { name: /^Screen [\d,]+ companies$/ });
  await begin.waitFor({ timeout: 600_000 });
  const started = Date.now();
  await begin.click();
  await page.getByRole('grid').waitFor({ timeout: 600_000 });
  const ended = Date.now();
  await page.getByText('Names are being put in order').waitFor({ state: 'hidden', timeout: 600_000 });
  await page.getByRole('grid').scrollIntoViewIfNeeded();
  return { readSeconds: (started - opened) / 1_000, runSeconds: (ended - started) / 1_000 };
}

async function boxOf(page: Page) {
  const box = await page.locator('[data-scroller]').boundingBox();
  if (box === null) throw new Error('the table is not on screen');
  return box;
}

async function wheel(page: Page): Promise<void> {
  const box = await boxOf(page);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  for (const until = Date.now() + SCROLLING; Date.now() < until; await page.waitForTimeout(8))
    await page.mouse.wheel(0, 400);
}

/** Down and up again, as somebody does who looks for a place in the list. */
async function drag(page: Page): Promise<void> {
  const box = await boxOf(page);
  const x = box.x + box.width - 6;
  await page.locator('[data-scroller]').evaluate((element) => (element.scrollTop = 0));
  const top = await page.locator('[data-scroller]').evaluate((element) => element.scrollTop);
  await page.mouse.move(x, box.y + 16);
  await page.mouse.down();
  const began = Date.now();
  for (let passed = 0; passed < SCROLLING; passed = Date.now() - began) {
    const wave = (1 - Math.cos((passed / SCROLLING) * Math.PI * 4)) / 2;
    await page.mouse.move(x, box.y + 16 + wave * (box.height - 60));
    await page.waitForTimeout(8);
  }
  const reached = await page.locator('[data-scroller]').evaluate((element) => element.scrollHeight);
  await page.mouse.up();
  if (reached <= top) throw new Error('the scrollbar was not dragged');
}

/** Milliseconds from a click to the frame after the one that shows what it did. */
async function sortAndFilter(page: Page): Promise<Record<string, number>> {
  const head = (column: number) => `[data-cell="-1:${column}"]`;
  const times: Record<string, number> = {};
  const columns = await page.locator('[role="columnheader"]').count();
  for (let column = 1; column < columns; column += 1) {
    const name = await page.locator(head(column)).getAttribute('title');
    times[`sort: ${name ?? column}`] = Math.round(await timeClick(page, head(column)));
  }
  const bars = await page.locator('li > button[aria-pressed="false"]:not([disabled])').count();
  for (let bar = 0; bar < Math.min(bars, 3); bar += 1) {
    const selector = 'li > button[aria-pressed="false"]:not([disabled])';
    times[`filter: bar ${bar + 1}`] = Math.round(await timeClick(page, selector));
  }
  return times;
}

await main();
