const MARKS: readonly { readonly encoding: string; readonly mark: readonly number[] }[] = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
];

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Decodes a text file: by its byte order mark, else as UTF-8, else as GB18030, in which Excel for Chinese
 * Windows saves CSV. `null` if it is none of these. A byte order mark is not part of the text.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const marked = MARKS.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  if (marked !== undefined) return tryDecode(bytes, marked.encoding);
  if (bytes.includes(0)) return null;
  return tryDecode(bytes, 'utf-8') ?? tryDecode(bytes, 'gb18030');
}
