import type { Page } from 'playwright-core';

/*
 * Run in the page as text: what compiles these files would otherwise add names that the page does not know. The time is
 * the browser's own: the moment at which it put the element on screen (Element Timing), by the page's clock. Neither the
 * driver nor the wire is in it.
 */
const PAINTED = `((element) => new Promise((done) => {
  const id = 'bench-' + Math.random();
  new PerformanceObserver((list, observer) => {
    for (const entry of list.getEntries()) {
      if (entry.identifier !== id) continue;
      observer.disconnect();
      done(entry.renderTime);
    }
  }).observe({ type: 'element' });
  // The words may stand in parts of the heading of their own.
  (element.querySelector('span') ?? element).setAttribute('elementtiming', id);
}))`;

const AFTER_PAINT = `new Promise((done) => requestAnimationFrame(() => {
  const channel = new MessageChannel();
  channel.port1.onmessage = () => done();
  channel.port2.postMessage(null);
}))`;

/** Presses "Continue" and waits until another question, or the end, has been painted. Milliseconds. */
export function timeAnswer(page: Page): Promise<number> {
  return page.evaluate<number>(`(async () => {
    const before = document.querySelector('h1').textContent;
    const changed = new Promise((done) => {
      const observer = new MutationObserver(() => {
        const heading = document.querySelector('h1');
        if (heading === null || heading.textContent === before) return;
        observer.disconnect();
        done(${PAINTED}(heading));
      });
      observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    const start = performance.now();
    document.querySelector('form button[type="submit"]').click();
    return (await changed) - start;
  })()`);
}

/** Ticks the first option and takes it back; the time to the paint of the tick. `null` where there is none to tick. */
export function timeTick(page: Page): Promise<number | null> {
  return page.evaluate<number | null>(`(async () => {
    const tick = document.querySelector('form [data-fact] input[type="checkbox"]');
    if (tick === null) return null;
    const start = performance.now();
    tick.click();
    await ${AFTER_PAINT};
    const time = performance.now() - start;
    tick.click();
    await ${AFTER_PAINT};
    return time;
  })()`);
}
