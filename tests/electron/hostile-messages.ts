import type { Verb } from '../../electron/contract/index.ts';

/** Frames whose messages must not be answered. */
export const WRONG_SENDERS: readonly (readonly [string, { url: string; parent: object | null } | null])[] = [
  ['a frame inside our page', { url: 'app://advisor/index.html', parent: {} }],
  ['a foreign page', { url: 'https://example.com/', parent: null }],
  ['a page on loopback', { url: 'http://127.0.0.1:5199/', parent: null }],
  ['another host of our scheme', { url: 'app://evil/index.html', parent: null }],
  ['another page of our own origin', { url: 'app://advisor/assets/x.html', parent: null }],
  ['a local file', { url: 'file:///tmp/index.html', parent: null }],
  ['a page made of its address', { url: 'data:text/html,x', parent: null }],
  ['a page from memory', { url: 'blob:app://advisor/1-2', parent: null }],
  ['a page that has been left', { url: 'about:blank', parent: null }],
  ['a page without an address', { url: '', parent: null }],
  ['a frame that is gone', null],
];

const bytes = (length: number): Uint8Array => new Uint8Array(length);

/** A message of each verb that is answered. */
export const GOOD_INPUT: Readonly<Record<Verb, unknown>> = {
  appInfo: undefined,
  networkRequestCount: undefined,
  takeOpenedFiles: undefined,
  clearRecent: undefined,
  openFiles: { accept: ['json'], many: false, remember: false },
  saveFile: { baseName: 'case', kind: 'json', content: '{}', remember: false },
  printToPdf: { baseName: 'memo', landscape: false },
  setMenu: { language: 'en', theme: 'dark', visiting: false, possible: ['about'], keepRecent: true },
  protectSecret: { bytes: bytes(32) },
  unprotectSecret: { bytes: bytes(4096) },
};

const cyclic: Record<string, unknown> = { accept: ['json'] };
cyclic['self'] = cyclic;

/** Anything a message could be in place of what it should be. Structured clone lets each of these through. */
const ANYTHING: readonly (readonly [string, unknown])[] = [
  ['nothing at all', null],
  ['a number', 1],
  ['not a number', Number.NaN],
  ['a big number', 10n],
  ['a yes', true],
  ['a text', 'app://advisor/index.html'],
  ['a path', '/etc/passwd'],
  ['a megabyte of text', 'x'.repeat(1_000_000)],
  ['a list', []],
  ['a list of 100,000', Array.from({ length: 100_000 }, () => 'json')],
  ['an empty object', {}],
  ['a date', new Date(0)],
  ['a map', new Map([['accept', ['json']]])],
  ['a set', new Set(['json'])],
  ['a pattern', /x/],
  ['an error', new Error('x')],
  ['bytes', bytes(8)],
  ['a circle', cyclic],
  [
    'a getter that throws',
    Object.defineProperty({}, 'accept', {
      enumerable: true,
      get: () => {
        throw new Error('x');
      },
    }),
  ],
];

const NO_TEXT: readonly unknown[] = [null, 1, true, [], {}, ['case'], bytes(4)];
const NO_FLAG: readonly unknown[] = [null, 0, 1, '', 'true', [], {}];
const NO_KIND: readonly unknown[] = [...NO_TEXT, '', '*', 'exe', 'JSON', 'json ', '__proto__', 'constructor'];

/** Names that are more than a name, or less. */
export const NO_NAME: readonly unknown[] = [
  ...NO_TEXT,
  '',
  '.',
  '..',
  '../x',
  '..\\x',
  '/etc/passwd',
  '/',
  'C:\\x',
  'C:x',
  '\\\\server\\share',
  '.profile',
  'a/b',
  'a\\b',
  'a:stream',
  'a|b',
  'a*',
  'con',
  'CON.txt',
  'lpt1',
  'nul.json',
  'a\u0000b',
  'a\nb',
  'a\u202egpj.exe',
  'a\u200b',
  ' a',
  'a ',
  'a.',
  'x'.repeat(121),
];

/** For each part of a message, what it must not be. */
const WRONG_PARTS: Readonly<Partial<Record<Verb, Readonly<Record<string, readonly unknown[]>>>>> = {
  openFiles: {
    accept: [
      null,
      1,
      'json',
      {},
      [],
      ['exe'],
      ['*'],
      [null],
      [['json']],
      ['json', 'exe'],
      Array.from({ length: 10 }, () => 'json'),
    ],
    many: NO_FLAG,
    remember: NO_FLAG,
  },
  saveFile: {
    baseName: NO_NAME,
    kind: NO_KIND,
    content: [null, 1, true, [], {}, new Uint16Array(4), new ArrayBuffer(4), new Date(0)],
    remember: NO_FLAG,
  },
  printToPdf: { baseName: NO_NAME, landscape: NO_FLAG },
  setMenu: {
    language: [...NO_KIND, 'zh', 'de'],
    theme: [...NO_KIND, 'Dark'],
    visiting: NO_FLAG,
    possible: [
      null,
      'about',
      {},
      ['quit'],
      ['lock'],
      ['files-waiting'],
      [1],
      ['about', 'about'],
      Array.from({ length: 100_000 }, () => 'about'),
    ],
    keepRecent: NO_FLAG,
  },
  protectSecret: {
    bytes: [null, 'secret', [], [1, 2], {}, bytes(0), bytes(2049), new Uint16Array(4), new ArrayBuffer(4)],
  },
  unprotectSecret: {
    bytes: [null, 'secret', [], [1, 2], {}, bytes(0), bytes(4097), new Uint16Array(4), new ArrayBuffer(4)],
  },
};

/** Parts that no message has; the last are those that would reach into what objects are made of. */
const EXTRA_PARTS = [
  'path',
  'filePath',
  'defaultPath',
  'folder',
  'properties',
  'constructor',
  'prototype',
  'toString',
  '__proto__',
];

function withOwn(value: object, key: string, part: unknown): object {
  return Object.defineProperty({ ...value }, key, { value: part, enumerable: true, configurable: true });
}

/** Every malformed message of a verb, named. */
export function malformed(verb: Verb): (readonly [string, unknown])[] {
  const good = GOOD_INPUT[verb];
  if (typeof good !== 'object' || good === null) return [...ANYTHING];
  const parts = Object.keys(good);
  return [
    ['no message', undefined],
    ...ANYTHING,
    ['a list of one', [good]],
    ...parts.map(
      (part) =>
        [`no ${part}`, Object.fromEntries(Object.entries(good).filter(([key]) => key !== part))] as const,
    ),
    ...EXTRA_PARTS.map((part) => [`${part} besides`, withOwn(good, part, '/etc/passwd')] as const),
    ...Object.entries(WRONG_PARTS[verb] ?? {}).flatMap(([part, values]) =>
      values.map((value, index) => [`${part} wrong (${index})`, withOwn(good, part, value)] as const),
    ),
  ];
}
