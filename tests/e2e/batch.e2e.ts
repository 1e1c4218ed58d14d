import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSheet, type SheetRow } from '../../renderer/shared/sheets/index.ts';
import { messagesFor } from '../../renderer/shared/i18n/messages.ts';
import { legacyEncoder } from '../support/legacy-encoder.ts';
import { makeXlsx } from '../support/make-xlsx.ts';
import { findAccessibilityProblems } from './support/axe.ts';
import { launchBrowser } from './support/browser.ts';
import { chooseSheet } from './support/choose-sheet.ts';
import { PACK } from './support/interview.ts';
import { PORTABLE_ADDRESS } from './support/portable.ts';
import { openWatched, type WatchedPage } from './support/watched-page.ts';

const words = messagesFor('en').batch;
const label = (id: string, language: 'en' | 'zh-Hans' = 'zh-Hans'): string =>
  PACK.catalogue.facts.find((fact) => fact.id === id)?.label[language] ?? id;
const option = (id: string, at: number, language: 'en' | 'zh-Hans' = 'zh-Hans'): string => {
  const fact = PACK.catalogue.facts.find((one) => one.id === id);
  return (fact !== undefined && 'options' in fact ? fact.options[at]?.label[language] : undefined) ?? id;
};

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function openBatch(): Promise<WatchedPage> {
  const watched = await openWatched(browser, PORTABLE_ADDRESS, { acceptDownloads: true });
  await watched.page.getByRole('link', { name: 'Batch' }).click();
  await watched.page.getByRole('heading', { name: words.start.title }).waitFor();
  return watched;
}

async function save(page: Page, press: () => Promise<void>): Promise<Uint8Array<ArrayBuffer>> {
  const download = page.waitForEvent('download');
  await press();
  return new Uint8Array(readFileSync(await (await download).path()));
}

async function rowsOf(bytes: Uint8Array<ArrayBuffer>): Promise<SheetRow[]> {
  const opened = await openSheet(bytes);
  if (!opened.ok) throw new Error(opened.problem.code);
  const rows: SheetRow[] = [];
  for await (const row of opened.sheet.read().rows) rows.push(row);
  return rows;
}

const says = (row: SheetRow | undefined, column: number): string => {
  const cell = row?.cells[column];
  return cell?.kind === 'text' ? cell.text : '';
};

const names = (page: Page) => page.getByRole('rowheader').allInnerTexts();
const expectClean = async (page: Page) => expect(await findAccessibilityProblems(page)).toEqual([]);

describe('a list of companies', () => {
  test('in GB18030: columns, a word explained, the run, sorting, filtering, a case, and the table saved', async () => {
    const watched = await openBatch();
    const { page } = watched;
    await expectClean(page);
    const size = label('company.size');
    const rows = [
      ['公司名称', size, label('capital.origins'), '联系人'],
      ['东升精密机械', '小小型', option('capital.origins', 1), '=1+1'],
      ['<img src=x onerror="document.title=1">', option('company.size', 1), '', '@x'],
      ['百济生物', '小小型', '', ''],
      ['华南光学', '不详的', '', ''],
    ];
    const text = rows
      .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
      .join('\r\n');
    await chooseSheet(page, '名单.csv', legacyEncoder('gb18030')(text));
    await page.getByText('4 companies below the headers in row 1').waitFor();
    expect(await page.getByText(words.words.allTold).count()).toBe(0);
    await expectClean(page);

    await page.getByRole('button', { name: /^Meaning of “小小型”/ }).click();
    await page
      .getByRole('searchbox', { name: messagesFor('en').common.picker.find })
      .fill(option('company.size', 0, 'en'));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page
      .getByRole('button', { name: `Meaning of “小小型”: ${option('company.size', 0, 'en')}` })
      .waitFor();
    await page.getByRole('button', { name: 'Screen 4 companies' }).click();

    const grid = page.getByRole('grid', { name: words.results.table });
    await grid.waitFor();
    expect(await grid.getAttribute('aria-rowcount')).toBe('5');
    expect(await page.getByRole('heading', { name: 'One cell was not read' }).count()).toBe(1);
    await expectClean(page);
    // A name is text, whatever it looks like.
    expect(await page.locator('main img').count()).toBe(0);
    expect(await names(page)).toContain('<img src=x onerror="document.title=1">');

    await sortByKeyboard(page);
    await page.getByRole('searchbox', { name: words.filter.name }).fill('百济');
    await expect.poll(() => names(page)).toEqual(['百济生物']);
    await page.getByRole('button', { name: words.filter.clear }).click();

    const bytes = await save(page, async () => {
      await page.getByRole('button', { name: words.export.label }).click();
      await page.getByRole('menuitem', { name: /CSV/ }).click();
    });
    const written = await rowsOf(bytes);
    expect(written).toHaveLength(5);
    expect(new Set(written.slice(1).map((row) => says(row, 3)))).toEqual(new Set(["'=1+1", "'@x", '']));

    await page.getByRole('rowheader', { name: '百济生物' }).click();
    await page.getByRole('dialog').getByRole('button', { name: words.company.open }).click();
    await page.waitForURL(/#\/cases\/[0-9a-f]+\/results\//);
    await page.getByText('百济生物').first().waitFor();
    // The table is still there.
    await page.goBack();
    await grid.waitFor();

    // All of it was saved, so nothing asks; the next sheet with these headers is read as this one was.
    await page.getByRole('button', { name: words.results.other }).click();
    await chooseSheet(page, '名单.csv', legacyEncoder('gb18030')(text));
    await page.getByText(words.map.remembered).waitFor();
    await page.getByText('One word is still open').waitFor();
    expect(watched.errors).toEqual([]);
    expect(watched.policyViolations).toEqual([]);
    expect(watched.foreignRequests).toEqual([]);
    await watched.close();
  });

  test('as a workbook with errors: they are told by row and column; ticked companies become cases', async () => {
    const watched = await openBatch();
    const { page } = watched;
    const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
    const line = (...cells: string[]) => `<row>${cells.join('')}</row>`;
    const bytes = makeXlsx({
      sheets: {
        Leads: `<sheetData>${line(cell('Company'), cell(label('company.size', 'en')), cell(label('company.multinational-group', 'en')))}${line(
          cell('One'),
          cell(option('company.size', 0, 'en')),
          cell('yes'),
        )}${line(cell('Two'), '<c t="e"><v>#REF!</v></c>', cell('maybe'))}${line(cell('‮Three'), '<c><v>7</v></c>', '<c t="b"><v>1</v></c>')}</sheetData>`,
      },
    });
    await chooseSheet(page, 'leads.xlsx', bytes);
    await page.getByRole('button', { name: 'Screen 3 companies' }).click();
    await page.getByRole('grid').waitFor();
    await page.getByRole('button', { name: words.problem.each }).click();
    const list = await page.getByRole('listitem').allInnerTexts();
    expect(
      list.some((item) => item.includes('B3') && item.includes(words.problem.code['formula-error'])),
    ).toBe(true);
    expect(list.some((item) => item.includes('C3') && item.includes('maybe'))).toBe(true);
    expect(list.some((item) => item.startsWith('B4'))).toBe(true);

    await page.locator('[data-cell="0:0"]').click();
    await page.locator('[data-cell="2:0"]').click();
    await page.getByRole('button', { name: 'Make 2 cases' }).click();
    await page.getByText('2 new cases.').waitFor();
    // The results are in memory only: closing the window asks first.
    const asked = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.accept();
    await watched.close();
  });

  test('stopped in its midst: what is done is shown as a part, and so it is said', async () => {
    const watched = await openBatch();
    const { page } = watched;
    const head = `Company,${label('company.size', 'en')},${label('org.base', 'en')}`;
    const lines = Array.from(
      { length: 60_000 },
      (_, at) => `c${at},${option('company.size', at % 3, 'en')},`,
    );
    await chooseSheet(page, 'long.csv', new TextEncoder().encode([head, ...lines].join('\n')));
    await page.getByRole('button', { name: 'Screen 60,000 companies' }).click();
    await page.getByRole('button', { name: words.run.stop }).click();
    await page.getByText(/^Stopped after row/).waitFor();
    const shown = Number(await page.getByRole('grid').getAttribute('aria-rowcount')) - 1;
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(60_000);
    await page.getByRole('button', { name: words.results.other }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: words.leave.discard }).click();
    await page.getByRole('heading', { name: words.start.title }).waitFor();
    await watched.close();
  });
});

/** From the heads down into the rows and back, and a column sorted, without a pointer. */
async function sortByKeyboard(page: Page): Promise<void> {
  await page.locator('[data-cell="-1:1"]').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('[data-cell="-1:1"]').getAttribute('aria-sort')).toBe('ascending');
  await expect.poll(async () => (await names(page))[0]).toBe('<img src=x onerror="document.title=1">');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+ArrowDown');
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-cell'))).toBe('3:1');
}
