import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { afterEach, expect, inject, test } from 'vitest';
import { PORTABLE_FILE } from '../../cli/build/outputs.ts';
import { messagesFor } from '../../renderer/shared/i18n/messages.ts';
import { readCaseFile } from '../../renderer/storage/case-file/read-case-file.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { openCaseFiles } from './support/case-file.ts';
import { answerByKeyboard, readExample } from './support/interview.ts';
import { readMeasureNumbers } from './support/read-results.ts';
import { startCase } from './support/start-case.ts';
import { isOwnRequest } from './support/watched-page.ts';

const words = messagesFor('en');
const QUESTIONS = 6;

let open: BrowserContext | null = null;
/** Requests to anything but the file itself, of every browser of the test. */
const foreign: string[] = [];
afterEach(async () => {
  await open?.close();
  open = null;
});

/** A browser as it stands on a desk: with a profile that it keeps. */
async function start(profile: string, address: string): Promise<Page> {
  open = await chromium.launchPersistentContext(profile, {
    executablePath: inject('chromium'),
    locale: 'en-GB',
    viewport: { width: 1280, height: 800 },
    args: ['--disable-background-networking', '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
  open.on('request', (request) => {
    if (!isOwnRequest(request.url(), address)) foreign.push(request.url());
  });
  const page = open.pages()[0] ?? (await open.newPage());
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** Presses a button whose work ends in the browser's folder of downloads. */
async function save(page: Page, press: () => Promise<void>): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  return readFileSync(await file.path(), 'utf8');
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('from a stick that cannot be written to: a case from its first question to its report, reopened, and carried to another computer', async () => {
  const stick = join(temporaryFolder('stick'), '便携 USB #1');
  mkdirSync(stick);
  const file = join(stick, 'advisor.html');
  copyFileSync(PORTABLE_FILE, file);
  chmodSync(file, 0o444);
  chmodSync(stick, 0o555);
  const before = statSync(file);
  const address = pathToFileURL(file).href;
  const profile = temporaryFolder('desk');

  const page = await start(profile, address);
  await startCase(page, 'Kwun Tong Toys');
  const example = readExample('examples/hk-toy-maker.yaml');
  for (let count = 0; count < QUESTIONS; count += 1) await answerByKeyboard(page, example, 'en');
  const at = page.url().replace(/\/interview.*$/u, '');
  await page.goto(`${at}/results/measures`);
  const numbers = await readMeasureNumbers(page);
  await page.goto(`${at}/report`);
  const memo = await save(page, () => button(page, words.report.screen.html).click());
  expect(memo).toContain('Kwun Tong Toys');
  expect(memo).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)/u);
  await button(page, words.cases.file.save).click();
  const carried = await save(page, () => button(page, words.common.save).click());
  await open?.close();

  // The same stick in the same computer, another day.
  const again = await start(profile, address);
  await again.getByRole('link', { name: 'Kwun Tong Toys' }).click();
  await again.locator('form [data-fact]').first().waitFor();
  await again.goto(`${at}/results/measures`);
  expect(await readMeasureNumbers(again)).toEqual(numbers);
  await again.goto(`${address}#/settings`);
  await again.getByText('0 network requests sent, 0 refused').waitFor();
  await again.getByRole('heading', { name: words.settings.onlyInShell.title }).waitFor();
  await open?.close();

  // Another computer, with the case file alone.
  const elsewhere = await start(temporaryFolder('elsewhere'), address);
  await openCaseFiles(elsewhere, [{ name: 'case.json', text: carried }]);
  await elsewhere.waitForURL(/\/results\/measures$/u);
  expect(await readMeasureNumbers(elsewhere)).toEqual(numbers);
  const read = await readCaseFile(carried);
  expect(read.ok && read.content.answers.length).toBeGreaterThanOrEqual(QUESTIONS);

  expect(foreign).toEqual([]);
  expect(readdirSync(stick)).toEqual(['advisor.html']);
  expect(statSync(file)).toMatchObject({ size: before.size, mtimeMs: before.mtimeMs });
  chmodSync(stick, 0o755);
});
