import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { DIST } from '../../../cli/build/outputs.ts';

/** Where pictures go: under dist/, which git ignores. */
export const SCREENSHOTS = join(DIST, 'screenshots');

/** Takes a picture for people to look at, where `ADVISOR_PICTURES` is set: nothing is compared, and it takes time. */
export async function takePicture(page: Page, name: string): Promise<void> {
  if (process.env['ADVISOR_PICTURES'] === undefined) return;
  mkdirSync(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
}
