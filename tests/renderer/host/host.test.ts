import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { MAX_OPEN_BYTES } from '../../../electron/contract/index.ts';
import { describeBrowser } from '../../../renderer/host/browser-host.ts';
import { CAPABILITIES, capabilitiesOf, ONLY_IN_SHELL } from '../../../renderer/host/capabilities.ts';
import { readChosenFile, type ChosenFile } from '../../../renderer/host/choose-files.ts';
import { decodeText } from '../../../renderer/host/decode-text.ts';
import { plainBaseName } from '../../../renderer/host/file-names.ts';
import { countRefused, countRequests } from '../../../renderer/host/network-count.ts';
import { describeRuntime } from '../../../renderer/host/electron-host.ts';
import { openTextFileWith } from '../../../renderer/host/open-text-file.ts';
import type { OpenOutcome } from '../../../renderer/host/host.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('what a host offers', () => {
  test('the shell offers everything, the browser all but what only the shell can', () => {
    expect(capabilitiesOf('electron')).toEqual(CAPABILITIES);
    expect(capabilitiesOf('browser')).toEqual(['open-files', 'save-files', 'print']);
    expect(new Set([...capabilitiesOf('browser'), ...ONLY_IN_SHELL])).toEqual(new Set(CAPABILITIES));
  });
});

describe('text', () => {
  test.each([
    ['UTF-8', utf8('广州,Guangzhou'), '广州,Guangzhou'],
    ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8('廣州')]), '廣州'],
    ['UTF-16 little-endian', new Uint8Array([0xff, 0xfe, 0x7f, 0x5e, 0xde, 0x5d]), '广州'],
    ['UTF-16 big-endian', new Uint8Array([0xfe, 0xff, 0x5e, 0x7f, 0x5d, 0xde]), '广州'],
    ['GB18030, as Excel saves CSV', new Uint8Array([0xb9, 0xe3, 0xd6, 0xdd]), '广州'],
    ['nothing', new Uint8Array(), ''],
  ])('in %s is read', (_encoding, bytes, text) => {
    expect(decodeText(bytes)).toBe(text);
  });
  test('that is no text is not made into one', () => {
    expect(decodeText(new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x00, 0xff]))).toBeNull();
    expect(decodeText(new Uint8Array([0xff, 0xff, 0xff]))).toBeNull();
  });
});

describe('opening a text file', () => {
  const opening = (outcome: OpenOutcome) => openTextFileWith(() => Promise.resolve(outcome), ['json']);
  test.each<[string, OpenOutcome, object]>([
    [
      'read',
      { status: 'opened', files: [{ status: 'read', name: 'a.json', bytes: utf8('{}') }] },
      { status: 'opened', name: 'a.json', text: '{}' },
    ],
    [
      'no text',
      { status: 'opened', files: [{ status: 'read', name: 'a', bytes: new Uint8Array([0]) }] },
      { status: 'unreadable', name: 'a' },
    ],
    [
      'too large',
      { status: 'opened', files: [{ status: 'too-large', name: 'a', size: 9, limit: 5 }] },
      { status: 'too-large', name: 'a', size: 9, limit: 5 },
    ],
    ['cancelled', { status: 'cancelled' }, { status: 'cancelled' }],
  ])('%s', async (_what, outcome, expected) => {
    expect(await opening(outcome)).toEqual(expected);
  });
});

test('a chosen file is not read before its size is known to be within the limit', async () => {
  const reads: string[] = [];
  const chosen = (name: string, size: number): ChosenFile => ({
    name,
    size,
    arrayBuffer: () => {
      reads.push(name);
      return Promise.resolve(new ArrayBuffer(2));
    },
  });
  expect(await readChosenFile(chosen('a.csv', MAX_OPEN_BYTES))).toMatchObject({
    status: 'read',
    name: 'a.csv',
  });
  expect(await readChosenFile(chosen('b.csv', MAX_OPEN_BYTES + 1))).toEqual({
    status: 'too-large',
    name: 'b.csv',
    size: MAX_OPEN_BYTES + 1,
    limit: MAX_OPEN_BYTES,
  });
  expect(reads).toEqual(['a.csv']);
});

test.each([
  ['Dongguan: moulds / plan "B"', 'Dongguan moulds plan B'],
  ['东莞工厂', '东莞工厂'],
  ['  ..hidden.. ', 'hidden'],
  ['../../etc/passwd', 'etc passwd'],
  ['con', 'case'],
  ['', 'case'],
  ['x'.repeat(300), 'x'.repeat(100)],
])('a file name out of "%s" is "%s"', (title, name) => {
  expect(plainBaseName(title, 'case')).toBe(name);
});

test.each([
  [
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36',
    'Chrome 141.0.0.0',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/141.0.0.0 Safari/537.36 Edg/141.0.1',
    'Edge 141.0.1',
  ],
  ['Mozilla/5.0 (X11; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox 140.0'],
  [
    'Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15',
    'Safari 18.1',
  ],
  ['something else', 'browser'],
])('%s is %s', (userAgent, name) => {
  expect(describeBrowser(userAgent)).toBe(name);
});

test('requests are counted without the page itself and what was in memory', () => {
  const names = [
    'file:///a/x.html#/cases',
    'data:image/png;base64,AA',
    'blob:null/1',
    'https://example.com/a',
    'file:///a/y.png',
  ];
  const log = { getEntriesByType: () => names.map((name) => ({ name })) };
  expect(countRequests(log, 'file:///a/x.html#/settings')).toBe(2);
});

test('what the page’s policy refuses is counted where it would have left the page', () => {
  const page = new EventTarget();
  const refused = countRefused(page);
  const blocked = [
    'https://example.com/a',
    'http://127.0.0.1:9/',
    'wss://example.com/',
    'inline',
    'eval',
    'data',
    'blob',
    '',
  ];
  for (const blockedURI of blocked)
    page.dispatchEvent(Object.assign(new Event('securitypolicyviolation'), { blockedURI }));
  expect(refused()).toBe(3);
});

test('what runs is named with what is known of it', () => {
  expect(describeRuntime({ electron: '45.4.1', chromium: '150', node: '24' })).toBe(
    'Electron 45.4.1 · Chromium 150 · Node 24',
  );
  expect(describeRuntime({ electron: '', chromium: '', node: '20' })).toBe('Node 20');
});

test('the libraries of the program have the licences that it names', () => {
  const lock: unknown = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const packages = z
    .object({
      packages: z.record(
        z.string(),
        z.object({ dev: z.boolean().optional(), license: z.string().optional() }),
      ),
    })
    .parse(lock).packages;
  const licences = Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && dev !== true)
    .flatMap(([path, { license }]) => (license ?? `none: ${path}`).split(' AND '));
  const named = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0']);
  expect([...new Set(licences)].filter((licence) => !named.has(licence))).toEqual([]);
});
