import type {
  Catalogue,
  Condition,
  FactId,
  Place,
  PlaceId,
  Provision,
  ProvisionId,
} from '../../seeds/schema/index.ts';
import { createHangingFacts, type HangingFacts } from '../explore/hanging-facts.ts';
import { createEngine, type EngineRule, type RunEngine } from '../engine/run-engine.ts';
import { createCoverage, indexPlaces, type Coverage, type PlaceIndex } from './places.ts';

/** A catalogue made ready once: engine built, tests listed, orders known. */
export interface Prepared {
  readonly catalogue: Catalogue;
  readonly run: RunEngine;
  readonly places: PlaceIndex;
  readonly coverage: Coverage;
  readonly provisions: ReadonlyMap<ProvisionId, Provision>;
  readonly hanging: HangingFacts;
  /** Catalogue order of the facts. */
  readonly factOrder: ReadonlyMap<FactId, number>;
}

/** Audience tests, then conditions: the order of the evidence. */
export function testsOf(provision: Provision): readonly Provision['audience'][number][] {
  return [...provision.audience, ...provision.conditions];
}

/** Judged items that are shown only under a condition, in printed order. */
export function conditionalJudged(provision: Provision): { readonly id: string; readonly when: Condition }[] {
  return provision.judged.flatMap(({ id, onlyIf }) => (onlyIf === undefined ? [] : [{ id, when: onlyIf }]));
}

/** Name of the engine rule of a provision, of its judged items, or of a place. */
export const provisionRule = (id: Provision['id']): string => `provision ${id}`;
export const judgedRule = (id: Provision['id']): string => `judged ${id}`;
export const placeRule = (id: PlaceId): string => `place ${id}`;

const conditionsOf = (tests: readonly { when: Condition }[]): Condition[] => tests.map(({ when }) => when);

function rulesOf(catalogue: Catalogue): EngineRule[] {
  const provisions = catalogue.provisions
    .filter((provision) => provision.addressee !== 'authority')
    .flatMap((provision) => [
      { name: provisionRule(provision.id), parts: conditionsOf(testsOf(provision)) },
      { name: judgedRule(provision.id), parts: conditionsOf(conditionalJudged(provision)) },
    ]);
  const places = catalogue.places.map((place: Place) => ({
    name: placeRule(place.id),
    parts: conditionsOf(place.criteria),
  }));
  return [...provisions, ...places].filter(({ parts }) => parts.length > 0);
}

/** Builds everything that does not depend on the answers. */
export function prepare(catalogue: Catalogue): Prepared {
  return {
    catalogue,
    run: createEngine(rulesOf(catalogue)),
    places: indexPlaces(catalogue),
    coverage: createCoverage(catalogue),
    provisions: new Map(catalogue.provisions.map((provision) => [provision.id, provision])),
    hanging: createHangingFacts(catalogue),
    factOrder: new Map(catalogue.facts.map((fact, index) => [fact.id, index])),
  };
}

/** Sorts facts in catalogue order and drops repeats. */
export function inFactOrder(prepared: Pick<Prepared, 'factOrder'>, facts: Iterable<FactId>): FactId[] {
  const rank = (fact: FactId) => prepared.factOrder.get(fact) ?? Number.MAX_SAFE_INTEGER;
  return [...new Set(facts)].sort((a, b) => rank(a) - rank(b));
}
