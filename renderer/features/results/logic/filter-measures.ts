import {
  FORCES,
  KINDS,
  type Catalogue,
  type Force,
  type Kind,
  type Provision,
} from '../../../../seeds/schema/index.ts';
import { containsAll, foldQuery, haystackOf } from '../../../shared/find/index.ts';
import { countTally, tallyKey, type Tally, type TallyKey } from '../../../shared/verdicts/tally.ts';
import type { Measure } from './measures.ts';

/** What a reader wants to see. An empty list of a facet lets everything through. */
export interface MeasureFilter {
  readonly text: string;
  readonly verdicts: readonly TallyKey[];
  readonly kinds: readonly Kind[];
  readonly forces: readonly Force[];
}

export const NO_FILTER: MeasureFilter = { text: '', verdicts: [], kinds: [], forces: [] };

export function isFiltered(filter: MeasureFilter): boolean {
  const { text, verdicts, kinds, forces } = filter;
  return text.trim() !== '' || verdicts.length > 0 || kinds.length > 0 || forces.length > 0;
}

/** What each provision can be found by: our words in all languages, the printed words, and the locator. */
export type SearchIndex = ReadonlyMap<string, string>;

/** Builds the index once for a catalogue. */
export function indexProvisions(catalogue: Catalogue): SearchIndex {
  const names = new Map(catalogue.documents.map(({ id, shortName }) => [id, Object.values(shortName)]));
  return new Map(
    catalogue.provisions.map((provision) => [provision.id, haystackOf(wordsOf(provision, names))]),
  );
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
  measures: readonly Measure[],
  filter: MeasureFilter,
  index: SearchIndex,
): readonly Measure[] {
  const words = foldQuery(filter.text);
  return measures.filter(
    ({ provision, result }) =>
      allows(filter.verdicts, tallyKey(provision, result)) &&
      allows(filter.kinds, provision.kind) &&
      allows(filter.forces, provision.force) &&
      (words.length === 0 || containsAll(index.get(provision.id) ?? '', words)),
  );
}

export interface Facets {
  readonly verdicts: Tally;
  readonly kinds: Readonly<Record<Kind, number>>;
  readonly forces: Readonly<Record<Force, number>>;
}

/** How many measures each value of a facet would show, given the rest of the filter. */
export function countFacets(measures: readonly Measure[], filter: MeasureFilter, index: SearchIndex): Facets {
  const without = (facet: 'verdicts' | 'kinds' | 'forces') =>
    filterMeasures(measures, { ...filter, [facet]: [] }, index);
  return {
    verdicts: countTally(without('verdicts').map(({ provision, result }) => tallyKey(provision, result))),
    kinds: tally(KINDS, without('kinds'), ({ provision }) => provision.kind),
    forces: tally(FORCES, without('forces'), ({ provision }) => provision.force),
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
