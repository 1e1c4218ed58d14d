import {
  FORCE_WEIGHT,
  rankQuestions,
  type CompiledCatalogue,
  type QuestionRank,
} from '../../../rules/index.ts';
import type { Answers, FactId, IsoDate, PlaceId, QuestionId } from '../../../seeds/schema/index.ts';

/** When and where the interview is held. */
export interface Setting {
  readonly asOf: IsoDate;
  readonly places: readonly PlaceId[];
}

/** A question with the facts it asks for now. */
export type Asked = Pick<QuestionRank, 'id' | 'facts'>;

/** What the interview asks next, given what has been said; `null`: nothing left to ask. */
export type Asker = (answers: Answers, after: QuestionId | undefined) => Asked | null;

/** One interview held to its end. */
export interface Run {
  /** Questions answered until nothing left could change anything. */
  readonly questions: number;
  /** The single facts among their answers. */
  readonly facts: number;
  /** Share of the weight at stake that was decided after n answers; index 0 is before the first. */
  readonly decided: readonly number[];
  readonly order: readonly QuestionId[];
}

/** Follows the ranking, question by question. */
export function adaptive(compiled: CompiledCatalogue, setting: Setting): Asker {
  return (answers, after) => rankQuestions(compiled, answers, { ...setting, after })[0] ?? null;
}

/** A fixed order, from which only questions that cannot change anything are left out. */
export function inOrder(compiled: CompiledCatalogue, setting: Setting, order: readonly QuestionId[]): Asker {
  return (answers) => {
    const open = new Map(rankQuestions(compiled, answers, setting).map((rank) => [rank.id, rank]));
    return order.flatMap((id) => open.get(id) ?? [])[0] ?? null;
  };
}

/** A form: every question in its order, whatever was said. */
export function asForm(compiled: CompiledCatalogue, order: readonly QuestionId[]): Asker {
  const questions = new Map(compiled.catalogue.questions.map((question) => [question.id, question]));
  return (answers) =>
    order
      .flatMap((id) => questions.get(id) ?? [])
      .find(({ facts }) => facts.some((fact) => !answers.has(fact))) ?? null;
}

/**
 * Holds an interview with a company that answers truthfully; what its profile does not say it does not know.
 * At stake is what is in force and within reach, is not decided before the first answer, and is decided by all of
 * them; each provision weighs what its force weighs in the ranking.
 */
export function simulate(compiled: CompiledCatalogue, company: Answers, setting: Setting, ask: Asker): Run {
  const { catalogue } = compiled;
  const say = (facts: readonly FactId[]) =>
    facts.map((fact) => [fact, company.get(fact) ?? { state: 'unknown' }] as const);
  const opens = (answers: Answers) =>
    compiled.assess(answers, setting).provisions.map(({ verdict }) => verdict === 'open');
  const before = opens(new Map());
  const atLast = opens(new Map(say(catalogue.facts.map(({ id }) => id))));
  const weights = catalogue.provisions.map(({ force }, index) =>
    before[index] === true && atLast[index] === false ? FORCE_WEIGHT[force] : 0,
  );
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const share = (answers: Answers): number => {
    const open = opens(answers);
    const left = weights.reduce((sum, weight, index) => (open[index] === true ? sum + weight : sum), 0);
    return all === 0 ? 1 : 1 - left / all;
  };
  const answers = new Map(say([]));
  const order: QuestionId[] = [];
  const decided = [share(answers)];
  for (;;) {
    const question = ask(answers, order.at(-1));
    if (question === null) return { questions: order.length, facts: answers.size, decided, order };
    for (const [fact, answer] of say(question.facts)) answers.set(fact, answer);
    order.push(question.id);
    decided.push(share(answers));
  }
}
