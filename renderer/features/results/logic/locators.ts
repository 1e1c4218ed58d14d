import type { Citation } from '../../../../seeds/schema/index.ts';

/** One citation for each printed locator: several passages of one clause are named once. */
export function onePerLocator(cites: readonly Citation[]): readonly Citation[] {
  const seen = new Set<string>();
  return cites.filter(({ doc, at }) => {
    const key = `${doc} ${at}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
