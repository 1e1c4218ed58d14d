import { SheetError, type Sheet, type SheetLimits, type SheetSource } from '../types.ts';
import { listPacked, type PackedEntry } from './packed-file.ts';
import { readRows } from './read-rows.ts';
import { unpackWhole } from './unpack.ts';
import { readWorkbook, relationsPart, workbookPart, type WorksheetPart } from './workbook-parts.ts';

/** The parts that say where the others are are small in any real workbook. */
const MOST_FRAME_BYTES = 1 << 24;

/** An Excel workbook as a sheet. Throws `SheetError`. */
export async function openXlsx(
  source: SheetSource,
  wanted: string | undefined,
  limits: SheetLimits,
): Promise<Sheet> {
  const entries = await listPacked(source);
  const text = async (part: string): Promise<string> => {
    const entry = entries.get(part);
    if (entry === undefined) return '';
    const bytes = await unpackWhole(source, entry, { bytes: MOST_FRAME_BYTES, ratio: limits.unpackRatio });
    return new TextDecoder().decode(bytes);
  };
  const workbook = workbookPart(await text('_rels/.rels'));
  if (workbook === null || !entries.has(workbook))
    throw new SheetError({ code: await otherKind(entries, text) });
  if (workbook.endsWith('.bin')) throw new SheetError({ code: 'binary-excel' });
  if (!/(?:^|\/)workbook[^/]*\.xml$/iu.test(workbook)) throw new SheetError({ code: 'not-a-sheet' });
  const parts = readWorkbook(workbook, await text(workbook), await text(relationsPart(workbook)));
  const chosen = choose(parts.sheets, wanted);
  if (!entries.has(chosen.part)) throw new SheetError({ code: 'damaged', part: chosen.part });
  return {
    kind: 'xlsx',
    encoding: null,
    delimiter: null,
    sheetName: chosen.name,
    sheetNames: parts.sheets.map(({ name }) => name),
    read: () => readRows(source, entries, parts, chosen, limits),
  };
}

function choose(sheets: readonly WorksheetPart[], wanted: string | undefined): WorksheetPart {
  const names = sheets.map(({ name }) => name);
  const found =
    wanted === undefined
      ? (sheets.find(({ visible }) => visible) ?? sheets[0])
      : sheets.find(({ name }) => name === wanted);
  if (found !== undefined) return found;
  throw new SheetError(
    wanted === undefined ? { code: 'no-worksheet' } : { code: 'no-such-sheet', sheet: wanted, sheets: names },
  );
}

/** A packed file that is no workbook of Excel: which it is. */
async function otherKind(
  entries: ReadonlyMap<string, PackedEntry>,
  text: (part: string) => Promise<string>,
): Promise<'open-document' | 'numbers' | 'not-a-sheet'> {
  if ((await text('mimetype')).startsWith('application/vnd.oasis.opendocument')) return 'open-document';
  const apple = [...entries.keys()].some((name) => name.endsWith('.iwa') || name === 'Index.zip');
  return apple ? 'numbers' : 'not-a-sheet';
}
