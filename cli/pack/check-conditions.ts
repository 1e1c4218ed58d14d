import { eachLeaf, OPERATORS, type Condition, type Fact, type Leaf } from '../../seeds/schema/index.ts';
import { didYouMean } from './problems.ts';

/** The facts as the checks need them. */
export type FactIndex = ReadonlyMap<string, Fact>;

/** What is wrong with a condition: unknown fact, operator not legal for its type, value not of its type. */
export function checkCondition(condition: Condition, facts: FactIndex): string[] {
  const messages: string[] = [];
  eachLeaf(condition, (leaf) => {
    const fact = facts.get(leaf.fact);
    if (fact === undefined)
      messages.push(`unknown fact "${leaf.fact}"${didYouMean(leaf.fact, [...facts.keys()])}`);
    else messages.push(...checkLeaf(leaf, fact));
  });
  return messages;
}

function checkLeaf(leaf: Leaf, fact: Fact): string[] {
  const legal: readonly string[] = OPERATORS[fact.type];
  if (!legal.includes(leaf.operator)) {
    return [`operator "${leaf.operator}" is not for ${fact.type} facts; expected ${legal.join(', ')}`];
  }
  const wantsList = leaf.operator === 'in' || leaf.operator === 'containsAny';
  if (wantsList !== Array.isArray(leaf.value)) {
    return [`"${leaf.operator}" of "${leaf.fact}" takes ${wantsList ? 'a list' : 'one value'}`];
  }
  const values = Array.isArray(leaf.value) ? leaf.value : [leaf.value];
  return values.flatMap((value) => checkOperand(value, fact));
}

function checkOperand(value: string | number | boolean, fact: Fact): string[] {
  switch (fact.type) {
    case 'boolean':
      return typeof value === 'boolean'
        ? []
        : [`"${fact.id}" is compared with true or false, not ${String(value)}`];
    case 'number': {
      const fits = typeof value === 'number' && value >= fact.min && value <= fact.max;
      return fits ? [] : [`"${fact.id}" is compared with a number from ${fact.min} to ${fact.max}`];
    }
    case 'choice':
    case 'choices': {
      const ids = fact.options.map((option) => option.id);
      if (typeof value === 'string' && ids.includes(value)) return [];
      return [`"${String(value)}" is not an option of "${fact.id}"${didYouMean(String(value), ids)}`];
    }
  }
}
