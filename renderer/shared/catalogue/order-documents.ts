import { periodState, type IsoDate, type PolicyDocument } from '../../../seeds/schema/index.ts';

/** Documents as a reader wants them: those not over first, what grants nothing by its nature last among them. */
export function orderDocuments(
  documents: readonly PolicyDocument[],
  asOf: IsoDate,
): readonly PolicyDocument[] {
  const rank = (document: PolicyDocument) =>
    (periodState(document.period, asOf) === 'over' ? 2 : 0) + (document.nature === 'article' ? 1 : 0);
  return [...documents].sort((a, b) => rank(a) - rank(b));
}
