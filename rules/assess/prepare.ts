import {
  eachLeaf,
  type Catalogue,
  type Condition,
  type FactId,
  type Provision,
  type ProvisionId,
} from '../../seeds/schema/index.ts';
import { createHangingFacts, type HangingFacts } from '../explore/hanging-facts.ts';
import { createEngine, type EngineRule, type RunEngine } from '../engine/run-engine.ts';
import { createCoverage, indexPlaces, type Coverage, type PlaceIndex } from './places.ts';

/** A catalogue made ready once: engine built, tests listed, orders known. */
export interface Prepared {
  readonly catalogue: Catalogue;
  readonly run: RunEngine;
  /** The engine rule that evaluates a condition of the catalogue. */
  readonly ruleOf: (condition: Condition) => string;
  /** The facts that a condition of the catalogue looks at, each once, in its order. */
  readonly factsOf: (condition: Condition) => readonly FactId[];
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
  const facts = new Map<Condition, readonly FactId[]>();
  for (const condition of conditions) {
    const name = JSON.stringify(condition);
    names.set(condition, name);
    facts.set(condition, factsIn(condition));
    if (!rules.has(name)) rules.set(name, { name, parts: [condition] });
  }
  return { names, rules: [...rules.values()], facts };
}

function factsIn(condition: Condition): FactId[] {
  const facts = new Set<FactId>();
  eachLeaf(condition, ({ fact }) => facts.add(fact));
  return [...facts];
}

/** What is kept of a condition. One that is not of the catalogue is a bug. */
function known<T>(kept: ReadonlyMap<Condition, T>, condition: Condition): T {
  const found = kept.get(condition);
  if (found === undefined) throw new Error('a condition that is not of this catalogue');
  return found;
}

/** Builds everything that does not depend on the answers. */
export function prepare(catalogue: Catalogue): Prepared {
  const { names, rules, facts } = nameConditions(conditionsOf(catalogue));
  return {
    catalogue,
    run: createEngine(rules),
    ruleOf: (condition) => known(names, condition),
    factsOf: (condition) => known(facts, condition),
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
