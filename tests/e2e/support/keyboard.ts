import type { Page } from 'playwright-core';

/** Where the keyboard's focus is, as the journeys need to know it. */
export interface Focused {
  readonly tag: string;
  readonly type: string;
  readonly value: string;
  readonly href: string;
  readonly text: string;
  /** The named part of the page it stands in. */
  readonly part: string;
  /** The fact whose form it stands in. */
  readonly fact: string;
}

/** Reads the focused element. */
export function readFocus(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const at = document.activeElement;
    const read = (name: string) => at?.getAttribute(name) ?? '';
    return {
      tag: at?.tagName.toLowerCase() ?? '',
      type: read('type'),
      value: read('value'),
      href: read('href'),
      text: at?.textContent ?? '',
      part: at?.closest('[data-part]')?.getAttribute('data-part') ?? '',
      fact: at?.closest('[data-fact]')?.getAttribute('data-fact') ?? '',
    };
  });
}

/** Presses a key until the focus is where it should be. Fails, naming where it got stuck, after `most` presses. */
export async function pressUntil(
  page: Page,
  key: string,
  wanted: (focused: Focused) => boolean,
  most = 150,
): Promise<void> {
  let last = await readFocus(page);
  for (let presses = 0; presses < most && !wanted(last); presses += 1) {
    await page.keyboard.press(key);
    last = await readFocus(page);
  }
  if (!wanted(last)) throw new Error(`${key} never reached it; the focus is on ${JSON.stringify(last)}`);
}
