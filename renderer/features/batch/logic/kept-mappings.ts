import { readMappingFile, toMappingFile, type Mapping } from '../../../../rules/index.ts';
import type { Catalogue } from '../../../../seeds/schema/index.ts';

/** How sheets with these headers were read last, newest first; `file` is a mapping file as it was kept. */
export type KeptMappings = readonly { readonly headers: readonly string[]; readonly file: unknown }[];

/** So many are kept. */
export const MOST_KEPT = 12;

const sameHeaders = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((header, index) => header === b[index]);

/** The mapping with which a sheet with the very same headers was read; `null`: none, or it no longer fits the catalogue. */
export function recallMapping(
  kept: KeptMappings,
  headers: readonly string[],
  catalogue: Catalogue,
): Mapping | null {
  const found = kept.find((one) => sameHeaders(one.headers, headers));
  if (found === undefined) return null;
  const read = readMappingFile(found.file, headers, catalogue);
  return read.ok ? read.mapping : null;
}

/** What is kept once a sheet has been read: its own mapping first, in place of an earlier one for these headers. */
export function keepMapping(
  kept: KeptMappings,
  headers: readonly string[],
  mapping: Mapping,
): { headers: string[]; file: unknown }[] {
  const others = kept.filter((one) => !sameHeaders(one.headers, headers));
  return [{ headers, file: toMappingFile(mapping, headers) }, ...others]
    .slice(0, MOST_KEPT)
    .map(({ headers: some, file }) => ({ headers: [...some], file }));
}
