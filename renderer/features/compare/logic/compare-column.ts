import { wouldHoldAt, type Assessment, type PlaceResult } from '../../../../rules/index.ts';
import {
  FORCES,
  KINDS,
  type Force,
  type Kind,
  type Place,
  type Provision,
  type ProvisionId,
} from '../../../../seeds/schema/index.ts';

/** One place with what the answers come to there. */
export interface CompareColumn {
  readonly place: Place;
  /** `null`: nobody can be told to be located there. */
  readonly standing: PlaceResult | null;
  /** Provisions whose checkable conditions hold there, for somebody other than the area. */
  readonly unlocked: readonly ProvisionId[];
  /** Those that would hold there, were their text in force. */
  readonly held: readonly ProvisionId[];
}

/** Puts places and an assessment over every place together. */
export function columnsOf(
  places: readonly Place[],
  assessment: Assessment,
  provisions: ReadonlyMap<ProvisionId, Provision>,
): readonly CompareColumn[] {
  const held = wouldHoldAt(provisions, assessment);
  return places.map((place) => {
    const standing = assessment.standings.find(({ id }) => id === place.id) ?? null;
    return {
      place,
      standing,
      unlocked: standing?.unlocked ?? [],
      held: standing === null ? [] : (held.get(place.id) ?? []),
    };
  });
}

export interface KindCount {
  readonly kind: Kind;
  readonly forces: readonly { readonly force: Force; readonly count: number }[];
}

/** How many provisions there are of each subject and firmness; subjects and forces without any are left out. */
export function countByKind(provisions: readonly Pick<Provision, 'kind' | 'force'>[]): readonly KindCount[] {
  return KINDS.flatMap((kind) => {
    const same = provisions.filter((provision) => provision.kind === kind);
    const forces = FORCES.map((force) => ({
      force,
      count: same.filter((provision) => provision.force === force).length,
    })).filter(({ count }) => count > 0);
    return forces.length === 0 ? [] : [{ kind, forces }];
  });
}
