import type { Provision, ProvisionId, Text } from '../../seeds/schema/index.ts';

/** Some words with the provisions that say them. */
export interface Said {
  readonly says: Text;
  readonly provisions: readonly ProvisionId[];
}

/** The words of each entry, the same ones once for all the provisions that say them; in the order of first mention. */
export function mergeWords<T extends { readonly provision: Pick<Provision, 'id'> }>(
  entries: readonly T[],
  wordsOf: (entry: T) => readonly Text[],
): Said[] {
  const rows = new Map<string, { says: Text; provisions: Set<ProvisionId> }>();
  for (const entry of entries) {
    for (const says of wordsOf(entry)) {
      const key = JSON.stringify([says.en, says['zh-Hans'], says['zh-Hant']]);
      const row = rows.get(key) ?? { says, provisions: new Set() };
      row.provisions.add(entry.provision.id);
      rows.set(key, row);
    }
  }
  return [...rows.values()].map(({ says, provisions }) => ({ says, provisions: [...provisions] }));
}
