/** One worksheet of a workbook. */
export interface WorksheetPart {
  readonly name: string;
  readonly visible: boolean;
  /** Name of the part inside the packed file. */
  readonly part: string;
}

export interface WorkbookParts {
  readonly sheets: readonly WorksheetPart[];
  /** Days are counted from 1904, as old Macs did. */
  readonly from1904: boolean;
  readonly styles: string | null;
  readonly sharedTexts: string | null;
}

/** The attributes of every element of one name, whatever its namespace is called. */
function elements(xml: string, name: string): ReadonlyMap<string, string>[] {
  const found = xml.matchAll(new RegExp(`<(?:[\\w.-]+:)?${name}\\s((?:[^>"']|"[^"]*"|'[^']*')*)>`, 'gu'));
  return [...found].map(([, attributes = '']) => {
    const pairs = attributes.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu);
    return new Map([...pairs].map(([, key = '', double, single]) => [key, decode(double ?? single ?? '')]));
  });
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decode = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/giu, (whole, hex, decimal, name) => {
    if (typeof name === 'string') return NAMED[name] ?? whole;
    const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** The part that a relationship of a workbook at `base` leads to. */
function partAt(base: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = base.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

/** The name of the workbook, by the relationships of the packed file as a whole. */
export function workbookPart(rootRelations: string): string | null {
  const target = elements(rootRelations, 'Relationship').find((relation) =>
    (relation.get('Type') ?? '').endsWith('/officeDocument'),
  );
  return target === undefined ? null : partAt('', target.get('Target') ?? '');
}

/** The relationships of a part stand beside it. */
export const relationsPart = (part: string): string => {
  const cut = part.lastIndexOf('/') + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
};

/** Worksheets in the order of their tabs, and the parts they need. `workbook` is the part that `xml` was read from. */
export function readWorkbook(workbook: string, xml: string, relations: string): WorkbookParts {
  const related = elements(relations, 'Relationship').map((relation) => ({
    id: relation.get('Id') ?? '',
    type: /[^/]*$/u.exec(relation.get('Type') ?? '')?.[0] ?? '',
    part: partAt(workbook, relation.get('Target') ?? ''),
  }));
  const sheets = elements(xml, 'sheet').flatMap((sheet) => {
    const id = [...sheet].find(([key]) => key.endsWith(':id'))?.[1];
    const found = related.find((relation) => relation.id === id && relation.type === 'worksheet');
    if (found === undefined) return [];
    return [
      {
        name: sheet.get('name') ?? '',
        visible: !/hidden/iu.test(sheet.get('state') ?? ''),
        part: found.part,
      },
    ];
  });
  const dates = elements(xml, 'workbookPr')[0]?.get('date1904') ?? '0';
  const partOf = (type: string): string | null =>
    related.find((relation) => relation.type === type)?.part ?? null;
  return {
    sheets,
    from1904: dates === '1' || dates === 'true',
    styles: partOf('styles'),
    sharedTexts: partOf('sharedStrings'),
  };
}
