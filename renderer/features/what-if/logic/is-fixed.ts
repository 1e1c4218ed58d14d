import { eachLeaf, type Fact, type FactId, type Leaf, type Test } from '../../../../seeds/schema/index.ts';

/** Whether everything a condition looks at is something that nobody can change at will. */
export function isFixed({ when }: Pick<Test, 'when'>, facts: ReadonlyMap<FactId, Fact>): boolean {
  let fixed = true;
  eachLeaf(when, (leaf) => {
    const fact = facts.get(leaf.fact);
    fixed &&= fact !== undefined && changersOf(fact, leaf).every((changer) => changer === 'nobody');
  });
  return fixed;
}

/** Who could bring about what a leaf asks for: an option may have a changer of its own. */
function changersOf(fact: Fact, { value }: Leaf): readonly Fact['changer'][] {
  if (fact.type !== 'choice' && fact.type !== 'choices') return [fact.changer];
  const named = Array.isArray(value) ? value : [String(value)];
  return named.map((id) => fact.options.find((option) => option.id === id)?.changer ?? fact.changer);
}
