import {
  FORCES,
  KINDS,
  type Catalogue,
  type DocId,
  type Force,
  type IsoDate,
  type Kind,
} from '../../../../seeds/schema/index.ts';
import { containsAll, foldQuery } from '../../../shared/find/find-text.ts';
import { TALLY_KEYS, tallyKey, type TallyKey } from '../../../shared/verdicts/tally.ts';
import {
  DAY_STATES,
  dayStateOf,
  leadKeysOf,
  placesReached,
  type DayState,
  type LeadKey,
  type PlaceKey,
} from './facet-keys.ts';
import type { Measure } from './measures.ts';
import { indexProvisions } from './search-index.ts';

/** The ways to narrow down, each with the values it can have. */
export interface FacetValues {
  readonly verdicts: TallyKey;
  readonly kinds: Kind;
  readonly forces: Force;
  readonly docs: DocId;
  readonly places: PlaceKey;
  readonly leads: LeadKey;
  readonly days: DayState;
}
export type FacetName = keyof FacetValues;
const FACET_NAMES = ['verdicts', 'kinds', 'forces', 'docs', 'places', 'leads', 'days'] as const;

/** What a reader wants to see. An empty list of a facet lets everything through. */
export type MeasureFilter = { readonly text: string } & {
  readonly [Name in FacetName]: readonly FacetValues[Name][];
};

export const NO_FILTER: MeasureFilter = {
  text: '',
  verdicts: [],
  kinds: [],
  forces: [],
  docs: [],
  places: [],
  leads: [],
  days: [],
};

export function isFiltered(filter: MeasureFilter): boolean {
  return filter.text.trim() !== '' || FACET_NAMES.some((name) => filter[name].length > 0);
}

/** What filtering looks things up in. */
export interface FilterContext {
  readonly catalogue: Catalogue;
  readonly asOf: IsoDate;
}

type Values = { readonly [Name in FacetName]: ReadonlySet<FacetValues[Name]> };

/** The values of one measure under each facet; under places and lead units it can have several. */
function valuesOf({ catalogue, asOf }: FilterContext, { provision, result }: Measure): Values {
  return {
    verdicts: new Set([tallyKey(provision, result)]),
    kinds: new Set([provision.kind]),
    forces: new Set([provision.force]),
    docs: new Set([provision.doc]),
    places: placesReached(catalogue).get(provision.id) ?? new Set(),
    leads: new Set(leadKeysOf(provision)),
    days: new Set([dayStateOf(provision.period, asOf)]),
  };
}

function allows<T>(wanted: readonly T[], values: ReadonlySet<T>): boolean {
  return wanted.length === 0 || wanted.some((value) => values.has(value));
}

/** The facets that keep a measure out. */
function refusing(filter: MeasureFilter, values: Values): readonly FacetName[] {
  const refused = {
    verdicts: !allows(filter.verdicts, values.verdicts),
    kinds: !allows(filter.kinds, values.kinds),
    forces: !allows(filter.forces, values.forces),
    docs: !allows(filter.docs, values.docs),
    places: !allows(filter.places, values.places),
    leads: !allows(filter.leads, values.leads),
    days: !allows(filter.days, values.days),
  };
  return FACET_NAMES.filter((name) => refused[name]);
}

function finds(catalogue: Catalogue, text: string): (measure: Measure) => boolean {
  const words = foldQuery(text);
  if (words.length === 0) return () => true;
  const index = indexProvisions(catalogue);
  return ({ provision }) => containsAll(index.get(provision.id) ?? '', words);
}

/** How many measures each value of a facet would show, given the rest of the filter. */
export type Facets = { readonly [Name in FacetName]: ReadonlyMap<FacetValues[Name], number> };

export interface Narrowed {
  /** What every part of the filter lets through, in the same order. */
  readonly shown: readonly Measure[];
  readonly facets: Facets;
}

/** Filters and counts in one pass: a facet does not narrow itself, so what it alone keeps out is still counted for it. */
export function narrowMeasures(
  context: FilterContext,
  measures: readonly Measure[],
  filter: MeasureFilter,
): Narrowed {
  const found = finds(context.catalogue, filter.text);
  const shown: Measure[] = [];
  const facets = {
    verdicts: zeros(TALLY_KEYS),
    kinds: zeros(KINDS),
    forces: zeros(FORCES),
    docs: new Map<DocId, number>(),
    places: new Map<PlaceKey, number>(),
    leads: new Map<LeadKey, number>(),
    days: zeros(DAY_STATES),
  };
  for (const measure of measures.filter(found)) {
    const values = valuesOf(context, measure);
    const against = refusing(filter, values);
    if (against.length === 0) shown.push(measure);
    const counts = (name: FacetName) => against.length === 0 || (against.length === 1 && against[0] === name);
    if (counts('verdicts')) add(facets.verdicts, values.verdicts);
    if (counts('kinds')) add(facets.kinds, values.kinds);
    if (counts('forces')) add(facets.forces, values.forces);
    if (counts('docs')) add(facets.docs, values.docs);
    if (counts('places')) add(facets.places, values.places);
    if (counts('leads')) add(facets.leads, values.leads);
    if (counts('days')) add(facets.days, values.days);
  }
  return { shown, facets };
}

function zeros<T>(keys: readonly T[]): Map<T, number> {
  return new Map(keys.map((key) => [key, 0]));
}

function add<T>(counts: Map<T, number>, values: ReadonlySet<T>): void {
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
}

/** Adds a value to a facet, or takes it out again. */
export function toggle<T>(values: readonly T[], value: T): readonly T[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}
