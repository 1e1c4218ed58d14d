import type { Page } from 'playwright-core';
import { messagesFor } from '../../../renderer/shared/i18n/messages.ts';

const words = messagesFor('en').batch;

/** Chooses a sheet on the first step of screening, by the browser's own dialog. */
export async function chooseSheet(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: words.start.choose }).click();
  await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(bytes) });
}
