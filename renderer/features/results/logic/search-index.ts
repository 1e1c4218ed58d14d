import type { Catalogue, Provision } from '../../../../seeds/schema/index.ts';
import { haystackOf } from '../../../shared/find/find-text.ts';

/** What each provision can be found by: our words in all languages, the printed words, and the locator. */
export type SearchIndex = ReadonlyMap<string, string>;

const indexes = new WeakMap<Catalogue, SearchIndex>();

/** Builds the index of a catalogue when it is first asked for. */
export function indexProvisions(catalogue: Catalogue): SearchIndex {
  const known = indexes.get(catalogue);
  if (known !== undefined) return known;
  const names = new Map(catalogue.documents.map(({ id, shortName }) => [id, Object.values(shortName)]));
  const made = new Map(
    catalogue.provisions.map((provision) => [provision.id, haystackOf(wordsOf(provision, names))]),
  );
  indexes.set(catalogue, made);
  return made;
}

function wordsOf(provision: Provision, names: ReadonlyMap<string, readonly string[]>): string[] {
  const { title, summary, benefit, cite, verb, leadUnits, supportUnits, origins, figures, id } = provision;
  return [
    ...[title, summary, benefit].flatMap((text) => Object.values(text)),
    ...cite.flatMap(({ at, from }) => [at, from]),
    ...(names.get(provision.doc) ?? []),
    ...leadUnits,
    ...supportUnits,
    ...origins,
    ...figures.map(({ printed }) => printed),
    verb,
    id,
  ];
}
