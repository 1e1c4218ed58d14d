/** Bytes of the end of a worksheet that are kept: what is said of it as a whole stands behind the rows. */
const KEPT = 1 << 18;

/** The end of something that goes by in pieces. */
export function createTail(): { add: (piece: Uint8Array) => void; text: () => string } {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  return {
    add: (piece) => {
      pieces.push(piece);
      bytes += piece.length;
      while (pieces.length > 1 && bytes - (pieces[0]?.length ?? 0) >= KEPT) {
        bytes -= pieces.shift()?.length ?? 0;
      }
    },
    text: () => {
      const decoder = new TextDecoder();
      return pieces.map((piece) => decoder.decode(piece, { stream: true })).join('');
    },
  };
}

/** The merged areas of a worksheet, by its end; of a great many only the last, which will do to tell of them. */
export function mergedAreas(tail: string): string[] {
  const from = Math.max(0, tail.lastIndexOf('</sheetData>'));
  return [...tail.slice(from).matchAll(/<(?:\w+:)?mergeCell\s[^>]*ref="([A-Z0-9:]{1,30})"/gu)].map(
    ([, area = '']) => area,
  );
}
