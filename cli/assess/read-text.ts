import { readFileSync, statSync } from 'node:fs';

/** A profile or mapping larger than this is a mistake, and is not read. Bytes. */
export const PROFILE_LIMIT = 1_000_000;

export type Text =
  { readonly ok: true; readonly value: string } | { readonly ok: false; readonly mistake: string };

/** Control characters that YAML does not allow: whatever holds them is no text. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const NOT_TEXT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/u;

/** The text of a small UTF-8 file, or why it cannot be had in one line; `what` it should be. Nothing is thrown. */
export function readText(file: string, what = 'profile', written = 'YAML'): Text {
  const refuse = (mistake: string): Text => ({ ok: false, mistake });
  try {
    const stat = statSync(file);
    if (stat.isDirectory()) return refuse(`is a folder; expected a ${what} written in ${written}`);
    if (!stat.isFile()) return refuse('is not a regular file');
    if (stat.size > PROFILE_LIMIT)
      return refuse(`is ${stat.size} bytes; a ${what} has at most ${PROFILE_LIMIT}`);
    const value = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
    return NOT_TEXT.test(value) ? refuse('is not text: it holds control characters') : { ok: true, value };
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    if (code === 'ENOENT' || code === 'ENOTDIR') return refuse('no such file');
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return refuse('is not UTF-8 text');
    return refuse(`cannot be read (${code})`);
  }
}
