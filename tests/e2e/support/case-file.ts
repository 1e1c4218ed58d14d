import type { Page } from 'playwright-core';
import type { Company } from '../../../cli/assess/read-profile.ts';
import { writeCaseFile } from '../../../renderer/storage/case-file/write-case-file.ts';
import { messagesFor } from '../../../renderer/shared/i18n/messages.ts';
import type { IsoDate, Language, Pack } from '../../../seeds/schema/index.ts';

/** The case file of an example company, as the program would write it. */
export function caseFileOf(company: Company, pack: Pack, asOf: IsoDate): Promise<string> {
  return writeCaseFile({
    name: company.name,
    asOf,
    pack: { version: pack.version, hash: pack.hash },
    places: [...company.at],
    cares: [],
    length: 'full',
    answers: [...company.answers].map(([fact, answer]) => ({ fact, answer })),
    later: [],
  });
}

/** Opens case files on the list of cases, through the browser's own dialog. */
export async function openCaseFiles(
  page: Page,
  files: readonly { readonly name: string; readonly text: string }[],
  language: Language = 'en',
): Promise<void> {
  const name = messagesFor(language).cases.file.open;
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name, exact: true }).click();
  await (
    await chooser
  ).setFiles(
    files.map((file) => ({ name: file.name, mimeType: 'application/json', buffer: Buffer.from(file.text) })),
  );
}
