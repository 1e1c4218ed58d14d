import type { Catalogue, Place, PlaceId } from '../../seeds/schema/index.ts';
import { compareCounts, standingOf } from '../assess/assess-place.ts';
import { createCoverage } from '../assess/places.ts';
import type { GateTable, Truths } from './gate-table.ts';
import { FALSE, TRUE } from './leaf-table.ts';
import { codeOf } from './result-codes.ts';
import { compileSubject, type Subject } from './rulings.ts';
import type { PlaceStanding } from './types.ts';

/** A place with its criteria compiled. */
export interface CompiledPlace {
  readonly id: PlaceId;
  readonly criteria: readonly (Subject & { readonly isConstraint: boolean })[];
}

/** What does not depend on the answers: the places considered, and which provisions each group of places unlocks. */
export interface PlaceScope {
  readonly places: readonly CompiledPlace[];
  /** Provisions, by their place in the catalogue, bound alike; with the places considered that they reach, by their order. */
  readonly bound: readonly { readonly provisions: readonly number[]; readonly reach: readonly number[] }[];
}

const MET = codeOf('met');
const MET_IF_JUDGED = codeOf('met-if-judged');

/** Compiles the criteria of every place. */
export function compilePlaces(places: readonly Place[], gates: GateTable): CompiledPlace[] {
  return places.map(({ id, criteria }) => ({
    id,
    criteria: criteria.map((criterion) => ({
      ...compileSubject({ audience: [criterion], conditions: [] }, gates),
      isConstraint: criterion.role === 'constraint',
    })),
  }));
}

/** Works out which provisions may be unlocked at which of the places considered. */
export function createPlaceScope(catalogue: Catalogue, compiled: readonly CompiledPlace[]) {
  const coverage = createCoverage(catalogue);
  const groups = new Map<ReadonlySet<PlaceId>, number[]>();
  for (const [at, provision] of catalogue.provisions.entries()) {
    const { where, addressee, effect } = provision;
    if (where === null || addressee === 'area' || effect === 'burden') continue;
    const places = coverage.places(provision);
    const group = groups.get(places);
    if (group === undefined) groups.set(places, [at]);
    else group.push(at);
  }
  return (considered: readonly PlaceId[]): PlaceScope => {
    const wanted = new Set(considered);
    const places = compiled.filter(({ id }) => wanted.has(id));
    const bound = [...groups].map(([covered, provisions]) => ({
      provisions,
      reach: places.flatMap(({ id }, order) => (covered.has(id) ? [order] : [])),
    }));
    return { places, bound: bound.filter(({ reach }) => reach.length > 0) };
  };
}

/** The standings of the places considered, best first, as `assess` gives them. */
export function standingsOf(
  { places, bound }: PlaceScope,
  truths: Truths,
  codes: Uint8Array,
): PlaceStanding[] {
  const unlocked = new Uint32Array(places.length);
  for (const { provisions, reach } of bound) {
    let holding = 0;
    for (const at of provisions) if (codes[at] === MET || codes[at] === MET_IF_JUDGED) holding += 1;
    if (holding > 0) for (const order of reach) unlocked[order] = (unlocked[order] ?? 0) + holding;
  }
  return places
    .map((place, order) => standingAt(place, truths, unlocked[order] ?? 0))
    .sort((a, b) => compareCounts(a, b) || b.unlocked - a.unlocked);
}

function standingAt({ id, criteria }: CompiledPlace, truths: Truths, unlocked: number): PlaceStanding {
  let [met, notMet, blocked] = [0, 0, false];
  for (const { audience, isConstraint } of criteria) {
    const truth = truths[audience];
    if (truth === TRUE) met += 1;
    if (truth !== FALSE) continue;
    notMet += 1;
    if (isConstraint) blocked = true;
  }
  const standing = blocked ? 'not-suitable' : standingOf(met, notMet);
  return { id, standing, met, notMet, open: criteria.length - met - notMet, unlocked };
}
