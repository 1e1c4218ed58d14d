import type { NestedConditionResult, TopLevelConditionResult } from 'json-rules-engine';
import { intervalSchema, type Condition, type Leaf } from '../../seeds/schema/index.ts';
import type { Truth } from '../assess/types.ts';
import { intervalTruth } from '../truth/interval.ts';
import { allOf, anyOf, notOf } from '../truth/kleene.ts';

/** What the fold makes of one condition: its truth, and the leaves still worth knowing. */
export interface Folded {
  readonly truth: Truth;
  /** Every leaf, left to right. */
  readonly leaves: readonly Leaf[];
  /** Unknown leaves on which the truth of an unknown condition can still hang. */
  readonly open: readonly Leaf[];
}

/** Lets the caller treat a fact as unanswered, to see what a verdict rests on. */
export type IgnoreFact = (fact: Leaf['fact']) => boolean;

const ignoreNone: IgnoreFact = () => false;

/**
 * Walks the engine's result tree with three truth values, beside the conditions it was made from. The engine
 * evaluates the leaves; a leaf without a fact value is unknown, whatever the engine made of it, and a leaf on
 * an interval holds only if it holds throughout. Returns one folded part per condition, in order.
 */
export function foldEvidence(
  parts: readonly Condition[],
  evidence: TopLevelConditionResult,
  ignore: IgnoreFact = ignoreNone,
): Folded[] {
  const results = 'all' in evidence ? evidence.all : [];
  return pairs(parts, results, ignore);
}

function pairs(
  parts: readonly Condition[],
  results: readonly NestedConditionResult[],
  ignore: IgnoreFact,
): Folded[] {
  if (parts.length !== results.length) throw new Error('the evidence does not match the conditions');
  return parts.map((part, index) => fold(part, results[index], ignore));
}

function fold(part: Condition, result: NestedConditionResult | undefined, ignore: IgnoreFact): Folded {
  if (result !== undefined) {
    if ('all' in part && 'all' in result) return combine(pairs(part.all, result.all, ignore), allOf);
    if ('any' in part && 'any' in result) return combine(pairs(part.any, result.any, ignore), anyOf);
    if ('not' in part && 'not' in result) {
      const inner = fold(part.not, result.not, ignore);
      return { ...inner, truth: notOf(inner.truth) };
    }
    if ('fact' in part && 'fact' in result) {
      const truth = ignore(part.fact) ? 'unknown' : leafTruth(part, result.factResult, result.result);
      return { truth, leaves: [part], open: truth === 'unknown' ? [part] : [] };
    }
  }
  throw new Error('the evidence does not match the conditions');
}

function combine(parts: readonly Folded[], join: (truths: readonly Truth[]) => Truth): Folded {
  const truth = join(parts.map((part) => part.truth));
  return {
    truth,
    leaves: parts.flatMap((part) => part.leaves),
    open: truth === 'unknown' ? parts.flatMap((part) => part.open) : [],
  };
}

function leafTruth(leaf: Leaf, factResult: unknown, result: boolean | undefined): Truth {
  if (factResult === undefined || factResult === null) return 'unknown';
  if (typeof factResult === 'object' && !Array.isArray(factResult)) {
    return intervalTruth(intervalSchema.parse(factResult), leaf.operator, leaf.value);
  }
  return result === true ? 'true' : 'false';
}
