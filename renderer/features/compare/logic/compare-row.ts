import {
  eachLeaf,
  type Catalogue,
  type Criterion,
  type FacilityKind,
  type FactId,
  type Topic,
  type TopicId,
} from '../../../../seeds/schema/index.ts';

/** One line of the comparison: what is told of every place. */
export type CompareRow =
  | { readonly kind: 'criteria'; readonly topic: Topic }
  | { readonly kind: 'facilities'; readonly facility: FacilityKind }
  | { readonly kind: PlainRow };

/** Lines that stand for every place, also where no text says anything. */
export type PlainRow =
  | 'standing'
  | 'no-criteria'
  | 'unlocked'
  | 'held'
  | 'state'
  | 'location'
  | 'area'
  | 'around'
  | 'functions'
  | 'industries'
  | 'run-by'
  | 'no-facilities'
  | 'funds'
  | 'targets'
  | 'documents'
  | 'not-said';

/** A name of its own for each line. */
export function rowKey(row: CompareRow): string {
  if (row.kind === 'criteria') return `criteria ${row.topic.id}`;
  return row.kind === 'facilities' ? `facilities ${row.facility}` : row.kind;
}

/** The topic of the talk a criterion belongs to: that of the fact its condition asks about first. */
export function topicOf({ questions }: Pick<Catalogue, 'questions'>, criterion: Criterion): TopicId | null {
  const facts: FactId[] = [];
  eachLeaf(criterion.when, ({ fact }) => facts.push(fact));
  return questions.find((question) => question.facts.some((fact) => fact === facts[0]))?.topic ?? null;
}
