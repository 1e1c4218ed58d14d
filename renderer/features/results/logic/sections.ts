import {
  periodState,
  type FactId,
  type IsoDate,
  type Period,
  type PolicyDocument,
  type Text,
} from '../../../../seeds/schema/index.ts';
import { TALLY_KEYS, tallyKey, type TallyKey } from '../../../shared/verdicts/tally.ts';
import { bucket, type Measure } from './measures.ts';

/** Measures that all hang on the answer to one fact. */
export interface FactSection {
  readonly fact: FactId;
  readonly measures: readonly Measure[];
}

/** What one answer decides, the answers in the order given; those it does not name come last. */
export function sectionsByFact(
  measures: readonly Measure[],
  order: readonly FactId[],
): readonly FactSection[] {
  const sections = [...bucket(measures, ({ result }) => result.missing[0])].flatMap(
    ([fact, members]): FactSection[] => (fact === undefined ? [] : [{ fact, measures: members }]),
  );
  const rank = new Map(order.map((fact, index) => [fact, index]));
  const rankOf = ({ fact }: FactSection) => rank.get(fact) ?? order.length;
  return sections.sort((a, b) => rankOf(a) - rankOf(b));
}

export interface DocumentSection {
  readonly document: PolicyDocument;
  readonly measures: readonly Measure[];
}

/** The measures of each document, in the order of the documents given. */
export function sectionsByDocument(
  documents: readonly PolicyDocument[],
  measures: readonly Measure[],
): readonly DocumentSection[] {
  const buckets = bucket(measures, ({ provision }) => provision.doc);
  return documents.flatMap((document): DocumentSection[] => {
    const members = buckets.get(document.id);
    return members === undefined ? [] : [{ document, measures: members }];
  });
}

/** Why a text does not count on the day: it has ended, has not begun, or ends before the company's plans come true. */
export type EndingKind = 'over' | 'not-yet' | 'late';

/** Closed measures of one document that share why and since when. */
export interface Ending {
  readonly document: PolicyDocument;
  readonly kind: EndingKind;
  readonly day: IsoDate | null;
  readonly count: number;
  /** By what they would have been, best first. */
  readonly parts: readonly { readonly wouldBe: TallyKey; readonly measures: readonly Measure[] }[];
}

/** Sets closed measures by document and by how the text stands to the day. */
export function endingsOf(
  documents: readonly PolicyDocument[],
  measures: readonly Measure[],
  asOf: IsoDate,
): readonly Ending[] {
  return sectionsByDocument(documents, measures).flatMap(({ document, measures: own }) =>
    [...bucket(own, ({ provision: { period } }) => `${period.from} ${period.until}`).values()].flatMap(
      (members): Ending[] => {
        const period = members[0]?.provision.period;
        if (period === undefined) return [];
        const parts = bucket(members, wouldBeOf);
        return [
          {
            document,
            ...endingOf(period, asOf),
            count: members.length,
            parts: TALLY_KEYS.flatMap((wouldBe) => {
              const same = parts.get(wouldBe);
              return same === undefined ? [] : [{ wouldBe, measures: same }];
            }),
          },
        ];
      },
    ),
  );
}

function endingOf(period: Period, asOf: IsoDate): Pick<Ending, 'kind' | 'day'> {
  switch (periodState(period, asOf)) {
    case 'over':
      return { kind: 'over', day: period.until };
    case 'not-yet':
      return { kind: 'not-yet', day: period.from };
    case 'running':
      return { kind: 'late', day: period.until };
  }
}

function wouldBeOf({ provision, result }: Measure): TallyKey {
  return tallyKey(provision, { verdict: result.wouldBe ?? result.verdict });
}

/** Why a provision is not aimed at a company: what it would have to be, or that it speaks of another place. */
export function whyNotAimed({ provision, result }: Measure): {
  readonly says: readonly Text[];
  readonly elsewhere: boolean;
} {
  const failed = new Set(
    result.reasons
      .filter(({ role, outcome }) => role === 'audience' && outcome === 'not-met')
      .map(({ id }) => id),
  );
  return {
    says: provision.audience.filter(({ id }) => failed.has(id)).map(({ says }) => says),
    elsewhere: result.reasons.some(({ role, outcome }) => role === 'place' && outcome === 'not-met'),
  };
}
