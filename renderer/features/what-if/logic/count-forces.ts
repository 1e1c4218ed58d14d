import { FORCES, type Force, type Provision } from '../../../../seeds/schema/index.ts';

/** How many provisions have each force, firmest first; forces that none has are left out. */
export function countForces(
  provisions: readonly Pick<Provision, 'force'>[],
): readonly { readonly force: Force; readonly count: number }[] {
  return FORCES.flatMap((force) => {
    const count = provisions.filter((provision) => provision.force === force).length;
    return count === 0 ? [] : [{ force, count }];
  });
}
