import type { ColumnUse } from '../../../../rules/index.ts';
import type { Catalogue, Fact, FactId, Language } from '../../../../seeds/schema/index.ts';

/** A use as the text that a mapping file has for it: the key of a list. */
export { useText as keyOfUse } from '../../../../rules/index.ts';

/** A use that a column can have, with the words it is found by. */
export interface OfferedUse {
  readonly use: ColumnUse;
  /** The fact it belongs to, in the reader's language; `null` for the general ones. */
  readonly fact: string | null;
  /** The option. */
  readonly option: string | null;
  /** Whether it is shown before anything is looked for. */
  readonly first: boolean;
  /** What it can be found by, in every language. */
  readonly found: readonly string[];
}

const GENERAL: readonly ColumnUse[] = [{ to: 'nothing' }, { to: 'name' }, { to: 'places' }];

/** Every use there is, the general ones first, then fact by fact. */
export function offeredUses(catalogue: Catalogue, language: Language): readonly OfferedUse[] {
  const general = GENERAL.map((use) => ({ use, fact: null, option: null, first: true, found: [] }));
  return [...general, ...catalogue.facts.flatMap((fact) => usesOf(fact, language))];
}

function usesOf(fact: Fact, language: Language): OfferedUse[] {
  const label = fact.label[language];
  const found = [...Object.values(fact.label), fact.id];
  const whole = (to: 'fact' | 'least' | 'most' | 'planned-by'): OfferedUse => ({
    use: { to, fact: fact.id },
    fact: label,
    option: null,
    first: to === 'fact',
    found,
  });
  const options =
    fact.type === 'choices'
      ? fact.options.map((option) => ({
          use: { to: 'option', fact: fact.id, option: option.id } as const,
          fact: label,
          option: option.label[language],
          first: false,
          found: [...found, ...Object.values(option.label), ...(option.words ?? [])],
        }))
      : [];
  return [
    whole('fact'),
    ...(fact.type === 'number' ? [whole('least'), whole('most')] : []),
    ...(fact.planned === undefined ? [] : [whole('planned-by')]),
    ...options,
  ];
}

/** Facts for which no column of the mapping is used. */
export function factsWithout(catalogue: Catalogue, columns: readonly ColumnUse[]): readonly Fact[] {
  const used = new Set<FactId>(columns.flatMap((use) => ('fact' in use ? [use.fact] : [])));
  return catalogue.facts.filter(({ id }) => !used.has(id));
}
