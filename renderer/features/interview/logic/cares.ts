import { KINDS, type Catalogue, type Kind } from '../../../../seeds/schema/index.ts';

/** The kinds of provision on which answers have a bearing at all, in the order of the vocabulary. */
export function kindsToCareAbout({ provisions }: Pick<Catalogue, 'provisions'>): readonly Kind[] {
  const kinds = new Set(
    provisions
      .filter(({ addressee, audience, conditions }) => {
        return addressee !== 'authority' && audience.length + conditions.length > 0;
      })
      .map(({ kind }) => kind),
  );
  return KINDS.filter((kind) => kinds.has(kind));
}

/** What to store for a set of ticks: all of them is the same as none, for nothing comes before anything then. */
export function caresToStore(offered: readonly Kind[], ticked: readonly string[]): readonly Kind[] {
  const kept = offered.filter((kind) => ticked.includes(kind));
  return kept.length === offered.length ? [] : kept;
}
