import type { Catalogue, IsoDate } from '../../seeds/schema/index.ts';
import { createPlaceScope, type CompiledPlace, type PlaceScope } from './place-standings.ts';
import { FORCE_WEIGHT } from './question-worth.ts';
import { codeOf } from './result-codes.ts';
import type { Ruling } from './rulings.ts';
import { createScope, rememberScope, type Scope } from './scope.ts';

/** What follows from the day and the places alone. */
export interface RulingScope extends Scope, PlaceScope {
  /** For each provision, in catalogue order, where in the table of `roomForRulings` its own stands. */
  readonly sources: Int32Array;
  /** The rulings that some provision in force and within reach has, with the weights of their forces added up. */
  readonly active: readonly ActiveRuling[];
  /** Those of them whose period ends, by its last day: plans can come too late for them. */
  readonly ending: ReadonlyMap<IsoDate, readonly ActiveRuling[]>;
}

export interface ActiveRuling {
  readonly number: number;
  readonly ruling: Ruling;
  readonly force: number;
}

/**
 * The codes of all rulings for one company: in force, then closed over each; then what is out of reach, in force and
 * closed.
 */
export const roomForRulings = (count: number): Uint8Array => {
  const table = new Uint8Array(2 * count + 2);
  table[2 * count] = codeOf('out-of-scope');
  table[2 * count + 1] = codeOf('out-of-scope', true);
  return table;
};

/** Works out for a day and places which ruling is right for which provision. */
export function createRulingScope(
  catalogue: Catalogue,
  rulings: readonly Ruling[],
  rulingOf: readonly number[],
  places: readonly CompiledPlace[],
) {
  const scopeOf = createScope(catalogue);
  const placesIn = createPlaceScope(catalogue, places);
  return rememberScope((given): RulingScope => {
    const scope = scopeOf(given);
    const forces = new Map<number, number>();
    const sources = Int32Array.from(catalogue.provisions, ({ force }, at) => {
      const [ruling, current] = [rulingOf[at] ?? 0, scope.inForce[at] === true];
      if (scope.reached[at] !== true) return 2 * rulings.length + (current ? 0 : 1);
      if (!current) return rulings.length + ruling;
      forces.set(ruling, (forces.get(ruling) ?? 0) + FORCE_WEIGHT[force]);
      return ruling;
    });
    const active = rulings.flatMap((ruling, number): ActiveRuling[] => {
      const force = forces.get(number);
      return force === undefined ? [] : [{ number, ruling, force }];
    });
    return { ...scope, ...placesIn(given.places), sources, active, ending: byLastDay(active) };
  });
}

function byLastDay(active: readonly ActiveRuling[]): ReadonlyMap<IsoDate, readonly ActiveRuling[]> {
  const ending = new Map<IsoDate, ActiveRuling[]>();
  for (const one of active) {
    const { until } = one.ruling;
    if (until === null) continue;
    const some = ending.get(until);
    if (some === undefined) ending.set(until, [one]);
    else some.push(one);
  }
  return ending;
}
