import type { Catalogue, Fact, Text, TopicId } from '../../../../seeds/schema/index.ts';
import { containsAll, foldQuery, haystackOf } from '../../../shared/find/find-text.ts';
import { indexCatalogue } from '../../../shared/catalogue/catalogue-index.ts';

/** The facts asked for under one topic. */
export interface FactTopic {
  readonly id: TopicId;
  readonly title: Text;
  readonly facts: readonly Fact[];
}

/**
 * Every fact by topic, in the order of the catalogue. A query leaves those whose label, question or options contain
 * all its words, in any language; topics without any are left out.
 */
export function factsByTopic(catalogue: Catalogue, query = ''): readonly FactTopic[] {
  const { facts } = indexCatalogue(catalogue);
  const words = foldQuery(query);
  return catalogue.topics.flatMap((topic): FactTopic[] => {
    const found = catalogue.questions
      .filter((question) => question.topic === topic.id)
      .flatMap(({ ask, facts: ids }) =>
        ids.flatMap((id) => {
          const fact = facts.get(id);
          if (fact === undefined) return [];
          return words.length === 0 || containsAll(hayOf(fact, ask), words) ? [fact] : [];
        }),
      );
    return found.length === 0 ? [] : [{ id: topic.id, title: topic.title, facts: found }];
  });
}

const hays = new WeakMap<Fact, string>();

/** Everything a fact can be found by; folded once. */
function hayOf(fact: Fact, ask: Text): string {
  const known = hays.get(fact);
  if (known !== undefined) return known;
  const options = 'options' in fact ? fact.options : [];
  const made = haystackOf([
    ...Object.values(fact.label),
    ...Object.values(ask),
    ...options.flatMap(({ label, words = [] }) => [...Object.values(label), ...words]),
  ]);
  hays.set(fact, made);
  return made;
}
