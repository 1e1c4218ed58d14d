import {
  periodState,
  type AuthorityId,
  type Catalogue,
  type DocId,
  type IsoDate,
  type Provision,
  type ProvisionId,
} from '../../seeds/schema/index.ts';

/** A lead unit (牵头单位) as one document prints it: whom to ask, and what to mention. */
export interface Office {
  readonly doc: DocId;
  readonly printed: string;
  /** What we know of it; `null` where the catalogue has no record under the printed name. */
  readonly authority: AuthorityId | null;
  /** Whether the document is over on the day: then the question is whether a successor is in force. */
  readonly over: boolean;
  /** The clauses to mention, in printed order, with the provisions in each, firmest first. */
  readonly clauses: readonly { readonly at: string; readonly provisions: readonly ProvisionId[] }[];
  /** All of these provisions, firmest first. */
  readonly provisions: readonly ProvisionId[];
}

/**
 * The lead units of some provisions. Documents in force come first, in their order; inside a document the unit that
 * leads most of the provisions comes first, then printed order.
 */
export function officesToAsk(
  catalogue: Catalogue,
  entries: readonly { readonly provision: Provision }[],
  asOf: IsoDate,
): Office[] {
  const documents = catalogue.documents
    .map(({ id, period }) => ({ doc: id, over: periodState(period, asOf) === 'over' }))
    .sort((a, b) => Number(a.over) - Number(b.over));
  const printedOrder = new Map(catalogue.provisions.map(({ id }, index) => [id, index]));
  return documents.flatMap(({ doc, over }) => {
    const units = new Map<string, Provision[]>();
    for (const { provision } of entries) {
      if (provision.doc !== doc) continue;
      for (const unit of provision.leadUnits) units.set(unit, [...(units.get(unit) ?? []), provision]);
    }
    const first = (some: readonly Provision[]): number =>
      Math.min(...some.map(({ id }) => printedOrder.get(id) ?? 0));
    return [...units]
      .sort(([, a], [, b]) => b.length - a.length || first(a) - first(b))
      .map(([printed, provisions]): Office => ({
        doc,
        printed,
        authority: authorityOf(catalogue, doc, printed),
        over,
        clauses: clausesOf(provisions, printedOrder),
        provisions: provisions.map(({ id }) => id),
      }));
  });
}

const authorityOf = ({ authorities }: Catalogue, doc: DocId, printed: string): AuthorityId | null =>
  authorities.find((authority) => authority.doc === doc && authority.printed === printed)?.id ?? null;

function clausesOf(
  provisions: readonly Provision[],
  order: ReadonlyMap<ProvisionId, number>,
): Office['clauses'] {
  const clauses = new Map<string, ProvisionId[]>();
  const printed = [...provisions].sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
  for (const { cite } of printed) clauses.set(cite[0]?.at ?? '', []);
  for (const { id, cite } of provisions) clauses.get(cite[0]?.at ?? '')?.push(id);
  return [...clauses].map(([at, some]) => ({ at, provisions: some }));
}
