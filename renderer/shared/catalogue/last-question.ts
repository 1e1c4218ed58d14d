import type { Answers, Catalogue, QuestionId } from '../../../seeds/schema/index.ts';

/**
 * The question answered last: answers stand in the order in which they were given. The rules stay with its topic
 * while that pays. `undefined` where nothing has been answered yet.
 */
export function lastQuestion(
  { questions }: Pick<Catalogue, 'questions'>,
  answers: Answers,
): QuestionId | undefined {
  const fact = [...answers.keys()].at(-1);
  return questions.find(({ facts }) => facts.some((id) => id === fact))?.id;
}
