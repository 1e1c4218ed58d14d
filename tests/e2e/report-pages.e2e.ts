import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { REPOSITORY } from '../../cli/pack/paths.ts';
import { buildReport } from '../../renderer/features/report/model/build-report.ts';
import type { ReportInput } from '../../renderer/features/report/model/desk.ts';
import type { ReportModel } from '../../renderer/features/report/model/types.ts';
import { ReportPaper } from '../../renderer/features/report/paper/report-paper.tsx';
import { toReportHtml } from '../../renderer/features/report/paper/to-report-html.ts';
import { exampleNames } from '../cli/support/examples.ts';
import { inputOf } from '../renderer/report/support/reports.ts';
import { launchBrowser } from './support/browser.ts';

/**
 * The memo is really two pages: every example company is printed by a browser, in every language and in two pairs, and
 * the pages are counted. The budget of the memo is a guess at how wide text will be; this is what it is held against.
 */
const style = readFileSync(join(REPOSITORY, 'renderer', 'features', 'report', 'report.css'), 'utf8');
const inputs = new Map<string, ReportInput>();
let browser: Browser;
let page: Page;
beforeAll(async () => {
  for (const name of exampleNames) inputs.set(name, await inputOf(name, { annex: false }));
  browser = await launchBrowser();
  page = await browser.newPage();
}, 120_000);
afterAll(() => browser.close());

const draw = (model: ReportModel): string =>
  renderToStaticMarkup(createElement(ReportPaper, { model, outline: 'file' }));

/** How many pages a browser makes of some reports, one after the other, each beginning a page. */
async function printedPages(models: readonly ReportModel[]): Promise<number> {
  const [first] = models;
  if (first === undefined) return 0;
  const drawn = models.map((model) => `<div style="break-before:page">${draw(model)}</div>`).join('');
  await page.setContent(toReportHtml(first, drawn, style));
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
}

/** Those that come out on another number of pages than they claim, or on more than two. */
async function tooLong(models: readonly (readonly [string, ReportModel])[]): Promise<string[]> {
  const claimed = models.reduce((sum, [, { memo }]) => sum + memo.length, 0);
  const many = models.filter(([, { memo }]) => memo.length > 2).map(([name]) => name);
  if ((await printedPages(models.map(([, model]) => model))) === claimed) return many;
  const wrong: string[] = [];
  for (const [name, model] of models)
    if ((await printedPages([model])) !== model.memo.length) wrong.push(name);
  return [...many, ...wrong, `not ${claimed} pages in all`];
}

const written = (languages: ReportInput['languages'], names: readonly string[], name?: string) =>
  names.flatMap((example): (readonly [string, ReportModel])[] => {
    const input = inputs.get(example);
    if (input === undefined) return [];
    return [[example, buildReport({ ...input, languages, ...(name !== undefined && { name }) })]];
  });

describe('printed in a browser, the memo of every example company has the two pages it claims', () => {
  test.each([['en'], ['zh-Hans'], ['zh-Hant']] as const)('in %s', async (language) => {
    expect(await tooLong(written([language], exampleNames))).toEqual([]);
  });

  test.each([
    ['en', 'zh-Hans'],
    ['zh-Hant', 'en'],
  ] as const)('in %s and %s', async (first, second) => {
    expect(await tooLong(written([first, second], exampleNames))).toEqual([]);
  });

  test.each([
    ['very wide', 'W'.repeat(300)],
    ['without a place to break', '廣'.repeat(300)],
    ['of markup', '<img src=x onerror=alert(1)>"</style>\u202e'.repeat(8)],
  ])('with a name of 300 characters, %s', async (_what, name) => {
    const some = ['hk-toy-maker', 'first-minutes-of-a-visit', 'german-drug-maker', 'hk-youth-team'];
    expect(await tooLong(written(['en', 'zh-Hans'], some, name))).toEqual([]);
  });
});

test('a heading stands with what follows it, and the head of a table on each of its pages', async () => {
  const input = inputs.get('hk-toy-maker');
  if (input === undefined) throw new Error('no such example');
  const model = buildReport({ ...input, annex: true });
  await page.setContent(toReportHtml(model, draw(model), style));
  await page.emulateMedia({ media: 'print' });
  const styles = await page.evaluate(() => ({
    headings: [
      ...new Set(
        [...document.querySelectorAll('.rp-h')].map((heading) => getComputedStyle(heading).breakAfter),
      ),
    ],
    heads: [
      ...new Set([...document.querySelectorAll('thead')].map((head) => getComputedStyle(head).display)),
    ],
    slanted: [...document.querySelectorAll('.report *')].filter(
      (element) => getComputedStyle(element).fontStyle !== 'normal',
    ).length,
  }));
  expect(styles).toEqual({ headings: ['avoid'], heads: ['table-header-group'], slanted: 0 });
});
