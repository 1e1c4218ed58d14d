import type { Opener, WhoCanChange } from '../../../../rules/index.ts';
import { KINDS, type Kind, type Provision, type ProvisionId } from '../../../../seeds/schema/index.ts';

/** A change with the provisions it would open and close. */
export interface Opening {
  readonly opener: Opener;
  /** Of the kind asked for. */
  readonly opens: readonly Provision[];
  /** Of every kind: what is lost is never hidden. */
  readonly closes: readonly Provision[];
}

export const WHO: readonly WhoCanChange[] = ['you-decide', 'you-plan', 'authority-grants'];

/** Openers by who can bring them about, in the order given; only those that open something of the kind (`null`: any). */
export function groupOpeners(
  openers: readonly Opener[],
  provisions: ReadonlyMap<ProvisionId, Provision>,
  kind: Kind | null,
): readonly { readonly who: WhoCanChange; readonly openings: readonly Opening[] }[] {
  const find = (ids: readonly ProvisionId[]) => ids.flatMap((id) => provisions.get(id) ?? []);
  const openings = openers
    .map((opener): Opening => {
      const opens = find(opener.opens).filter((provision) => kind === null || provision.kind === kind);
      return { opener, opens, closes: find(opener.closes) };
    })
    .filter(({ opens }) => opens.length > 0);
  return WHO.flatMap((who) => {
    const mine = openings.filter(({ opener }) => opener.change.who === who);
    return mine.length === 0 ? [] : [{ who, openings: mine }];
  });
}

/** The kinds of which some opener opens a provision, in the order of the vocabulary. */
export function kindsOpened(
  openers: readonly Opener[],
  provisions: ReadonlyMap<ProvisionId, Provision>,
): readonly Kind[] {
  const opened = new Set(openers.flatMap(({ opens }) => opens.map((id) => provisions.get(id)?.kind)));
  return KINDS.filter((kind) => opened.has(kind));
}
