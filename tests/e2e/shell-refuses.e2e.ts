import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import type { CDPSession } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toShown } from '../support/electron-stand-in/address.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { chooseShellRuntime, startShell, type RunningShell } from './support/shell.ts';

/** Each way that a page has of going or leading somewhere, in the page's own words. `to` is the address. */
const WAYS: Readonly<Record<string, string>> = {
  'location.href': 'location.href = to;',
  'location.assign': 'location.assign(to);',
  'location.replace': 'location.replace(to);',
  'a link':
    'const a = document.createElement("a"); a.href = to; document.body.append(a); a.click(); a.remove();',
  'a link to a new window':
    'const a = document.createElement("a"); a.href = to; a.target = "_blank"; document.body.append(a); a.click(); a.remove();',
  'a link that downloads':
    'const a = document.createElement("a"); a.href = to; a.download = "x"; document.body.append(a); a.click(); a.remove();',
  'a form':
    'const f = document.createElement("form"); f.action = to; document.body.append(f); f.submit(); f.remove();',
  'a form that posts':
    'const f = document.createElement("form"); f.method = "post"; f.action = to; document.body.append(f); f.submit(); f.remove();',
  'a refresh by the document':
    'const m = document.createElement("meta"); m.httpEquiv = "refresh"; m.content = "0;url=" + to; document.head.append(m); setTimeout(() => m.remove(), 20);',
  'window.open': 'window.open(to);',
  'a frame':
    'const i = document.createElement("iframe"); i.src = to; document.body.append(i); setTimeout(() => i.remove(), 20);',
  'an embedded object':
    'const o = document.createElement("object"); o.data = to; document.body.append(o); setTimeout(() => o.remove(), 20);',
  'the history': 'history.pushState(null, "", to);',
};

const runtime = chooseShellRuntime();
let shell: RunningShell;
let outside: Server;
let cdp: CDPSession;
let loopback = '';
const heard: string[] = [];
const tally = { tried: 0, refused: 0 };

beforeAll(async () => {
  outside = createServer((request, response) => {
    heard.push(request.url ?? '');
    response.end('<title>outside</title>');
  });
  await new Promise<void>((resolve) => outside.listen(0, '127.0.0.1', resolve));
  const bound = outside.address();
  loopback = `http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}/`;
  shell = await startShell(runtime);
  cdp = await shell.page.context().newCDPSession(shell.page);
});
afterAll(async () => {
  await shell.close();
  outside.close();
  console.log(`Ways out of the page refused ${runtime.called}: ${tally.refused} of ${tally.tried}.`);
});

/** How long a way gets before the next address is tried, in milliseconds. */
const STEP = 20;

/** An address as the browser knows it; `BLOB` is made in the page, of its own memory. */
const shown = (address: string): string => (runtime.isElectron ? address : toShown(address));

const addressesFor = (way: string, inline: boolean): string[] =>
  [
    'https://example.com/',
    loopback,
    'file:///etc/passwd',
    // What inline code does, the page's own policy alone forbids.
    ...(inline ? ['javascript:document.title="outside"'] : []),
    'data:text/html,<title>outside</title>',
    // The stand-in sees requests, and a page out of memory is none.
    ...(runtime.isElectron ? ['BLOB', 'about:blank'] : []),
    'ftp://127.0.0.1/',
    'app://other/index.html',
    // The history may give our own page another address of its own origin; nothing is loaded for it.
    ...(way === 'the history' ? [] : ['app://advisor/../etc/passwd', 'app://advisor/assets/index.html']),
    'advisor-x://x/',
    'view-source:app://advisor/index.html',
    'chrome://version/',
  ].map(shown);

const mark = (): Promise<unknown> => shell.page.evaluate(() => void Reflect.set(window, 'stillHere', true));

/** Whether the page is still the one that was marked, alone, and nobody outside has heard of it. */
async function isUnmoved(): Promise<boolean> {
  const { page, app } = shell;
  const isHere = await page
    .evaluate(
      () =>
        Reflect.has(window, 'stillHere') &&
        !document.title.includes('outside') &&
        document.querySelector('h1') !== null,
    )
    .catch(() => false);
  const strange = page.frames().filter((frame) => /outside|127\.0\.0\.1|etc\/passwd/.test(frame.url()));
  return isHere && heard.length === 0 && app.windows().length === 1 && strange.length === 0;
}

/** Tries one way to all addresses, one after the other; says whether the page is as it was. */
async function leadsNowhere(way: string, among: readonly string[]): Promise<boolean> {
  await mark();
  tally.tried += among.length;
  const tries = among.map((address, index) => {
    const target =
      address === 'BLOB'
        ? 'URL.createObjectURL(new Blob(["<title>outside</title>"], { type: "text/html" }))'
        : JSON.stringify(address);
    const go = `((to) => { try { ${WAYS[way] ?? ''} } catch { return; } })(${target})`;
    return `setTimeout(() => ${go}, ${index * STEP});`;
  });
  // Not waited for in the page: a page that is led away would not answer.
  await cdp.send('Runtime.evaluate', { expression: tries.join('\n') });
  await shell.page.waitForTimeout((among.length + 8) * STEP);
  const isGood = await isUnmoved();
  if (isGood) tally.refused += among.length;
  return isGood;
}

describe(`${runtime.called}, with the page’s own policy`, () => {
  beforeAll(async () => {
    await shell.page.getByRole('heading', { level: 1 }).waitFor();
  });
  test.each(Object.keys(WAYS))('%s leads nowhere', async (way) => {
    expect(await leadsNowhere(way, addressesFor(way, true))).toBe(true);
  });
});

describe(`${runtime.called}, even if that policy were gone`, () => {
  beforeAll(async () => {
    await cdp.send('Page.setBypassCSP', { enabled: true });
    await shell.page.reload();
    await shell.page.getByRole('heading', { level: 1 }).waitFor();
  });
  test.each(Object.keys(WAYS))('%s leads nowhere', async (way) => {
    expect(await leadsNowhere(way, addressesFor(way, false))).toBe(true);
  });
});

test('a file or an address that is dropped beside every target leads nowhere', async () => {
  const { page } = shell;
  const file = join(temporaryFolder('drop'), 'dropped.html');
  writeFileSync(file, '<title>outside</title>');
  const before = page.url();
  await page.evaluate(() => (location.hash = '#/settings'));
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  const things = [
    { items: [], files: [file], dragOperationsMask: 1 },
    { items: [{ mimeType: 'text/uri-list', data: loopback }], dragOperationsMask: 1 },
    { items: [{ mimeType: 'text/html', data: '<title>outside</title>' }], dragOperationsMask: 1 },
  ];
  for (const data of things) {
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await cdp.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
    await page.waitForTimeout(200);
  }
  expect(page.url().replace(/#.*/, '')).toBe(before.replace(/#.*/, ''));
  expect(await page.title()).not.toContain('outside');
  expect(heard).toEqual([]);
});

test('the page itself refuses such a drop, where no shell would, and leaves text to where one types', async () => {
  const { page } = shell;
  await page.evaluate(() => (location.hash = '#/cases'));
  await page.locator('main input').first().waitFor();
  const refused = await page.evaluate(() => {
    const held = [
      ['file', 'body'],
      ['address', 'body'],
      ['text', 'main input'],
      ['file', 'main input'],
    ].map(([what, where]) => {
      const data = new DataTransfer();
      if (what === 'file') data.items.add(new File(['x'], 'a.html'));
      else data.setData(what === 'address' ? 'text/uri-list' : 'text/plain', 'https://example.com/');
      const event = new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer: data });
      document.querySelector(where ?? '')?.dispatchEvent(event);
      return event.defaultPrevented;
    });
    return held;
  });
  expect(refused).toEqual([true, true, false, true]);
});
