import type { Catalogue, Condition, FactId, Provision, ProvisionId } from '../../seeds/schema/index.ts';
import { createHangingFacts, type HangingFacts } from '../explore/hanging-facts.ts';
import { createEngine, type EngineRule, type RunEngine } from '../engine/run-engine.ts';
import { createCoverage, indexPlaces, type Coverage, type PlaceIndex } from './places.ts';

/** A catalogue made ready once: engine built, tests listed, orders known. */
export interface Prepared {
  readonly catalogue: Catalogue;
  readonly run: RunEngine;
  /** The engine rule that evaluates a condition of the catalogue. */
  readonly ruleOf: (condition: Condition) => string;
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

/** Every condition of a catalogue that a company is held against, in catalogue order, repeats included. */
function conditionsOf(catalogue: Catalogue): Condition[] {
  const provisions = catalogue.provisions
    .filter((provision) => provision.addressee !== 'authority')
    .flatMap((provision) => [...testsOf(provision), ...conditionalJudged(provision)]);
  return [...provisions, ...catalogue.places.flatMap(({ criteria }) => criteria)].map(({ when }) => when);
}

/**
 * One engine rule for each distinct condition. Provisions share most of theirs ("you are a company"): the engine
 * evaluates it once, and its evidence stands in every decision record that needs it.
 */
function nameConditions(conditions: readonly Condition[]) {
  const names = new Map<Condition, string>();
  const rules = new Map<string, EngineRule>();
  for (const condition of conditions) {
    const name = JSON.stringify(condition);
    names.set(condition, name);
    if (!rules.has(name)) rules.set(name, { name, parts: [condition] });
  }
  return { names, rules: [...rules.values()] };
}

/** Builds everything that does not depend on the answers. */
export function prepare(catalogue: Catalogue): Prepared {
  const { names, rules } = nameConditions(conditionsOf(catalogue));
  return {
    catalogue,
    run: createEngine(rules),
    ruleOf: (condition) => {
      const name = names.get(condition);
      if (name === undefined) throw new Error('a condition that is not of this catalogue');
      return name;
    },
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
