import { createRowReader, type Mapping, type SheetCompany } from '../../../../rules/index.ts';
import type { Reading, SheetRow } from '../../../shared/sheets/index.ts';
import type { Desk } from './desk.ts';

/** A row below the header, as the sheet has it and as a company; `null`: empty. */
export interface ReadRow {
  readonly sheetRow: SheetRow;
  readonly company: SheetCompany | null;
}

/** One pass over the companies of a sheet. */
export interface CompanyReading {
  readonly rows: AsyncGenerator<ReadRow, void, undefined>;
  readonly reading: Reading;
}

/** Reads the rows below the header, each as a company. Throws what the sheet throws. */
export function readCompanies(desk: Desk, mapping: Mapping): CompanyReading {
  const read = createRowReader(mapping, desk.catalogue, { aligned: desk.sheet.kind === 'xlsx' });
  const reading = desk.sheet.read();
  return { reading, rows: companies(reading, desk.headerRow, read) };
}

async function* companies(
  reading: Reading,
  headerRow: number,
  read: ReturnType<typeof createRowReader>,
): AsyncGenerator<ReadRow, void, undefined> {
  for await (const sheetRow of reading.rows) {
    if (sheetRow.row <= headerRow) continue;
    yield { sheetRow, company: read(sheetRow.row, sheetRow.cells) };
  }
}
