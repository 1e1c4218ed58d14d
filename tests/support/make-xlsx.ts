import { strToU8, zipSync, type Zippable } from 'fflate';

/** A workbook made part by part, so that it can be made wrong. */
export interface MadeWorkbook {
  /** What stands between `<worksheet>` and `</worksheet>`, for each sheet by name. */
  readonly sheets: Readonly<Record<string, string>>;
  /** Shared texts, each as the inside of an `<si>`. */
  readonly shared?: readonly string[];
  readonly date1904?: boolean;
  /** Names of sheets that are hidden. */
  readonly hidden?: readonly string[];
  /** Not compressed. */
  readonly stored?: boolean;
  /** Parts put in, or in place of others. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Style 1 is a date. */
const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="0"/><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`;

const relations = (list: readonly string[]): string =>
  `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}">${list.join('')}</Relationships>`;
const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;

/** The bytes of a workbook, its parts in the order in which Excel writes them: shared texts after the sheets. */
export function makeXlsx(made: MadeWorkbook): Uint8Array<ArrayBuffer> {
  const names = Object.keys(made.sheets);
  const tabs = names.map((name, at) => {
    const state = made.hidden?.includes(name) === true ? ' state="hidden"' : '';
    return `<sheet name="${name}" sheetId="${at + 1}"${state} r:id="rId${at + 1}"/>`;
  });
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations([relation('rId1', 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${made.date1904 === true ? ' date1904="1"' : ''}/><sheets>${tabs.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...names.map((_name, at) => relation(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`)),
      relation('rIdS', 'styles', 'styles.xml'),
      relation('rIdT', 'sharedStrings', 'sharedStrings.xml'),
    ]),
    ...Object.fromEntries(
      names.map((name, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `<?xml version="1.0"?><worksheet xmlns="${MAIN}">${made.sheets[name] ?? ''}</worksheet>`,
      ]),
    ),
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${(made.shared ?? []).map((inside) => `<si>${inside}</si>`).join('')}</sst>`,
    ...made.parts,
  };
  const zipped: Zippable = Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
  );
  return new Uint8Array(zipSync(zipped, { level: made.stored === true ? 0 : 6 }));
}
