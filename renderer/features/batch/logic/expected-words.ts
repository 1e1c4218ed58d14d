import type { CellProblem } from '../../../../rules/index.ts';
import type { Catalogue, Language } from '../../../../seeds/schema/index.ts';

/** What was expected in a cell, in words: options and places by their names, numbers as they are. */
export function expectedWords(
  { fact: id, expected }: Pick<CellProblem, 'fact' | 'expected'>,
  catalogue: Catalogue,
  language: Language,
): readonly string[] {
  const fact = catalogue.facts.find((one) => one.id === id);
  const options = fact !== undefined && 'options' in fact ? fact.options : [];
  return expected.map(
    (word) =>
      options.find((option) => option.id === word)?.label[language] ??
      catalogue.places.find((place) => place.id === word)?.name[language] ??
      word,
  );
}
