import { describe, expect, test } from 'vitest';
import { megabytes } from '../../../renderer/features/documents/logic/megabytes.ts';
import {
  LARGEST_ORIGINAL,
  plainName,
  readDropped,
  readHostFile,
} from '../../../renderer/features/documents/logic/read-file.ts';

const WORDS = '一、總體目標\n建成平台三個。\n';

function file(name: string, bytes: Uint8Array, size = bytes.byteLength) {
  return { name, size, arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) };
}
const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 + text.length * 2));
  view.setUint16(0, 0xfeff, littleEndian);
  for (const [index, unit] of [...Array(text.length).keys()].map((at) => [at, text.charCodeAt(at)] as const))
    view.setUint16(2 + index * 2, unit, littleEndian);
  return new Uint8Array(view.buffer);
}

/** 一、总体目标 in GB18030. */
const GB18030 = Uint8Array.from([0xd2, 0xbb, 0xa1, 0xa2, 0xd7, 0xdc, 0xcc, 0xe5, 0xc4, 0xbf, 0xb1, 0xea]);

describe('reading a file as an original', () => {
  test.each([
    ['UTF-8', utf8(WORDS), WORDS],
    ['UTF-8 with a byte order mark', utf8(`\uFEFF${WORDS}`), WORDS],
    ['UTF-16, little end first', utf16(WORDS, true), WORDS],
    ['UTF-16, big end first', utf16(WORDS, false), WORDS],
    ['GB18030', GB18030, '一、总体目标'],
  ])('%s', async (_encoding, bytes, text) => {
    expect(await readDropped(file('a.txt', bytes))).toEqual({ status: 'text', name: 'a.txt', text });
  });

  test('the size is looked at before anything is read, and one byte decides', async () => {
    let reads = 0;
    const ofSize = (size: number) => ({
      name: 'big.txt',
      size,
      arrayBuffer: () => {
        reads += 1;
        return Promise.resolve(new Uint8Array(utf8(WORDS)).buffer);
      },
    });
    expect((await readDropped(ofSize(LARGEST_ORIGINAL - 1))).status).toBe('text');
    expect((await readDropped(ofSize(LARGEST_ORIGINAL))).status).toBe('text');
    expect(reads).toBe(2);
    for (const size of [LARGEST_ORIGINAL + 1, 100 * 1024 * 1024, Number.MAX_SAFE_INTEGER])
      expect(await readDropped(ofSize(size))).toEqual({
        status: 'too-large',
        name: 'big.txt',
        size,
        limit: LARGEST_ORIGINAL,
      });
    expect(reads).toBe(2);
  });

  test('a file that the host has read keeps to the same limit', () => {
    const read = (bytes: Uint8Array) => readHostFile({ status: 'read', name: 'a.txt', bytes }).status;
    expect(read(new Uint8Array(LARGEST_ORIGINAL).fill(0x61))).toBe('text');
    expect(read(new Uint8Array(LARGEST_ORIGINAL + 1).fill(0x61))).toBe('too-large');
    expect(readHostFile({ status: 'too-large', name: 'a.txt', size: 40e6, limit: 32e6 })).toEqual({
      status: 'too-large',
      name: 'a.txt',
      size: 40e6,
      limit: LARGEST_ORIGINAL,
    });
    expect(readHostFile({ status: 'unreadable', name: 'a.txt' }).status).toBe('unreadable');
  });

  test.each([
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ['a zip such as a Word file', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0])],
    ['a PDF with a control character', utf8('%PDF-1.7\n\u0007binary')],
    ['bytes of no encoding', Uint8Array.from([0xff, 0xff, 0xff, 0xff])],
  ])('%s is no text', async (_what, bytes) => {
    expect(await readDropped(file('x.bin', bytes))).toEqual({ status: 'not-text', name: 'x.bin' });
  });

  test('an empty file and one of blanks say so', async () => {
    expect((await readDropped(file('a.txt', utf8('')))).status).toBe('empty');
    expect((await readDropped(file('a.txt', utf8(' \n\u3000\r\n')))).status).toBe('empty');
  });

  test('a file that cannot be read is told by name', async () => {
    const gone = { name: 'gone.txt', size: 10, arrayBuffer: () => Promise.reject(new Error('gone')) };
    expect(await readDropped(gone)).toEqual({ status: 'unreadable', name: 'gone.txt' });
  });

  test('a hostile name is shown in one line, short, and in its own direction', () => {
    expect(plainName('a\u202Etxt.exe')).toBe('a txt.exe');
    expect(plainName('line\nbreak\u0000.txt')).toBe('line break .txt');
    expect(plainName('')).toBe('?');
    expect(plainName('\u200B')).toBe('?');
    expect([...plainName('龍'.repeat(100))]).toHaveLength(100);
    expect([...plainName('龍'.repeat(101))]).toHaveLength(100);
    expect(plainName('𠮷'.repeat(5_000)).endsWith('…')).toBe(true);
  });
});

test('a file one byte over the limit never reads as large as the limit', () => {
  expect([LARGEST_ORIGINAL, LARGEST_ORIGINAL + 1, 1].map(megabytes)).toEqual([5, 5.1, 0.1]);
});
