import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatRoute } from '../../renderer/shared/routing/index.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { findAccessibilityProblems } from './support/axe.ts';
import { launchBrowser } from './support/browser.ts';
import { PACK } from './support/interview.ts';
import { PORTABLE_ADDRESS } from './support/portable.ts';
import { takePicture } from './support/screenshot.ts';
import { openWatched } from './support/watched-page.ts';

const { documents, provisions, ledger } = PACK.catalogue;

/** The documents are no part of the project. Whoever has them names their folder: ADVISOR_ORIGINALS=FOLDER. */
const ORIGINALS = process.env['ADVISOR_ORIGINALS'] ?? '';
const SKIPPED = 'SKIPPED: ADVISOR_ORIGINALS names no folder, so no real document was attached in a browser';
if (ORIGINALS === '') console.warn(`\n*** ${SKIPPED}. ***\n`);

let browser: Browser;
const folder = temporaryFolder('originals');
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

const QUIET = { foreignRequests: [], policyViolations: [], errors: [] };
const go = (page: Page, at: { docId?: string; at?: string; from?: string } = {}) =>
  page.goto(`${PORTABLE_ADDRESS}${formatRoute({ screen: 'documents', ...at })}`);

/** Presses a button of the page that opens a file dialog, and answers it. */
async function choose(page: Page, button: string, files: string | readonly string[]): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button }).click(),
  ]);
  await chooser.setFiles(typeof files === 'string' ? files : [...files]);
}

/** What the page says became of each file. */
async function outcomes(page: Page): Promise<string[]> {
  const list = page.getByRole('region', { name: 'What became of the files' });
  await list.waitFor();
  return await list.getByRole('listitem').allInnerTexts();
}

test('without originals: every document with counts that add up, and the clause a citation points to', async () => {
  const { page, close, ...watch } = await openWatched(browser, PORTABLE_ADDRESS);
  await page.getByRole('link', { name: 'Documents' }).click();
  await page.getByRole('heading', { level: 1, name: 'Documents' }).waitFor();
  expect(await page.locator('[data-document]').count()).toBe(documents.length);
  for (const { id } of documents) {
    const row = page.locator(`[data-document="${id}"]`);
    const own = provisions.filter(({ doc }) => doc === id).length;
    const others = ledger.filter(({ cite }) => cite.doc === id).length;
    expect(await row.getByText(`${own} provisions`, { exact: true }).count()).toBe(1);
    expect(await row.getByText(`${others} other sentences`, { exact: true }).count()).toBe(1);
    const counts = await row.getByRole('list').getByRole('listitem').allInnerTexts();
    const sum = counts.reduce((total, line) => total + Number(/\d+$/u.exec(line.trim())?.[0]), 0);
    expect(sum).toBe(own + others);
    expect(await row.innerText()).toContain('No original attached');
  }
  const problems = [...(await findAccessibilityProblems(page))];
  await takePicture(page, 'documents-list');
  const cite = provisions.at(-1)?.cite[0];
  if (cite === undefined) throw new Error('no citation');
  await go(page, { docId: cite.doc, at: cite.at, from: cite.from });
  const asked = page.locator('[data-asked="passage"]').first();
  await asked.waitFor();
  expect(await asked.innerText()).toContain(cite.from);
  await expect
    .poll(() => asked.evaluate((row) => row.getBoundingClientRect().top < window.innerHeight))
    .toBe(true);
  await takePicture(page, 'documents-outline');
  // What happens to lie half under the header at this place of the page is no small target.
  await page.evaluate(() => window.scrollTo({ top: 0 }));
  problems.push(...(await findAccessibilityProblems(page)));
  await go(page, { docId: 'no-such-document' });
  await page.getByRole('heading', { level: 1, name: 'No such document' }).waitFor();
  await go(page, { docId: cite.doc, at: '九(九)9' });
  await page.getByText('This document has no clause 九(九)9.').waitFor();
  expect(problems).toEqual([]);
  expect(watch).toEqual(QUIET);
  await close();
});

test('a wrong text, a binary file, an empty one and one of 100 MB are refused by name, and do no harm', async () => {
  const path = (name: string) => join(folder, name);
  writeFileSync(path('letter.txt'), 'Dear Sir,\nplease find enclosed.\n');
  writeFileSync(path('picture.txt'), Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]));
  writeFileSync(path('empty.txt'), '');
  writeFileSync(path('huge.txt'), '');
  truncateSync(path('huge.txt'), 100 * 1024 * 1024);
  const { page, close, ...watch } = await openWatched(browser, PORTABLE_ADDRESS);
  await go(page);
  await choose(page, 'Choose files', ['letter.txt', 'picture.txt', 'empty.txt'].map(path));
  expect(await outcomes(page)).toEqual([
    expect.stringMatching(/^letter\.txt\nNot attached: it is none of the 5 documents/u),
    expect.stringMatching(/^picture\.txt\nNot attached: it is not a text file/u),
    expect.stringMatching(/^empty\.txt\nNot attached: the file is empty/u),
  ]);
  await takePicture(page, 'documents-refused');
  await choose(page, 'Choose files', [path('huge.txt')]);
  await page.getByText(/has 100 MB/u).waitFor();
  // A whole folder, with files in it that are none of our business.
  writeFileSync(path('notes.docx'), 'x');
  await choose(page, 'Choose a folder', folder);
  await page.getByText('1 other file was passed over').waitFor();
  expect((await outcomes(page)).filter((line) => line.includes('Not '))).toHaveLength(4);
  // Dropped on the page, as from the desktop.
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File(['無關的一句話。'], 'dropped.txt'));
    const area = document.querySelector('main > div');
    area?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  });
  await page.getByText('dropped.txt').waitFor();
  expect(await page.getByText('No original attached').count()).toBe(documents.length);
  await page.reload();
  await page.getByText('No original attached').first().waitFor();
  expect(await page.getByText('No original attached').count()).toBe(documents.length);
  expect(watch).toEqual(QUIET);
  await close();
});

const SAMPLE = 50;

test.runIf(ORIGINALS !== '')(
  `the real originals, attached as a folder, open ${SAMPLE} citations; one changed character is told`,
  { timeout: 240_000 },
  async () => {
    const { page, close, ...watch } = await openWatched(browser, PORTABLE_ADDRESS);
    await go(page);
    await choose(page, 'Choose a folder', ORIGINALS);
    expect((await outcomes(page)).filter((line) => /character for character/u.test(line))).toHaveLength(
      documents.length,
    );
    await takePicture(page, 'documents-attached');
    const all = provisions.flatMap(({ cite }) => cite);
    const sample = Array.from(
      { length: SAMPLE },
      (_, index) => all[Math.floor((index * all.length) / SAMPLE)],
    );
    for (const cite of sample) {
      if (cite === undefined) throw new Error('a sample without a citation');
      await go(page, { docId: cite.doc, at: cite.at, from: cite.from });
      const mark = page.locator('mark', { hasText: cite.from });
      await mark.waitFor();
      expect(await mark.innerText()).toBe(cite.from);
      expect(await page.locator('mark').count(), `${cite.doc} ${cite.at} ${cite.from}`).toBe(1);
      await expect
        .poll(() =>
          mark.evaluate((words) => {
            const { top, bottom } = words.getBoundingClientRect();
            return top > 0 && bottom < window.innerHeight;
          }),
        )
        .toBe(true);
    }
    await takePicture(page, 'documents-reader');
    expect(await findAccessibilityProblems(page)).toEqual([]);

    // Another edition does not take the place of the encoded one; once that is removed it is attached, and told.
    const [name] = readdirSync(ORIGINALS).filter((file) => file.endsWith('.txt'));
    const text = readFileSync(join(ORIGINALS, name ?? ''), 'utf8');
    const middle = text.indexOf('。', Math.floor(text.length / 2)) + 3;
    const changed = join(folder, 'changed.txt');
    writeFileSync(changed, `${text.slice(0, middle)}鱷${text.slice(middle + 1)}`);
    await go(page);
    await choose(page, 'Choose files', [changed]);
    await page.getByText(/is attached already/u).waitFor();
    const remove = page.getByRole('button', { name: /^Remove the original/u });
    for (let left = documents.length; left > 0; left -= 1) {
      await expect.poll(() => remove.count()).toBe(left);
      await remove.first().click();
    }
    await expect.poll(() => remove.count()).toBe(0);
    await choose(page, 'Choose files', [changed]);
    await page.getByText('Attached: differs in 1 place').waitFor();
    const doc = await page
      .locator('[data-document]', { hasText: 'Attached: differs' })
      .getAttribute('data-document');
    await go(page, { docId: doc ?? '' });
    const differs = page.getByRole('region', { name: 'Where the attached file differs' });
    await differs.waitFor();
    expect(await differs.getByRole('listitem').count()).toBe(1);
    expect(await differs.innerText()).toContain('鱷');
    expect(await page.getByText('Differs from the edition read here').count()).toBe(1);
    await takePicture(page, 'documents-differs');
    expect(watch).toEqual(QUIET);
    await close();
  },
);

test.skipIf(ORIGINALS !== '')(SKIPPED, () => undefined);
