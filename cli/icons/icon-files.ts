/** One size of an icon: a square of that many pixels, as the bytes of a PNG file. */
export interface IconSize {
  readonly size: number;
  readonly png: Uint8Array;
}

/** The sizes Windows looks for in an .ico file. */
export const ICO_SIZES = [16, 24, 32, 48, 64, 128, 256] as const;

/** The sizes macOS looks for in an .icns file, with the name of each entry whose content may be a PNG. */
export const ICNS_TYPES = [
  [16, 'icp4'],
  [32, 'icp5'],
  [64, 'icp6'],
  [128, 'ic07'],
  [256, 'ic08'],
  [512, 'ic09'],
  [1024, 'ic10'],
] as const;

const HEADER = 6;
const ENTRY = 16;

/** A Windows icon of PNG entries (ICONDIR, then ICONDIRENTRY each; 0 stands for 256 pixels). */
export function icoOf(images: readonly IconSize[]): Uint8Array {
  let offset = HEADER + ENTRY * images.length;
  const head = new DataView(new ArrayBuffer(offset));
  head.setUint16(2, 1, true);
  head.setUint16(4, images.length, true);
  images.forEach(({ size, png }, index) => {
    const at = HEADER + ENTRY * index;
    head.setUint8(at, size % 256);
    head.setUint8(at + 1, size % 256);
    head.setUint16(at + 4, 1, true);
    head.setUint16(at + 6, 32, true);
    head.setUint32(at + 8, png.byteLength, true);
    head.setUint32(at + 12, offset, true);
    offset += png.byteLength;
  });
  return Buffer.concat([new Uint8Array(head.buffer), ...images.map(({ png }) => png)]);
}

/** A macOS icon of PNG entries: `icns`, the length of all, then a name, a length and the PNG for each. */
export function icnsOf(images: readonly IconSize[]): Uint8Array {
  const entries = ICNS_TYPES.flatMap(([size, type]) => {
    const png = images.find((image) => image.size === size)?.png;
    return png === undefined ? [] : [block(type, png)];
  });
  return block('icns', Buffer.concat(entries));
}

function block(type: string, content: Uint8Array): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 'ascii');
  head.writeUInt32BE(8 + content.byteLength, 4);
  return Buffer.concat([head, content]);
}
