/** What the first bytes of a file say it is. A packed file has to be opened to know more. */
export type FileKind = 'packed' | 'text' | 'old-excel' | 'password' | 'web-page' | 'not-a-sheet' | 'empty';

const begins = (head: Uint8Array, ...bytes: number[]): boolean =>
  bytes.every((byte, index) => head[index] === byte);

/** Other kinds of files that are easily dropped here: PDF, gzip, RAR, 7z, PNG, JPEG, GIF, executables. */
const OTHERS: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46],
  [0x1f, 0x8b],
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x4d, 0x5a],
  [0x7f, 0x45, 0x4c, 0x46],
];

/** `head` is the beginning of the file, some thousand bytes of it. */
export function kindOfFile(head: Uint8Array): FileKind {
  if (head.length === 0) return 'empty';
  if (begins(head, 0x50, 0x4b, 0x03, 0x04) || begins(head, 0x50, 0x4b, 0x05, 0x06)) return 'packed';
  // The container of Office before 2007, in which newer programs put what is encrypted.
  if (begins(head, 0xd0, 0xcf, 0x11, 0xe0))
    return holdsWide(head, 'EncryptedPackage') ? 'password' : 'old-excel';
  if (OTHERS.some((magic) => begins(head, ...magic))) return 'not-a-sheet';
  return looksLikeMarkup(head) ? 'web-page' : 'text';
}

/** Old systems write a web page or XML and call it a spreadsheet. */
function looksLikeMarkup(head: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(head.subarray(0, 512)).replaceAll('\0', '');
  return /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\s*<(?:!doctype|html|head|meta|table|style|\?xml)/iu.test(
    text,
  );
}

function holdsWide(head: Uint8Array, word: string): boolean {
  const wide = [...word].map((letter) => `${letter}\0`).join('');
  return new TextDecoder('latin1').decode(head).includes(wide);
}
