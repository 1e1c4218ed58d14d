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
