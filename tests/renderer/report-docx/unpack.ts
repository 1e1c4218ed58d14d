import { strFromU8, unzipSync } from 'fflate';

/** The parts of a Word file by their path. */
export type Parts = ReadonlyMap<string, string>;

export function unpack(bytes: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));
}

/** One part; the test fails if it is not there. */
export function partOf(parts: Parts, path: string): string {
  const part = parts.get(path);
  if (part === undefined) throw new Error(`no ${path} among ${[...parts.keys()].join(', ')}`);
  return part;
}

/** The text between two elements' tags, as it stands in the XML. */
export const elements = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<w:${name}(?: [^>]*)?>(.*?)</w:${name}>`, 'gsu'))].map(
    ([, inside]) => inside ?? '',
  );

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/** The words of a piece of a document, without its marks. */
export const wordsOf = (xml: string): string =>
  elements(xml, 't')
    .join('')
    .replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity);
