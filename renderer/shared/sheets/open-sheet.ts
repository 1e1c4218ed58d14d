import { openCsv } from './csv/open-csv.ts';
import { kindOfFile } from './kind-of-file.ts';
import { toSource } from './source.ts';
import { SHEET_LIMITS, SheetError, type OpenedSheet, type OpenOptions, type SheetInput } from './types.ts';
import { openXlsx } from './xlsx/open-xlsx.ts';

/** Enough to recognise a container by, and to find in it the name of an encrypted package. */
const HEAD = 1 << 16;

/**
 * Opens a CSV file or an Excel workbook; which of them it is, its bytes decide, not its name. Only what is needed to
 * read it is read now. What is wrong with the file comes back as a problem; nothing is thrown but by the source.
 */
export async function openSheet(input: SheetInput, options: OpenOptions = {}): Promise<OpenedSheet> {
  const source = toSource(input);
  const limits = options.limits ?? SHEET_LIMITS;
  if (source.size > limits.fileBytes)
    return { ok: false, problem: { code: 'file-too-large', bytes: source.size, most: limits.fileBytes } };
  const kind = kindOfFile(await source.read(0, Math.min(HEAD, source.size)));
  try {
    switch (kind) {
      case 'packed':
        return { ok: true, sheet: await openXlsx(source, options.sheet, limits) };
      case 'text':
        return { ok: true, sheet: await openCsv(source, options.encoding, limits) };
      case 'empty':
      case 'old-excel':
      case 'password':
      case 'web-page':
      case 'not-a-sheet':
        return { ok: false, problem: { code: kind } };
    }
  } catch (cause) {
    if (cause instanceof SheetError) return { ok: false, problem: cause.problem };
    throw cause;
  }
}
