/**
 * A workbook written anew, with the parts in the order in which they are needed.
 *
 * A reader that gets a workbook as a stream can begin with the rows only if the shared texts and the styles came before
 * them. Excel writes them after. Since our source can be read anywhere, we hand the library a stream in the right
 * order, unpacked, with one worksheet under the usual name: it then never holds more than a piece of it.
 */
export interface Part {
  readonly name: string;
  readonly bytes: number;
  readonly body: AsyncIterable<Uint8Array<ArrayBuffer>>;
}

const encoder = new TextEncoder();

export const SHEET_PART = 'xl/worksheets/sheet1.xml';
export const STYLES_PART = 'xl/styles.xml';
export const TEXTS_PART = 'xl/sharedStrings.xml';

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

function textPart(name: string, text: string): Part {
  const bytes = encoder.encode(text);
  return {
    name,
    bytes: bytes.length,
    body: (async function* () {
      yield await Promise.resolve(bytes);
    })(),
  };
}

const relations = (list: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `<Relationships xmlns="${RELATIONS}">${list
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** The few parts a reader needs to find the sheet; `parts` are the real ones, the sheet last. */
export function workbookInOrder(
  parts: readonly Part[],
  from1904: boolean,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  const has = (name: string): boolean => parts.some((part) => part.name === name);
  const frame: readonly Part[] = [
    textPart(
      '[Content_Types].xml',
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    textPart('_rels/.rels', relations([['rId1', 'officeDocument', 'xl/workbook.xml']])),
    textPart(
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr date1904="${from1904 ? 1 : 0}"/><sheets><sheet name="s" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    textPart(
      'xl/_rels/workbook.xml.rels',
      relations([
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ...(has(STYLES_PART) ? [['rId2', 'styles', 'styles.xml'] as const] : []),
        ...(has(TEXTS_PART) ? [['rId3', 'sharedStrings', 'sharedStrings.xml'] as const] : []),
      ]),
    ),
  ];
  return written([...frame, ...parts]);
}

async function* written(parts: readonly Part[]): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  for (const part of parts) {
    yield header(part);
    yield* gathered(part.body);
  }
}

/** The library puts pieces together until it has this much; from small ones it would copy the same bytes over and over. */
const TOGETHER = 1 << 20;

async function* gathered(body: Part['body']): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  let block = new Uint8Array(TOGETHER);
  let filled = 0;
  for await (const piece of body) {
    for (let from = 0; from < piece.length;) {
      const some = piece.subarray(from, from + TOGETHER - filled);
      block.set(some, filled);
      filled += some.length;
      from += some.length;
      if (filled < TOGETHER) continue;
      yield block;
      block = new Uint8Array(TOGETHER);
      filled = 0;
    }
  }
  if (filled > 0) yield block.slice(0, filled);
}

/** A local header of a part that is stored as it is. */
function header({ name, bytes }: Part): Uint8Array<ArrayBuffer> {
  const named = encoder.encode(name);
  const record = new Uint8Array(30 + named.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(4, 20, true);
  view.setUint32(18, bytes, true);
  view.setUint32(22, bytes, true);
  view.setUint16(26, named.length, true);
  record.set(named, 30);
  return record;
}
