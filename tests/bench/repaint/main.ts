import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { ensureBuilt } from '../../../cli/build/build-all.ts';
import { REPOSITORY } from '../../../cli/build/outputs.ts';
import { fillByKeyboard, readExample } from '../../e2e/support/interview.ts';
import { PORTABLE_ADDRESS } from '../../e2e/support/portable.ts';
import { ensureBrowser } from '../../support/ensure-browser.ts';
import { timeAnswer, timeTick } from './time-in-page.ts';

/**
 * `npm run bench:repaint`: from a key or a click to the next paint, in Chromium, over whole interviews on the real
 * catalogue. Prints a table and writes dist/repaint.json.
 */
const COMPANIES = ['hk-toy-maker', 'german-machine-tool-maker', 'guangzhou-university', 'drug-importer'];
/** Milliseconds (design, section 10). */
const BUDGET = 50;

interface Samples {
  /** Continue pressed: until the next question, with its counts, is painted. */
  readonly answer: number[];
  /** An option ticked: until the tick is painted. */
  readonly tick: number[];
}

async function main(): Promise<void> {
  await ensureBuilt((line) => console.log(line));
  const browser = await chromium.launch({ executablePath: ensureBrowser() });
  const samples: Samples = { answer: [], tick: [] };
  for (const company of COMPANIES) {
    const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    // What runs these files marks functions with their names; the page is to know the marker too.
    await page.addInitScript('globalThis.__name = (named) => named');
    await page.goto(PORTABLE_ADDRESS);
    await holdInterview(page, company, samples);
    await context.close();
  }
  await browser.close();
  const rows = (['answer', 'tick'] as const).map((what) => ({
    what,
    ...summary(samples[what]),
    budget: BUDGET,
  }));
  console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${COMPANIES.length} interviews`);
  console.table(rows);
  mkdirSync(join(REPOSITORY, 'dist'), { recursive: true });
  writeFileSync(join(REPOSITORY, 'dist', 'repaint.json'), `${JSON.stringify({ rows, samples }, null, 2)}\n`);
}

async function holdInterview(page: Page, company: string, samples: Samples): Promise<void> {
  const answers = readExample(`examples/${company}.yaml`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByRole('textbox').first().fill(company);
  await page.keyboard.press('Enter');
  await page.locator('form [data-fact]').first().waitFor();
  while ((await page.locator('form [data-fact]').count()) > 0) {
    const tick = await timeTick(page);
    if (tick !== null) samples.tick.push(tick);
    await fillByKeyboard(page, answers, 'en');
    samples.answer.push(await timeAnswer(page));
  }
}

function summary(times: readonly number[]) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => Math.round((sorted[Math.ceil(share * sorted.length) - 1] ?? 0) * 10) / 10;
  return { samples: sorted.length, 'median ms': at(0.5), 'p95 ms': at(0.95), 'worst ms': at(1) };
}

await main();
