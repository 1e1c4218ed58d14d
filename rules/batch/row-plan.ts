import type { Catalogue, Fact } from '../../seeds/schema/index.ts';
import { mappingProblems } from './mapping-problems.ts';
import type { Mapping } from './types.ts';

/** The columns that together give the answer to one fact. */
export interface FactPlan {
  readonly fact: Fact;
  readonly whole: number | null;
  readonly options: readonly { readonly column: number; readonly option: string }[];
  readonly least: number | null;
  readonly most: number | null;
  readonly by: number | null;
}

/** Which columns of a row give what. */
export interface RowPlan {
  readonly name: number | null;
  readonly places: number | null;
  /** In catalogue order. */
  readonly facts: readonly FactPlan[];
}

/** Sorts out the columns of a mapping. One with problems is a bug of the caller: it throws. */
export function planRow(mapping: Mapping, catalogue: Catalogue): RowPlan {
  const [problem] = mappingProblems(mapping, catalogue);
  if (problem !== undefined) throw new Error(`the mapping has problems: ${problem.code}`);
  const columns = [...mapping.columns.entries()];
  const first = (found: readonly number[]) => found[0] ?? null;
  const facts = catalogue.facts.flatMap((fact): FactPlan[] => {
    const own = columns.flatMap(([column, use]) =>
      'fact' in use && use.fact === fact.id ? [{ column, use }] : [],
    );
    if (own.length === 0) return [];
    const of = (to: string) => first(own.flatMap(({ column, use }) => (use.to === to ? [column] : [])));
    const options = own.flatMap(({ column, use }) =>
      use.to === 'option' ? [{ column, option: use.option }] : [],
    );
    return [{ fact, whole: of('fact'), options, least: of('least'), most: of('most'), by: of('planned-by') }];
  });
  const of = (to: string) => first(columns.flatMap(([column, use]) => (use.to === to ? [column] : [])));
  return { name: of('name'), places: of('places'), facts };
}
