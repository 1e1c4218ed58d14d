import type { Catalogue, FactId } from '../../seeds/schema/index.ts';
import { LONGEST_CELL } from './cell-text.ts';
import { lookUpItems, optionDictionary, type Dictionary } from './option-words.ts';

const made = new WeakMap<Catalogue, readonly (readonly [FactId, Dictionary])[]>();

function dictionaries(catalogue: Catalogue): readonly (readonly [FactId, Dictionary])[] {
  const known = made.get(catalogue);
  if (known !== undefined) return known;
  const all = catalogue.facts.flatMap((fact) =>
    fact.type === 'choice' || fact.type === 'choices' ? [[fact.id, optionDictionary(fact)] as const] : [],
  );
  made.set(catalogue, all);
  return all;
}

/** The facts of which every one of some cells holds nothing but options. None for no cells. */
export function factsOfCells(texts: readonly string[], catalogue: Catalogue): FactId[] {
  if (texts.length === 0 || texts.some((text) => text.length > LONGEST_CELL)) return [];
  return dictionaries(catalogue)
    .filter(([, dictionary]) =>
      texts.every((text) =>
        lookUpItems(dictionary, text).every(({ means, hint }) => (means ?? hint).length === 1),
      ),
    )
    .map(([fact]) => fact);
}
