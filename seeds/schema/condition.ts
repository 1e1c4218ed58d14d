import { z } from 'zod';
import { factIdSchema, type FactId } from './ids.ts';

/**
 * Which operators may be used on which type of fact. A condition outside this table is refused when the seeds
 * are compiled, so it cannot fail at run time. Negation is written with `not`, never with a negative operator:
 * the engine calls `notEqual` true of a missing fact.
 */
export const OPERATORS = {
  boolean: ['equal'],
  choice: ['equal', 'in'],
  choices: ['contains', 'containsAny'],
  number: ['equal', 'lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'],
} as const;

export type FactType = keyof typeof OPERATORS;
export type Operator = (typeof OPERATORS)[FactType][number];

export const operatorSchema = z.enum([
  'equal',
  'in',
  'contains',
  'containsAny',
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
]);

const conditionValueSchema = z.union([
  z.boolean(),
  z.number(),
  z.string().min(1),
  z.array(z.string().min(1)).min(1),
]);
export type ConditionValue = z.infer<typeof conditionValueSchema>;

/** One test of one fact. */
export interface Leaf {
  readonly fact: FactId;
  readonly operator: Operator;
  readonly value: ConditionValue;
}

/** json-rules-engine condition JSON, without priorities, paths, params or named conditions. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | Leaf;

export const leafSchema = z.strictObject({
  fact: factIdSchema,
  operator: operatorSchema,
  value: conditionValueSchema,
});

export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    leafSchema,
    z.strictObject({ all: z.array(conditionSchema).min(1) }),
    z.strictObject({ any: z.array(conditionSchema).min(1) }),
    z.strictObject({ not: conditionSchema }),
  ]),
);

/** A condition of the same shape with every leaf replaced. */
export function mapLeaves(condition: Condition, change: (leaf: Leaf) => Leaf): Condition {
  if ('all' in condition) return { all: condition.all.map((part) => mapLeaves(part, change)) };
  if ('any' in condition) return { any: condition.any.map((part) => mapLeaves(part, change)) };
  if ('not' in condition) return { not: mapLeaves(condition.not, change) };
  return change(condition);
}

/** Calls `visit` on every leaf of `condition`, left to right. */
export function eachLeaf(condition: Condition, visit: (leaf: Leaf) => void): void {
  if ('all' in condition) for (const part of condition.all) eachLeaf(part, visit);
  else if ('any' in condition) for (const part of condition.any) eachLeaf(part, visit);
  else if ('not' in condition) eachLeaf(condition.not, visit);
  else visit(condition);
}
