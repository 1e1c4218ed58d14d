import type {
  Answer,
  Answers,
  Catalogue,
  Fact,
  FactId,
  QuestionId,
  Text,
  TopicId,
} from '../../../../seeds/schema/index.ts';

export interface ReviewRow {
  readonly question: QuestionId;
  readonly fact: Fact;
  readonly answer: Answer;
  /** False when, with the other answers as they stand, no answer here could change a verdict. */
  readonly used: boolean;
}

export interface ReviewTopic {
  readonly id: TopicId;
  readonly title: Text;
  readonly rows: readonly ReviewRow[];
}

/** All answers by topic, in the order of the catalogue. Topics without an answer are left out. */
export function reviewList(
  catalogue: Catalogue,
  answers: Answers,
  unused: ReadonlySet<FactId>,
): readonly ReviewTopic[] {
  const facts = new Map(catalogue.facts.map((fact) => [fact.id, fact]));
  return catalogue.topics.flatMap((topic): ReviewTopic[] => {
    const rows = catalogue.questions
      .filter((question) => question.topic === topic.id)
      .flatMap((question) =>
        question.facts.flatMap((id): ReviewRow[] => {
          const fact = facts.get(id);
          const answer = answers.get(id);
          if (fact === undefined || answer === undefined) return [];
          return [{ question: question.id, fact, answer, used: !unused.has(id) }];
        }),
      );
    return rows.length === 0 ? [] : [{ id: topic.id, title: topic.title, rows }];
  });
}
