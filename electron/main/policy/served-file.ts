import { parseAppUrl } from './app-url.ts';

/** What to answer to a request on `app://advisor/`. `file` is relative to the renderer folder, with forward slashes. */
export type ServedFile =
  | { readonly status: 200; readonly file: string; readonly contentType: string }
  | { readonly status: 403 | 404 | 405 };

/** Every type the renderer build may contain. What is not listed is not served. */
const CONTENT_TYPES: ReadonlyMap<string, string> = new Map([
  ['html', 'text/html; charset=utf-8'],
  ['js', 'text/javascript; charset=utf-8'],
  ['css', 'text/css; charset=utf-8'],
  ['svg', 'image/svg+xml'],
  ['png', 'image/png'],
  ['woff2', 'font/woff2'],
]);

/** A folder or file name: starts with a letter or digit, so neither `..` nor a hidden file can be written. */
const SEGMENT = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;

/**
 * Decides what a request gets. Pure: the address alone decides, the disk is not asked.
 * No decoding takes place: a percent sign is not in the alphabet, so an encoded separator is refused.
 */
export function resolveServedFile(method: string, address: string): ServedFile {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405 };
  const url = parseAppUrl(address);
  if (url === null || url.search !== '') return { status: 403 };
  const file = url.pathname === '/' || url.pathname === '' ? 'index.html' : url.pathname.slice(1);
  const segments = file.split('/');
  if (segments.length > 3 || !segments.every((segment) => SEGMENT.test(segment))) return { status: 403 };
  const contentType = CONTENT_TYPES.get(file.slice(file.lastIndexOf('.') + 1));
  return contentType === undefined ? { status: 404 } : { status: 200, file, contentType };
}
