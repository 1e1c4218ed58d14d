import { readFileSync } from 'node:fs';
import type { Browser, Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildReport } from '../../renderer/features/report/model/build-report.ts';
import type { ReportModel } from '../../renderer/features/report/model/types.ts';
import { messagesFor } from '../../renderer/shared/i18n/messages.ts';
import { readCaseFile } from '../../renderer/storage/case-file/read-case-file.ts';
import { createAssessor } from '../../rules/index.ts';
import { isoDateSchema, LANGUAGES, type Language } from '../../seeds/schema/index.ts';
import { packNow, readExample } from '../cli/support/examples.ts';
import { partOf, unpack, wordsOf } from '../renderer/report-docx/unpack.ts';
import { launchBrowser } from './support/browser.ts';
import { caseFileOf, openCaseFiles } from './support/case-file.ts';
import { readPdf, comparable, type ReadPdf } from './support/pdf.ts';
import { PORTABLE_ADDRESS } from './support/portable.ts';
import { readMeasureNumbers } from './support/read-results.ts';
import { openWatched, type WatchedPage } from './support/watched-page.ts';
import { saidBy } from '../renderer/report-docx/said-by.ts';

const EXAMPLE = 'hk-toy-maker';
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-HK' };
/** The clock of the page stands still at noon of this day in Guangzhou. */
const DAY = isoDateSchema.parse('2026-06-30');
const NOON = '2026-06-30T04:00:00Z';
/** A4 in points. */
const A4 = { width: 595.28, height: 841.89 };

const pack = packNow();
const company = readExample(EXAMPLE, pack.catalogue);
const paper = (language: Language) => messagesFor(language).report.paper;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The report that the page should draw. */
async function modelIn(language: Language, annex: boolean): Promise<ReportModel> {
  const assessment = await createAssessor(pack.catalogue).assess(company.answers, {
    asOf: DAY,
    places: company.at,
  });
  const words = { en: paper('en'), 'zh-Hans': paper('zh-Hans'), 'zh-Hant': paper('zh-Hant') };
  const { name, answers } = company;
  return buildReport({
    pack,
    name,
    answers,
    assessment,
    preparedOn: DAY,
    languages: [language],
    words,
    annex,
  });
}

/** Opens the portable edition in a fresh profile whose browser speaks the language. */
async function openFresh(language: Language): Promise<WatchedPage> {
  const watched = await openWatched(browser, 'about:blank', {
    locale: LOCALES[language],
    acceptDownloads: true,
  });
  await watched.page.clock.setFixedTime(NOON);
  await watched.page.goto(PORTABLE_ADDRESS);
  await watched.page.getByRole('heading', { level: 1 }).waitFor();
  return watched;
}

/** Opens a case out of its file, and waits for its results. */
async function openCase(page: Page, language: Language, text: string): Promise<string> {
  await openCaseFiles(page, [{ name: 'case.json', text }], language);
  await page.waitForURL(/\/results\/measures$/);
  return page.url().replace(/\/results\/measures$/, '');
}

async function download(page: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [file]: [Download, void] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function print(page: Page): Promise<ReadPdf> {
  return readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true }));
}

/** What must be true of every paper: A4, every font in the file, and on every page which one of how many it is. */
function expectPaper(pdf: ReadPdf): void {
  for (const { width, height } of pdf.pages) {
    expect(Math.abs(width - A4.width)).toBeLessThan(1);
    expect(Math.abs(height - A4.height)).toBeLessThan(1);
  }
  expect(pdf.fonts.length).toBeGreaterThan(0);
  expect(pdf.fonts.filter(({ embedded }) => !embedded)).toEqual([]);
  const count = pdf.pages.length;
  const numbered = pdf.pages.map(({ text }, index) => comparable(text).includes(`${index + 1}/${count}`));
  expect(numbered).toEqual(pdf.pages.map(() => true));
}

/** Every line of the report that cannot be selected on the page in its right order. */
function unreadable(pdf: ReadPdf, model: ReportModel): string[] {
  const text = comparable(pdf.pages.map((page) => page.text).join(''));
  const said = model.memo.flat().flatMap(saidBy);
  return said.filter((line) => !text.includes(comparable(line)));
}

describe.each(LANGUAGES)('the portable edition in %s', (language) => {
  test('prints the memo, and saves it as Word and as a web page', { timeout: 120_000 }, async () => {
    const { page, close, ...watch } = await openFresh(language);
    const words = messagesFor(language).report.screen;
    const address = await openCase(page, language, await caseFileOf(company, pack, DAY));
    await page.goto(`${address}/report`);
    await button(page, words.print).waitFor();
    const model = await modelIn(language, false);

    const pdf = await print(page);
    expect(pdf.pages).toHaveLength(model.memo.length);
    expectPaper(pdf);
    expect(unreadable(pdf, model)).toEqual([]);
    expect(pdf.pages.map(({ text }) => text).join('')).not.toContain(words.lead);

    const word = await download(page, () => button(page, words.word).click());
    expect(word.name).toMatch(/^Kwun Tong Toys.*\.docx$/);
    const written = wordsOf(partOf(unpack(word.bytes), 'word/document.xml'));
    expect(written).toBe(model.memo.flat().flatMap(saidBy).join(''));

    const html = await download(page, () => button(page, words.html).click());
    expect(html.name).toMatch(/^Kwun Tong Toys.*\.html$/);
    const text = html.bytes.toString('utf8');
    expect(text).toMatch(/^<!doctype html>/i);
    expect(text).not.toMatch(/<script|<link|<img[^>]+src="(?!data:)|https?:\/\/(?!www\.w3\.org)/i);
    const reading = await openWatched(browser, 'about:blank');
    await reading.page.setContent(text);
    const read = comparable((await reading.page.locator('body').textContent()) ?? '');
    expect(
      model.memo
        .flat()
        .flatMap(saidBy)
        .filter((line) => !read.includes(comparable(line))),
    ).toEqual([]);
    await reading.close();

    expect(watch.errors).toEqual([]);
    expect(watch.policyViolations).toEqual([]);
    await close();
  });

  test('saves the case file, and another profile finds the same in it', { timeout: 120_000 }, async () => {
    const { page, close, ...watch } = await openFresh(language);
    const { report, common, cases } = messagesFor(language);
    const original = await caseFileOf(company, pack, DAY);
    const address = await openCase(page, language, original);
    const before = await readMeasureNumbers(page);
    await page.goto(`${address}/report`);
    await button(page, report.screen.print).waitFor();
    await button(page, cases.file.save).click();
    const saved = await download(page, () =>
      page.getByRole('dialog').getByRole('button', { name: common.save, exact: true }).click(),
    );
    expect(saved.name).toMatch(/^Kwun Tong Toys.*\.json$/);
    const text = saved.bytes.toString('utf8');
    expect(await readCaseFile(text)).toEqual(await readCaseFile(original));
    expect(watch.errors).toEqual([]);
    await close();

    const other = await openFresh(language);
    await openCase(other.page, language, text);
    const after = await readMeasureNumbers(other.page);
    expect(after).toEqual(before);
    expect(Object.values(after.verdicts).reduce((sum, count) => sum + count, 0)).toBe(
      pack.catalogue.provisions.length,
    );
    expect(other.errors).toEqual([]);
    await other.close();
  });
});

test(
  'of the first files ever opened, what is refused is told beside the case that came in',
  { timeout: 120_000 },
  async () => {
    const { page, close } = await openFresh('en');
    await openCaseFiles(page, [
      { name: 'good.json', text: await caseFileOf(company, pack, DAY) },
      { name: 'spoilt.json', text: '{"no": "case"}' },
    ]);
    await page.getByRole('heading', { name: company.name }).waitFor();
    await page.getByText('spoilt.json').waitFor();
    await close();
  },
);

test(
  'the annex prints with every page numbered and every font in the file',
  { timeout: 120_000 },
  async () => {
    const { page, close } = await openFresh('zh-Hant');
    const words = messagesFor('zh-Hant').report.screen;
    const address = await openCase(page, 'zh-Hant', await caseFileOf(company, pack, DAY));
    await page.goto(`${address}/report`);
    await page.getByText(words.annex, { exact: true }).click();
    const pdf = await print(page);
    expect(pdf.pages.length).toBeGreaterThan(10);
    expectPaper(pdf);
    expect(unreadable(pdf, await modelIn('zh-Hant', true))).toEqual([]);
    await close();
  },
);
