import type { Page } from 'playwright-core';

/** Every number on the measures: by verdict, their sum in words, what to do now, and the badge of every group. */
export interface MeasureNumbers {
  readonly verdicts: Readonly<Record<string, number>>;
  readonly total: string;
  /** The words over the tabs: the day, the places, and how much could still change. */
  readonly head: string;
  readonly now: readonly string[];
  /** Title and badge of every group, in order. */
  readonly groups: readonly (readonly [string, number])[];
}

/** Reads the numbers of the measures as a person would: out of what is drawn. */
export async function readMeasureNumbers(page: Page): Promise<MeasureNumbers> {
  await page.locator('main h2').first().waitFor();
  // One badge is worked out after the others.
  await page.waitForFunction(() => {
    const lens = document.querySelector('main [data-part="within-reach"] h2');
    return lens === null || /\d$/.test(lens.textContent);
  });
  return page.evaluate(() => {
    const plain = (node: Element | null) => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';
    const numbered = (words: string): readonly [string, number] => {
      const [, title = '', count = ''] = /^(.*?) ?(\d[\d,]*)$/.exec(words) ?? [];
      return [title, count === '' ? Number.NaN : Number(count.replaceAll(',', ''))];
    };
    const marks = [...document.querySelectorAll('main button [data-key]')];
    const group = marks[0]?.closest('[role="group"]') ?? null;
    return {
      verdicts: Object.fromEntries(
        marks
          .filter((mark) => group?.contains(mark) === true)
          .map((mark) => [
            mark.getAttribute('data-key') ?? '',
            Number(mark.closest('button')?.firstElementChild?.textContent.replaceAll(',', '') ?? Number.NaN),
          ]),
      ),
      total: plain(group?.querySelector('p') ?? null),
      head: plain(document.querySelector('main header')),
      now: [...document.querySelectorAll('main li > p:has(> strong)')].map(plain),
      groups: [...document.querySelectorAll('main section > h2, main section[data-part] h2')].map((title) =>
        numbered(plain(title)),
      ),
    };
  });
}

/** One place of the ranking, as it is drawn. */
export interface ShownPlace {
  readonly id: string;
  /** The title of the group it stands in. */
  readonly group: string;
  /** As it is drawn: `3`, or `3=` where others stand level. */
  readonly rank: string | null;
  /** Criteria met, not met and open, as the bar tells them; `null` where there is no bar. */
  readonly bar: readonly number[] | null;
  /** The lines of counts below the bar. */
  readonly counts: readonly string[];
}

/** Reads the ranking of places, every group opened. */
export async function readPlaces(page: Page): Promise<readonly ShownPlace[]> {
  const folded = page.locator('main section h2 button[aria-expanded="false"]');
  await page.locator('main section h2 button').first().waitFor();
  for (let left = await folded.count(); left > 0; left = await folded.count()) await folded.first().click();
  return page.evaluate(() => {
    const plain = (node: Element | null) => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';
    return [...document.querySelectorAll('main article:has(h3 a)')].map((entry) => {
      const rank = entry.querySelector(':scope > [aria-hidden="true"]');
      const bar = entry.querySelector('[role="img"]')?.getAttribute('aria-label') ?? null;
      const standing = entry.lastElementChild;
      return {
        id: entry.querySelector('h3 a')?.getAttribute('href')?.split('/').at(-1) ?? '',
        group: entry.closest('section')?.getAttribute('aria-label') ?? '',
        rank: rank === null ? null : plain(rank),
        bar: bar === null ? null : (bar.match(/\d+/g) ?? []).map(Number),
        counts: [...(standing?.querySelectorAll(':scope > p') ?? [])].map(plain),
      };
    });
  });
}
