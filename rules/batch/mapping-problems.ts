import type { Catalogue, Fact, FactId } from '../../seeds/schema/index.ts';
import type { ColumnUse, Mapping, MappingDoubt, MappingProblem } from './types.ts';
import { wordMeanings } from './word-meanings.ts';

/** Everything that has to be mended before a sheet can be read by this mapping. None: it can. */
export function mappingProblems(mapping: Mapping, catalogue: Catalogue): MappingProblem[] {
  const facts = new Map(catalogue.facts.map((fact) => [fact.id, fact]));
  const columns = [...mapping.columns.entries()];
  const single = (['name', 'places'] as const).flatMap((to) => {
    const found = columns.flatMap(([at, use]) => (use.to === to ? [at] : []));
    return found.length > 1 ? [problem('used-twice', null, found)] : [];
  });
  const used = new Map<FactId, number[]>();
  for (const [at, use] of columns) if ('fact' in use) used.set(use.fact, [...(used.get(use.fact) ?? []), at]);
  const byFact = [...used].flatMap(([id, at]) => problemsOfFact(mapping, id, facts.get(id), at));
  const words = [...mapping.words].flatMap(([id, some]) => {
    const legal = new Set(wordMeanings(mapping, facts.get(id)));
    return [...some]
      .filter(([, means]) => means !== null && !legal.has(means))
      .map(([word, means]) => ({ ...problem('unknown-meaning', id, []), found: `${word}: ${means}` }));
  });
  return [...single, ...byFact, ...words];
}

const problem = (code: MappingProblem['code'], fact: FactId | null, columns: number[]): MappingProblem => ({
  code,
  fact,
  columns,
  found: null,
});

function problemsOfFact(mapping: Mapping, id: FactId, fact: Fact | undefined, columns: number[]) {
  if (fact === undefined) return [problem('no-such-fact', id, columns)];
  const uses = columns.flatMap((at) => {
    const use = mapping.columns[at];
    return use === undefined ? [] : [{ at, use }];
  });
  const of = (...kinds: readonly ColumnUse['to'][]) =>
    uses.filter(({ use }) => kinds.includes(use.to)).map(({ at }) => at);
  const problems: MappingProblem[] = [];
  const complain = (code: MappingProblem['code'], some: number[]) => {
    if (some.length > 0) problems.push(problem(code, id, some));
  };
  const [whole, options, ends, by] = [of('fact'), of('option'), of('least', 'most'), of('planned-by')];
  complain('used-twice', repeated(uses));
  if (whole.length > 0) complain('whole-and-parts', [...options, ...ends]);
  if (fact.type !== 'choices') complain('not-several', options);
  else
    complain(
      'no-such-option',
      uses.filter(({ use }) => isStrange(fact, use)).map(({ at }) => at),
    );
  if (fact.type !== 'number') complain('not-a-number', ends);
  if (fact.planned === undefined) complain('cannot-be-planned', by);
  if (whole.length + options.length + ends.length === 0) complain('plan-without-answer', by);
  return problems;
}

/** An option column for an option that the fact does not have. */
const isStrange = (fact: Extract<Fact, { type: 'choices' }>, use: ColumnUse): boolean =>
  use.to === 'option' && !fact.options.some(({ id }) => id === use.option);

/** The columns whose use an earlier one has as well, with that one. */
function repeated(uses: readonly { readonly at: number; readonly use: ColumnUse }[]): number[] {
  const key = ({ use }: { readonly use: ColumnUse }) =>
    use.to === 'option' ? `option ${use.option}` : use.to;
  return uses.filter((one) => uses.filter((other) => key(other) === key(one)).length > 1).map(({ at }) => at);
}

/** What a reader of the results has to know of a mapping that works: options without a column count as not chosen. */
export function mappingDoubts(mapping: Mapping, catalogue: Catalogue): MappingDoubt[] {
  return catalogue.facts.flatMap((fact): MappingDoubt[] => {
    if (fact.type !== 'choices') return [];
    const covered = new Set(
      mapping.columns.flatMap((use) => (use.to === 'option' && use.fact === fact.id ? [use.option] : [])),
    );
    const missing = fact.options.map(({ id }) => id).filter((id) => !covered.has(id));
    return covered.size === 0 || missing.length === 0
      ? []
      : [{ code: 'options-without-column', fact: fact.id, options: missing }];
  });
}
