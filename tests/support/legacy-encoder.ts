/**
 * Text as bytes of an encoding that the platform only decodes: every pair of bytes is decoded once, and the table turned
 * round. Characters outside the table cannot be written.
 */
export function legacyEncoder(encoding: 'gb18030' | 'big5'): (text: string) => Uint8Array<ArrayBuffer> {
  const table = new Map<string, readonly [number, number]>();
  const decoder = new TextDecoder(encoding);
  for (let first = 0x81; first < 0xff; first += 1) {
    for (let second = 0x40; second < 0xff; second += 1) {
      const text = decoder.decode(Uint8Array.of(first, second));
      if ([...text].length === 1 && text !== '\ufffd' && !table.has(text)) table.set(text, [first, second]);
    }
  }
  return (text) =>
    Uint8Array.from(
      [...text].flatMap((character) => {
        const code = character.charCodeAt(0);
        if (code < 0x80) return [code];
        const pair = table.get(character);
        if (pair === undefined) throw new Error(`${character} is not in ${encoding}`);
        return [...pair];
      }),
    );
}

/** Text as UTF-16 with its mark. */
export function utf16(text: string, order: 'le' | 'be'): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(2 * text.length + 2);
  const view = new DataView(bytes.buffer);
  [0xfeff, ...Array.from({ length: text.length }, (_none, at) => text.charCodeAt(at))].forEach((code, at) =>
    view.setUint16(2 * at, code, order === 'le'),
  );
  return bytes;
}
