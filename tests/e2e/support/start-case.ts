import type { Locator, Page } from 'playwright-core';

/** The heading of the page: in the interview, the question. */
export const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 });

/** Whether a question is on show. */
export const isAsking = async (page: Page): Promise<boolean> =>
  (await page.locator('form [data-fact]').count()) > 0;

/** Names a new case on the first screen and starts it. */
export async function startCase(page: Page, name: string): Promise<void> {
  await heading(page).waitFor();
  await page.locator('main input').first().fill(name);
  await page.keyboard.press('Enter');
  await page.locator('form [data-fact]').first().waitFor();
}
