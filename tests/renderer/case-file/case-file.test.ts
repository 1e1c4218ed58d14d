import { describe, expect, test } from 'vitest';
import { canonicalText } from '../../../renderer/storage/json-file/canonical.ts';
import { CASE_FORMAT } from '../../../renderer/storage/json-file/format-names.ts';
import { CASE_FILE_LIMIT, type CaseContent } from '../../../renderer/storage/case-file/format.ts';
import {
  readCaseBytes,
  readCaseFile,
  type CaseFileProblem,
} from '../../../renderer/storage/case-file/read-case-file.ts';
import { sha256 } from '../../../renderer/storage/json-file/sha256.ts';
import { writeCaseFile } from '../../../renderer/storage/case-file/write-case-file.ts';
import { SAMPLE } from './sample-case.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A file as a forger would write it: any content, under a checksum that fits. */
async function forged(content: unknown, around: object = {}): Promise<string> {
  const checksum = `sha256:${await sha256(canonicalText(content) ?? '')}`;
  return JSON.stringify({ format: CASE_FORMAT, version: 2, checksum, case: content, ...around });
}

async function problemOf(text: string): Promise<CaseFileProblem> {
  const read = await readCaseFile(text);
  return read.ok ? expect.fail('it was read') : read.problem;
}

async function contentOf(text: string): Promise<CaseContent> {
  const read = await readCaseFile(text);
  return read.ok ? read.content : expect.fail(JSON.stringify(read.problem));
}

describe('a case file', () => {
  test('comes back as it was written, answers in their order', async () => {
    expect(await contentOf(await writeCaseFile(SAMPLE))).toEqual(SAMPLE);
    const full: CaseContent = {
      ...SAMPLE,
      particulars: [{ key: 'name-en', value: { type: 'text', text: 'Kwong Fai\nLtd' } }],
      notes: [{ fact: SAMPLE.later[0] ?? expect.fail(), text: 'line\n\tline' }],
    };
    expect(await contentOf(await writeCaseFile(full))).toEqual(full);
  });

  test('says what it is, is the same every time, and can be spaced and ordered otherwise', async () => {
    const text = await writeCaseFile(SAMPLE);
    expect(text).toBe(await writeCaseFile(SAMPLE));
    expect(text).toMatch(/^\{\n {2}"format": "guangzhou-investment-advisor\/case",\n {2}"version": 2,\n/);
    const reverse = (_key: string, value: unknown): unknown =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value;
    expect(await contentOf(JSON.stringify(JSON.parse(text, reverse)))).toEqual(SAMPLE);
  });

  test('with a byte order mark is read', async () => {
    const read = await readCaseBytes(utf8(`\uFEFF${await writeCaseFile(SAMPLE)}`));
    expect(read.ok).toBe(true);
  });

  test('the canonical text of the same content is the same, of other content another', () => {
    expect(canonicalText({ b: [1, { d: 2, c: 'x' }], a: null })).toBe('{"a":null,"b":[1,{"c":"x","d":2}]}');
    expect(canonicalText({ a: '1' })).not.toBe(canonicalText({ a: 1 }));
    expect(canonicalText({ a: undefined, b: 1 })).toBe('{"b":1}');
    expect(canonicalText([['a'], 'b'])).not.toBe(canonicalText(['a', ['b']]));
  });
});

describe('a file is refused, with the reason, when it', () => {
  test.each([
    ['is empty', ''],
    ['is plain words', 'just words'],
    ['is a list', '[]'],
    ['is a number', '3'],
    ['is nothing', 'null'],
    ['is a profile', '{"name":"X","facts":{}}'],
    ['is another program’s', '{"format":"other/case","version":1}'],
    ['inherits the format', '{"__proto__":{"format":"guangzhou-investment-advisor/case"}}'],
  ])('%s: not a case file', async (_what, text) => {
    expect(await problemOf(text)).toEqual({ kind: 'not-a-case-file', isBackup: false });
  });

  test.each([1, 2, 100, 700])('is cut %i characters before its end', async (missing) => {
    const text = (await writeCaseFile(SAMPLE)).trimEnd();
    const cut = text.slice(0, -missing);
    expect(await problemOf(cut)).toEqual({ kind: 'cut-short', length: cut.length });
  });

  test('has one character changed, anywhere in the content', async () => {
    const text = await writeCaseFile(SAMPLE);
    for (const [from, to] of [
      ['"tenant"', '"holder"'],
      ['2027-03-31', '2027-03-30'],
      ['Kwong', 'Kwang'],
      ['"min": 3', '"min": 4'],
    ] as const) {
      expect(text).toContain(from);
      expect(await problemOf(text.replace(from, to))).toEqual({ kind: 'altered' });
    }
    expect(
      await problemOf(text.replace(/sha256:./, (found) => `sha256:${found.endsWith('0') ? '1' : '0'}`)),
    ).toEqual({
      kind: 'altered',
    });
  });

  test.each([4, 5, 1_000])('is of version %i', async (version) => {
    expect(await problemOf(await forged({ anything: 'new' }, { version, added: true }))).toEqual({
      kind: 'newer',
      version,
      known: 3,
    });
  });

  test.each([
    ['no version', { version: undefined }, 'version'],
    ['version 0', { version: 0 }, 'version'],
    ['half a version', { version: 1.5 }, 'version'],
    ['the version of an encrypted one', { version: 3 }, 'version'],
    ['no checksum', { checksum: undefined }, 'checksum'],
    ['another kind of checksum', { checksum: 'md5:0' }, 'checksum'],
    ['a key of its own making', { author: 'X' }, ''],
  ])('has %s', async (_what, around, path) => {
    expect(await problemOf(await forged(SAMPLE, around))).toMatchObject({ kind: 'wrong', path });
  });

  const hostile: readonly [string, unknown, RegExp][] = [
    ['thirteen tags', { ...SAMPLE, tags: [...'abcdefghijklm'] }, /^case\.tags$/],
    ['a tag of 41 characters', { ...SAMPLE, tags: ['t'.repeat(41)] }, /^case\.tags\.0$/],
    ['a tag twice, once in capitals', { ...SAMPLE, tags: ['toys', 'TOYS'] }, /^case\.tags\.1$/],
    ['no name', { ...SAMPLE, name: undefined }, /^case\.name$/],
    ['an empty name', { ...SAMPLE, name: '' }, /^case\.name$/],
    ['a name of a megabyte', { ...SAMPLE, name: 'n'.repeat(1_048_576) }, /^case\.name$/],
    ['a name of 201 characters', { ...SAMPLE, name: '名'.repeat(201) }, /^case\.name$/],
    ['a number for a name', { ...SAMPLE, name: 7 }, /^case\.name$/],
    ['a day that does not exist', { ...SAMPLE, asOf: '2026-02-30' }, /^case\.asOf$/],
    ['a place that is a path', { ...SAMPLE, places: ['../x'] }, /^case\.places\.0$/],
    ['a place twice', { ...SAMPLE, places: ['gdd', 'gdd'] }, /^case\.places\.1$/],
    ['an unknown kind', { ...SAMPLE, cares: ['magic'] }, /^case\.cares\.0$/],
    [
      'a thousand and one answers',
      { ...SAMPLE, later: Array.from({ length: 1_001 }, (_, i) => `f${i}`) },
      /^case\.later$/,
    ],
    ['answers as a map', { ...SAMPLE, answers: {} }, /^case\.answers$/],
    [
      'a made-up state',
      { ...SAMPLE, answers: [{ fact: 'a', answer: { state: 'sure' } }] },
      /^case\.answers\.0\.answer/,
    ],
    [
      'an answer of a megabyte',
      { ...SAMPLE, answers: [{ fact: 'a', answer: { state: 'known', value: 'v'.repeat(1_048_576) } }] },
      /^case\.answers\.0\.answer/,
    ],
    [
      'two answers to one fact',
      { ...SAMPLE, answers: [1, 2].map((value) => ({ fact: 'a', answer: { state: 'known', value } })) },
      /^case\.answers\.1$/,
    ],
    [
      'an interval upside down',
      { ...SAMPLE, answers: [{ fact: 'a', answer: { state: 'interval', range: { min: 2, max: 1 } } }] },
      /^case\.answers\.0\.answer/,
    ],
    [
      'a note of 4,001 characters',
      { ...SAMPLE, notes: [{ fact: 'a', text: 'x'.repeat(4_001) }] },
      /^case\.notes\.0\.text$/,
    ],
    ['a key of its own making', { ...SAMPLE, verdicts: [] }, /^case$/],
    [
      'the name of a prototype',
      JSON.parse(`{"__proto__":{"admin":true},"constructor":1,${JSON.stringify(SAMPLE).slice(1)}`),
      /^case$/,
    ],
  ];
  test.each(hostile)('has %s, under a checksum that fits', async (_what, content, path) => {
    const problem = await problemOf(await forged(content));
    expect(problem.kind).toBe('wrong');
    if (problem.kind === 'wrong') {
      expect(problem.path).toMatch(path);
      expect(problem.expected.length).toBeGreaterThan(0);
      expect(problem.expected.length).toBeLessThanOrEqual(200);
    }
    expect(Reflect.get({}, 'admin')).toBeUndefined();
  });

  test('is nested a hundred thousand deep', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const text = `{"format":"${CASE_FORMAT}","version":1,"checksum":"sha256:${'0'.repeat(64)}","case":${deep}}`;
    expect(await problemOf(text)).toEqual({ kind: 'altered' });
  });

  test.each([
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00])],
    ['text with a nought byte', utf8('{"a":\u0000}')],
    ['no UTF-8', new Uint8Array([0xff, 0xfe, 0xfd])],
  ])('is %s', async (_what, bytes) => {
    expect(await readCaseBytes(bytes)).toEqual({ ok: false, problem: { kind: 'not-text' } });
  });

  test('has one byte more than the limit; at the limit it is looked at', async () => {
    const most = new Uint8Array(CASE_FILE_LIMIT).fill(0x20);
    expect(await readCaseBytes(most)).toEqual({
      ok: false,
      problem: { kind: 'not-a-case-file', isBackup: false },
    });
    expect(await readCaseBytes(new Uint8Array(CASE_FILE_LIMIT + 1).fill(0x20))).toEqual({
      ok: false,
      problem: { kind: 'too-large', size: CASE_FILE_LIMIT + 1, limit: CASE_FILE_LIMIT },
    });
  });
});
