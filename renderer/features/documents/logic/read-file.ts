import { decodeText, type HostFile } from '../../../host/index.ts';

/** Largest file that is read as an original, in bytes. The longest document has some 40,000. */
export const LARGEST_ORIGINAL = 5 * 1024 * 1024;

/** A file as text, or why it is none. */
export type ReadFile = { readonly status: 'text'; readonly name: string; readonly text: string } | Refused;

export type Refused =
  /** Not read at all. Sizes in bytes. */
  | { readonly status: 'too-large'; readonly name: string; readonly size: number; readonly limit: number }
  | { readonly status: 'not-text' | 'empty' | 'unreadable'; readonly name: string };

/** What a text file never holds: control characters other than tab, line and page ends. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const CONTROL = /[\u0000-\u0008\u000e-\u001f\ufffe\uffff]/u;

/** Reads a file that was chosen or dropped on the page. Its size is checked before a byte is read. */
export async function readDropped(file: Pick<File, 'name' | 'size' | 'arrayBuffer'>): Promise<ReadFile> {
  const name = plainName(file.name);
  if (file.size > LARGEST_ORIGINAL)
    return { status: 'too-large', name, size: file.size, limit: LARGEST_ORIGINAL };
  try {
    return toText(name, new Uint8Array(await file.arrayBuffer()));
  } catch {
    return { status: 'unreadable', name };
  }
}

/** Takes a file that the host has read. */
export function readHostFile(file: HostFile): ReadFile {
  const name = plainName(file.name);
  switch (file.status) {
    case 'read':
      return toText(name, file.bytes);
    case 'too-large':
      return { status: 'too-large', name, size: file.size, limit: LARGEST_ORIGINAL };
    case 'unreadable':
      return { status: 'unreadable', name };
  }
}

function toText(name: string, bytes: Uint8Array): ReadFile {
  if (bytes.byteLength > LARGEST_ORIGINAL)
    return { status: 'too-large', name, size: bytes.byteLength, limit: LARGEST_ORIGINAL };
  const text = decodeText(bytes);
  if (text === null || CONTROL.test(text)) return { status: 'not-text', name };
  return text.trim() === '' ? { status: 'empty', name } : { status: 'text', name, text };
}

/** A file's name as it may be shown and kept: one line, no characters that turn the direction, not endless. */
export function plainName(name: string): string {
  const plain = [...name.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim()];
  if (plain.length === 0) return '?';
  return plain.length > LONGEST_NAME ? `${plain.slice(0, LONGEST_NAME - 1).join('')}…` : plain.join('');
}

const LONGEST_NAME = 100;
