import { chromium, type Page } from 'playwright-core';
import { ensureBuilt } from '../../cli/build/build-all.ts';
import { ensureBrowser } from '../support/ensure-browser.ts';
import { startServer } from '../e2e/support/portable.ts';
import { putCases } from '../e2e/support/vault.ts';

/**
 * `npm run prove:many-cases -- [N] [ADDRESS]`: N cases with 150 answers each, 500 unless told, in the list of a real
 * Chromium; prints how soon the list is there, how soon a search shows its one case, and the longest time in which
 * nothing was drawn meanwhile. Fails beyond the limits below. ADDRESS: a page that is served already.
 */
const LIMITS = { list: 3_000, search: 1_000, frame: 200 };

/** Starts watching for frames that come late; gives back how to ask for the latest. */
async function watchFrames(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    let last = performance.now();
    let worst = 0;
    const step = (now: number): void => {
      worst = Math.max(worst, now - last);
      last = now;
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
    Reflect.set(window, 'worstFrame', () => {
      const was = worst;
      worst = 0;
      return was;
    });
  });
  return () =>
    page.evaluate(() => {
      const ask: unknown = Reflect.get(window, 'worstFrame');
      return typeof ask === 'function' ? Number(Reflect.apply(ask, null, [])) : Number.NaN;
    });
}

async function main(count: number, given: string | undefined): Promise<void> {
  if (given === undefined) await ensureBuilt((line) => console.log(line));
  const server = given === undefined ? await startServer() : null;
  const address = given ?? server?.address ?? '';
  const browser = await chromium.launch({ executablePath: ensureBrowser() });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  // What runs this file marks functions with their names; the page is to know the marker too.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.goto(address);
  await page.locator('h1').first().waitFor();
  await putCases(page, count, 'Client');
  const began = performance.now();
  await page.reload();
  await page.locator('main li h2 a').first().waitFor();
  const list = performance.now() - began;
  const worst = await watchFrames(page);
  await page.waitForTimeout(500);
  await worst();
  const search = page.getByRole('searchbox').first();
  const searched = performance.now();
  await search.pressSequentially(`client ${count - 1}`);
  await page.getByText(new RegExp(`^Client ${count - 1}$`, 'u')).waitFor();
  const found = performance.now() - searched;
  const whileTyping = await worst();
  await search.fill('');
  await page.waitForTimeout(500);
  await worst();
  for (let step = 0; step < 40; step += 1) {
    await page.mouse.wheel(0, 1_200);
    await page.waitForTimeout(30);
  }
  const whileScrolling = await worst();
  const rows = await page.locator('main li h2 a').count();
  const measured = { list, search: found, frame: Math.max(whileTyping, whileScrolling) };
  console.log(`${count} cases, ${rows} of them drawn after scrolling`);
  console.log(`list after reload        ${Math.round(list)} ms`);
  console.log(`typed and found          ${Math.round(found)} ms`);
  console.log(`longest frame, typing    ${Math.round(whileTyping)} ms`);
  console.log(`longest frame, scrolling ${Math.round(whileScrolling)} ms`);
  await browser.close();
  await server?.close();
  process.exitCode =
    measured.list > LIMITS.list || measured.search > LIMITS.search || measured.frame > LIMITS.frame ? 1 : 0;
}

await main(Number(process.argv[2] ?? 500), process.argv[3]);
