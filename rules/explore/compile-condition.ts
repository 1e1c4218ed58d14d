import type { Condition, Leaf } from '../../seeds/schema/index.ts';
import { FALSE, TRUE, UNKNOWN, type LeafTable, type LeafTruths, type Ternary } from './leaf-table.ts';

/** A compiled condition: reads leaf truths, allocates nothing. */
export interface CompiledNode {
  readonly evaluate: (leaves: LeafTruths) => Ternary;
  /** Adds the leaves on which an unknown node can still hang, once for each place where they stand. */
  readonly collectOpen: (leaves: LeafTruths, into: Leaf[]) => void;
}

/** Compiles a condition to closures over the table's slots. */
export function compileCondition(condition: Condition, table: LeafTable): CompiledNode {
  if ('all' in condition) return compileAll(condition.all.map((part) => compileCondition(part, table)));
  if ('any' in condition) return compileAny(condition.any.map((part) => compileCondition(part, table)));
  if ('not' in condition) return compileNot(compileCondition(condition.not, table));
  return compileLeaf(condition, table.slotOf(condition));
}

function compileLeaf(leaf: Leaf, slot: number): CompiledNode {
  return {
    evaluate: (leaves) => leaves[slot] ?? UNKNOWN,
    collectOpen: (leaves, into) => {
      if (leaves[slot] === UNKNOWN) into.push(leaf);
    },
  };
}

/** Kleene "all" over compiled nodes; an empty list is true. */
export function compileAll(parts: readonly CompiledNode[]): CompiledNode {
  return joined(parts, FALSE, TRUE);
}

function compileAny(parts: readonly CompiledNode[]): CompiledNode {
  return joined(parts, TRUE, FALSE);
}

function joined(parts: readonly CompiledNode[], decisive: Ternary, otherwise: Ternary): CompiledNode {
  const [only, ...others] = parts;
  if (only !== undefined && others.length === 0) return only;
  const evaluate = (leaves: LeafTruths): Ternary => {
    let truth = otherwise;
    for (const part of parts) {
      const found = part.evaluate(leaves);
      if (found === decisive) return decisive;
      if (found === UNKNOWN) truth = UNKNOWN;
    }
    return truth;
  };
  return {
    evaluate,
    collectOpen: (leaves, into) => {
      if (evaluate(leaves) !== UNKNOWN) return;
      for (const part of parts) part.collectOpen(leaves, into);
    },
  };
}

function compileNot(part: CompiledNode): CompiledNode {
  return {
    evaluate: (leaves) => {
      const truth = part.evaluate(leaves);
      if (truth === UNKNOWN) return UNKNOWN;
      return truth === TRUE ? FALSE : TRUE;
    },
    collectOpen: part.collectOpen,
  };
}
