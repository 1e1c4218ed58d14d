import type { ColumnUse } from '../../../rules/index.ts';
import type { Catalogue, FactId, Language } from '../../../seeds/schema/index.ts';
import type { SummaryWords } from './summary-words.ts';

/** What a column is read as, in words. */
export function useWords(
  use: ColumnUse,
  catalogue: Catalogue,
  language: Language,
  words: SummaryWords,
): string {
  const of = (fact: FactId): string => factLabel(fact, catalogue, language);
  switch (use.to) {
    case 'nothing':
      return '';
    case 'name':
      return words.uses.name;
    case 'places':
      return words.uses.places;
    case 'fact':
      return of(use.fact);
    case 'option':
      return `${of(use.fact)}${words.colon}${optionLabel(use.fact, use.option, catalogue, language)}`;
    case 'least':
      return `${of(use.fact)}${words.colon}${words.uses.least}`;
    case 'most':
      return `${of(use.fact)}${words.colon}${words.uses.most}`;
    case 'planned-by':
      return `${of(use.fact)}${words.colon}${words.uses.plannedBy}`;
  }
}

export function factLabel(id: FactId, catalogue: Catalogue, language: Language): string {
  return catalogue.facts.find((fact) => fact.id === id)?.label[language] ?? id;
}

export function optionLabel(id: FactId, option: string, catalogue: Catalogue, language: Language): string {
  const fact = catalogue.facts.find((one) => one.id === id);
  const options = fact !== undefined && 'options' in fact ? fact.options : [];
  return options.find((one) => one.id === option)?.label[language] ?? option;
}
