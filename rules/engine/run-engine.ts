import {
  Engine,
  type ConditionProperties,
  type NestedCondition,
  type TopLevelConditionResult,
} from 'json-rules-engine';
import type { Answers, Condition } from '../../seeds/schema/index.ts';
import { worthOf } from '../assess/answer-values.ts';

/** A list of conditions evaluated together under one name. */
export interface EngineRule {
  readonly name: string;
  readonly parts: readonly Condition[];
}

/** The engine's own result tree for each rule: its evidence, before our fold. */
export type Evidence = ReadonlyMap<string, TopLevelConditionResult>;

/** Runs every rule on the answers. Resolves once all evidence is in; never rejects for a missing fact. */
export type RunEngine = (answers: Answers) => Promise<Evidence>;

/**
 * The one place that knows json-rules-engine. Missing facts are allowed (the fold makes them unknown), the
 * `path` feature is refused, priorities are never set (they would short-circuit and leave leaves without
 * evidence), and the two set operators are ours.
 */
export function createEngine(rules: readonly EngineRule[]): RunEngine {
  const names = new Set(rules.map(({ name }) => name));
  if (names.size !== rules.length)
    throw new Error('two rules of one name: the engine would mix their evidence');
  const engine = new Engine([], { allowUndefinedFacts: true, pathResolver: refusePath });
  engine.addOperator('containsAny', (have: unknown, wanted: unknown) => intersects(have, wanted));
  for (const { name, parts } of rules) {
    if (parts.length === 0)
      throw new Error(`rule "${name}" has no conditions: the engine would call it true`);
    engine.addRule({ name, conditions: { all: parts.map(toEngine) }, event: { type: name } });
  }
  return oneAtATime(async (answers) => {
    const { results, failureResults } = await engine.run(toFacts(answers));
    const evidence = new Map(
      [...results, ...failureResults].map((result) => [result.name, result.conditions]),
    );
    if (evidence.size !== rules.length) throw new Error('the engine left rules without evidence');
    return evidence;
  });
}

/** Runs wait for each other: a run that starts while another ends would lose its rules without a word. */
function oneAtATime(run: RunEngine): RunEngine {
  let last: Promise<unknown> = Promise.resolve();
  return (answers) => {
    const next = last.then(() => run(answers));
    last = next.catch(() => undefined);
    return next;
  };
}

function refusePath(): never {
  throw new Error('conditions must not use "path": facts are flat');
}

function intersects(have: unknown, wanted: unknown): boolean {
  return Array.isArray(have) && Array.isArray(wanted) && wanted.some((item) => have.includes(item));
}

function toEngine(condition: Condition): NestedCondition {
  if ('all' in condition) return { all: condition.all.map(toEngine) };
  if ('any' in condition) return { any: condition.any.map(toEngine) };
  if ('not' in condition) return { not: toEngine(condition.not) };
  if ('path' in condition) return refusePath();
  const leaf: ConditionProperties = {
    fact: condition.fact,
    operator: condition.operator,
    value: condition.value,
  };
  return leaf;
}

function toFacts(answers: Answers): Record<string, unknown> {
  const facts: Record<string, unknown> = {};
  for (const [fact, answer] of answers) {
    const worth = worthOf(answer);
    if (worth !== undefined) facts[fact] = worth;
  }
  return facts;
}
