import type {
  Catalogue,
  DocId,
  Fact,
  FactId,
  Place,
  PlaceId,
  PolicyDocument,
  Provision,
  ProvisionId,
  Question,
} from '../../../seeds/schema/index.ts';

/** The catalogue by id. Lists of a thousand rows look things up in it instead of searching. */
export interface CatalogueIndex {
  readonly provisions: ReadonlyMap<ProvisionId, Provision>;
  readonly places: ReadonlyMap<PlaceId, Place>;
  /** In the order of the catalogue. */
  readonly documents: ReadonlyMap<DocId, PolicyDocument>;
  readonly facts: ReadonlyMap<FactId, Fact>;
  /** The question that asks for a fact. */
  readonly questions: ReadonlyMap<FactId, Question>;
}

const made = new WeakMap<Catalogue, CatalogueIndex>();

/** Indexes a catalogue; the second time the same index comes back. */
export function indexCatalogue(catalogue: Catalogue): CatalogueIndex {
  const known = made.get(catalogue);
  if (known !== undefined) return known;
  const index: CatalogueIndex = {
    provisions: byId(catalogue.provisions),
    places: byId(catalogue.places),
    documents: byId(catalogue.documents),
    facts: byId(catalogue.facts),
    questions: new Map(
      catalogue.questions.flatMap((question) => question.facts.map((fact) => [fact, question] as const)),
    ),
  };
  made.set(catalogue, index);
  return index;
}

function byId<Id, T extends { readonly id: Id }>(items: readonly T[]): ReadonlyMap<Id, T> {
  return new Map(items.map((item) => [item.id, item]));
}
