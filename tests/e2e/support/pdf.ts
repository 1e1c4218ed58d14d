import { getDocument, OPS, VerbosityLevel, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A font of a PDF. `embedded`: its shapes are in the file, so that it looks the same everywhere. */
export interface PdfFont {
  readonly name: string;
  readonly embedded: boolean;
}

export interface PdfPage {
  /** The text as somebody who selects and copies it would get it. */
  readonly text: string;
  /** In points, 72 to the inch. */
  readonly width: number;
  readonly height: number;
}

export interface ReadPdf {
  readonly title: string;
  /** The language the document says it is in; empty if it does not say. */
  readonly language: string;
  readonly pages: readonly PdfPage[];
  readonly fonts: readonly PdfFont[];
}

/** Reads a PDF back: its text page by page, and every font that is used. Rejects on what is no PDF. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({
    // The reader takes the bytes over.
    data: new Uint8Array(bytes),
    fontExtraProperties: true,
    verbosity: VerbosityLevel.ERRORS,
  });
  const document = await task.promise;
  const fonts = new Map<string, boolean>();
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    for (const { name, embedded } of await fontsOf(page))
      fonts.set(name, (fonts.get(name) ?? true) && embedded);
    const { width, height } = page.getViewport({ scale: 1 });
    pages.push({ text: await textOf(page), width, height });
  }
  const { info } = await document.getMetadata();
  const read: ReadPdf = {
    title: field(info, 'Title'),
    language: field(info, 'Language'),
    pages,
    fonts: [...fonts].map(([name, embedded]) => ({ name, embedded })),
  };
  await task.destroy();
  return read;
}

/** Radicals for which Unicode itself gives no whole character. */
const RADICALS: Readonly<Record<string, string>> = Object.fromEntries(
  '⺠民 ⻁虎 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻑長 ⻓长 ⻔门 ⻘青 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻤鬼 ⻥鱼 ⻦鸟 ⻨麦 ⻩黄 ⻬齐 ⻮齿 ⻰龙 户戶'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/**
 * Text without spaces, for comparing: lines are broken where the page has them broken. Some fonts draw a character and
 * the radical of the same shape with one glyph, and Chromium then writes the radical (⽂ for 文) into the PDF, and
 * likewise one dash for another: both count as the character.
 */
export const comparable = (text: string): string =>
  text
    .replace(/\s+/gu, '')
    .replace(/[\u2010-\u2015]/gu, '—')
    .replace(/[\u2f00-\u2fdf]/gu, (radical) => radical.normalize('NFKC'))
    .replace(/[\u2e80-\u2eff户]/gu, (radical) => RADICALS[radical] ?? radical);

async function textOf(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  return items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('');
}

async function fontsOf(page: PDFPageProxy): Promise<PdfFont[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const ids = new Set<string>();
  for (const [index, operator] of fnArray.entries()) {
    const args: unknown = argsArray[index];
    if (operator === OPS.setFont && Array.isArray(args)) ids.add(String(args[0]));
  }
  return [...ids].map((id) => {
    const font: unknown = page.commonObjs.get(id);
    // A font without a file is one that the reader's machine has to have. Drawn glyphs are always in the file.
    const drawn = flag(font, 'isType3Font') === true;
    return { name: field(font, 'name'), embedded: drawn || flag(font, 'missingFile') === false };
  });
}

function flag(holder: unknown, key: string): unknown {
  return typeof holder === 'object' && holder !== null ? Reflect.get(holder, key) : undefined;
}

function field(holder: unknown, key: string): string {
  const value = flag(holder, key);
  return typeof value === 'string' ? value : '';
}
