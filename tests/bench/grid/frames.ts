import type { Page } from 'playwright-core';

/** Times between frames in milliseconds. */
export interface Frames {
  readonly count: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly worst: number;
  /** Frames that took longer than 50 ms: what a person sees as a stutter. */
  readonly over50: number;
}

/** Listens to the frames of the page while something is done to it. */
export async function framesDuring(page: Page, job: () => Promise<void>): Promise<Frames> {
  await page.evaluate(() => {
    const times: number[] = [];
    let last = performance.now();
    const tick = (now: number) => {
      times.push(now - last);
      last = now;
      if (!document.body.hasAttribute('data-frames-done')) requestAnimationFrame(tick);
      else document.body.setAttribute('data-frames', JSON.stringify(times.slice(2)));
    };
    document.body.removeAttribute('data-frames');
    document.body.removeAttribute('data-frames-done');
    requestAnimationFrame(tick);
  });
  await job();
  await page.evaluate(() => document.body.setAttribute('data-frames-done', ''));
  await page.locator('body[data-frames]').waitFor({ state: 'attached' });
  const read: unknown = JSON.parse((await page.locator('body').getAttribute('data-frames')) ?? '[]');
  return summarise(Array.isArray(read) ? read.map(Number) : []);
}

function summarise(times: readonly number[]): Frames {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
  return {
    count: times.length,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    worst: round(sorted.at(-1) ?? 0),
    over50: times.filter((time) => time > 50).length,
  };
}

const round = (time: number): number => Math.round(time * 10) / 10;

/** From a click on an element to the second frame after it, in milliseconds: the first has drawn what the click changed. */
export function timeClick(page: Page, selector: string): Promise<number> {
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve, reject) => {
        const element = document.querySelector<HTMLElement>(wanted);
        if (element === null) return reject(new Error(`nothing is ${wanted}`));
        const start = performance.now();
        element.click();
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - start)));
      }),
    selector,
  );
}
