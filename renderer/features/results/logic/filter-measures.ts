import {
  FORCES,
  KINDS,
  type Catalogue,
  type DocId,
  type Force,
  type Kind,
  type Provision,
} from '../../../../seeds/schema/index.ts';
import { containsAll, foldQuery, haystackOf } from '../../../shared/find/index.ts';
import { countTally, tallyKey, type Tally, type TallyKey } from '../../../shared/verdicts/tally.ts';
import { bucket, type Measure } from './measures.ts';

/** What a reader wants to see. An empty list of a facet lets everything through. */
export interface MeasureFilter {
  readonly text: string;
  readonly verdicts: readonly TallyKey[];
  readonly kinds: readonly Kind[];
  readonly forces: readonly Force[];
  readonly docs: readonly DocId[];
}

export const NO_FILTER: MeasureFilter = { text: '', verdicts: [], kinds: [], forces: [], docs: [] };

export function isFiltered(filter: MeasureFilter): boolean {
  const { text, ...facets } = filter;
  return text.trim() !== '' || Object.values(facets).some((values) => values.length > 0);
}

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

const allows = <T>(wanted: readonly T[], value: T): boolean => wanted.length === 0 || wanted.includes(value);

/** The measures that every part of the filter lets through, in the same order. */
export function filterMeasures(
  catalogue: Catalogue,
  measures: readonly Measure[],
  filter: MeasureFilter,
): readonly Measure[] {
  const words = foldQuery(filter.text);
  const index = words.length === 0 ? null : indexProvisions(catalogue);
  return measures.filter(
    ({ provision, result }) =>
      allows(filter.verdicts, tallyKey(provision, result)) &&
      allows(filter.kinds, provision.kind) &&
      allows(filter.forces, provision.force) &&
      allows(filter.docs, provision.doc) &&
      (index === null || containsAll(index.get(provision.id) ?? '', words)),
  );
}

export interface Facets {
  readonly verdicts: Tally;
  readonly kinds: Readonly<Record<Kind, number>>;
  readonly forces: Readonly<Record<Force, number>>;
  readonly docs: ReadonlyMap<DocId, number>;
}

/** How many measures each value of a facet would show, given the rest of the filter. */
export function countFacets(
  catalogue: Catalogue,
  measures: readonly Measure[],
  filter: MeasureFilter,
): Facets {
  const without = (facet: 'verdicts' | 'kinds' | 'forces' | 'docs') =>
    filterMeasures(catalogue, measures, { ...filter, [facet]: [] });
  return {
    verdicts: countTally(without('verdicts').map(({ provision, result }) => tallyKey(provision, result))),
    kinds: tally(KINDS, without('kinds'), ({ provision }) => provision.kind),
    forces: tally(FORCES, without('forces'), ({ provision }) => provision.force),
    docs: new Map(
      [...bucket(without('docs'), ({ provision }) => provision.doc)].map(([doc, { length }]) => [
        doc,
        length,
      ]),
    ),
  };
}

function tally<K extends string>(
  keys: readonly K[],
  measures: readonly Measure[],
  keyOf: (measure: Measure) => K,
): Record<K, number> {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
  for (const measure of measures) counts[keyOf(measure)] += 1;
  return counts;
}

/** Adds a value to a facet, or takes it out again. */
export function toggle<T>(values: readonly T[], value: T): readonly T[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}
