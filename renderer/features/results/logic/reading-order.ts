import {
  KINDS,
  type DocId,
  type FactId,
  type Kind,
  type PolicyDocument,
  type ProvisionId,
} from '../../../../seeds/schema/index.ts';
import { blocksOf, bucket, groupMeasures, type Measure, type MeasureGroup } from './measures.ts';
import type { FilterContext } from './filter-measures.ts';
import { endingsOf, sectionsByDocument, sectionsByFact } from './sections.ts';

/** What the list is divided by: what to do, subject, or document. */
export const GROUPINGS = ['action', 'kind', 'document'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** The measures of one subject or document; inside by what to do, firmest first. */
export interface Division<Key> {
  readonly key: Key;
  readonly count: number;
  readonly groups: readonly MeasureGroup[];
}

function divide<Key>(measures: readonly Measure[], keys: readonly Key[], keyOf: (measure: Measure) => Key) {
  const buckets = bucket(measures, keyOf);
  return keys.flatMap((key): Division<Key>[] => {
    const members = buckets.get(key);
    return members === undefined ? [] : [{ key, count: members.length, groups: groupMeasures(members) }];
  });
}

/** By subject, in the order of the subjects. */
export function divideByKind(measures: readonly Measure[]): readonly Division<Kind>[] {
  return divide(measures, KINDS, ({ provision }) => provision.kind);
}

/** By document, in the order of the documents given. */
export function divideByDocument(
  measures: readonly Measure[],
  documents: readonly PolicyDocument[],
): readonly Division<DocId>[] {
  return divide(
    measures,
    documents.map(({ id }) => id),
    ({ provision }) => provision.doc,
  );
}

export interface OrderContext extends FilterContext {
  /** In the order in which they stand on screen. */
  readonly documents: readonly PolicyDocument[];
  /** Missing answers in the order in which they stand on screen. */
  readonly facts: readonly FactId[];
}

/** The provisions in the order in which the list shows them from top to bottom: the way from one record to the next. */
export function readingOrder(
  context: OrderContext,
  shown: readonly Measure[],
  grouping: Grouping,
): readonly ProvisionId[] {
  return ordered(context, shown, grouping).map(({ provision }) => provision.id);
}

function ordered(context: OrderContext, shown: readonly Measure[], grouping: Grouping): readonly Measure[] {
  switch (grouping) {
    case 'action':
      return groupMeasures(shown).flatMap((group) => insideGroup(context, group));
    case 'kind':
      return divideByKind(shown).flatMap(({ groups }) => groups.flatMap(({ measures }) => measures));
    case 'document':
      return divideByDocument(shown, context.documents).flatMap(({ groups }) =>
        groups.flatMap(({ measures }) => measures),
      );
  }
}

function insideGroup(
  { documents, facts, asOf }: OrderContext,
  { group, measures }: MeasureGroup,
): readonly Measure[] {
  const inBlocks = (members: readonly Measure[]) => blocksOf(members).flatMap((block) => block.measures);
  switch (group) {
    case 'act-now':
    case 'supported':
    case 'open':
    case 'near-miss':
    case 'burden':
    case 'watch':
      return inBlocks(measures);
    case 'one-answer-away':
      return sectionsByFact(measures, facts).flatMap((section) => inBlocks(section.measures));
    case 'area':
      return sectionsByDocument(documents, measures).flatMap((section) => inBlocks(section.measures));
    case 'closed':
      return endingsOf(documents, measures, asOf).flatMap(({ parts }) =>
        parts.flatMap((part) => part.measures),
      );
    case 'authority':
    case 'not-aimed':
      return sectionsByDocument(documents, measures).flatMap((section) => section.measures);
  }
}
