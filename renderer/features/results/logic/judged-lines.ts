import { mergeWords } from '../../../../rules/index.ts';
import type { ProvisionId, Text } from '../../../../seeds/schema/index.ts';
import type { Measure } from './measures.ts';

/** Who or what leaves something open that no answer settles. */
export const LEFT_BY = ['authority', 'undefined-in-text', 'not-encoded'] as const;
export type LeftBy = (typeof LEFT_BY)[number];

/** Something only officials can judge, said once for all the provisions that leave it open. */
export interface JudgedLine {
  readonly says: Text;
  readonly provisions: readonly ProvisionId[];
}

/** Whether a provision speaks to this company, in force or not. */
function isAimed({ group }: Measure): boolean {
  return group !== 'authority' && group !== 'not-aimed';
}

/**
 * All that only officials can judge in the provisions aimed at this company, in force or not: the judged items its
 * records show, and the requirements that could not be turned into a question. What most provisions leave open comes
 * first, then the order of the measures.
 */
export function judgedLines(measures: readonly Measure[]): Readonly<Record<LeftBy, readonly JudgedLine[]>> {
  const aimed = measures.filter(isAimed);
  return {
    authority: merge(aimed, (measure) => judgedBy(measure, 'authority')),
    'undefined-in-text': merge(aimed, (measure) => judgedBy(measure, 'undefined-in-text')),
    'not-encoded': merge(aimed, ({ provision }) => provision.notEncoded),
  };
}

function judgedBy({ provision, result }: Measure, by: 'authority' | 'undefined-in-text'): readonly Text[] {
  const shown = new Set(result.reasons.filter(({ role }) => role === 'judged').map(({ id }) => id));
  return provision.judged.filter((item) => item.by === by && shown.has(item.id)).map(({ says }) => says);
}

/** What most provisions leave open first. */
const merge = (
  measures: readonly Measure[],
  textsOf: (measure: Measure) => readonly Text[],
): readonly JudgedLine[] =>
  mergeWords(measures, textsOf).sort((a, b) => b.provisions.length - a.provisions.length);
