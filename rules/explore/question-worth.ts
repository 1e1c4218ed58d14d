import type {
  Answers,
  Catalogue,
  Fact,
  FactId,
  Force,
  Question,
  QuestionId,
} from '../../seeds/schema/index.ts';

/** How much an open provision is worth knowing about, by the firmness of its verb. */
export const FORCE_WEIGHT: Readonly<Record<Force, number>> = {
  allow: 10,
  provide: 10,
  support: 6,
  encourage: 5,
  pilot: 4,
  explore: 2,
  strive: 2,
  promote: 1.5,
  plan: 1,
  background: 0.5,
};

/** Weights are counted in twentieths: then all of them are halves of whole numbers, and their sums exact. */
const TWENTIETHS = 20;
/** An open provision that has already failed a condition is worth little, a twentieth: it can no longer be met. */
const FAILED = 1;
/** Staying with the topic of the last answer. */
const SAME_TOPIC = 1.5;
/** A fact that most people would have to ask somebody about, against one they know. */
const ON_ENQUIRY = 0.5;

/** The weight of something open, from that of its force. */
export const openWeight = (force: number, canBeMet: boolean): number =>
  force * (canBeMet ? TWENTIETHS : FAILED);
/** A place criterion still open, against a provision of force `plan`. */
export const CRITERION_WEIGHT = TWENTIETHS;

/** A question that can still change something. */
export interface ScoredQuestion {
  readonly question: Question;
  /** Those of its facts that are worth asking. */
  readonly facts: readonly FactId[];
  /** What the answer is worth: weighted provisions it can still change, per effort of answering. */
  readonly score: number;
}

/** What each fact is worth asking: the weights of all that hangs on it, each shared among the facts it hangs on. */
export class QuestionWorth {
  readonly #facts: ReadonlyMap<FactId, number>;
  readonly #questions: readonly { readonly question: Question; readonly parts: readonly Part[] }[];
  /** The weights, by among how many facts they are shared, then by fact. */
  readonly #shared: Float64Array[] = [];

  constructor({ facts, questions }: Pick<Catalogue, 'facts' | 'questions'>) {
    this.#facts = new Map(facts.map(({ id }, number) => [id, number]));
    const parts = facts.map((fact, number) => partOf(fact, number));
    this.#questions = questions.map((question) => ({
      question,
      parts: question.facts.flatMap((id) => parts[this.numberOf(id)] ?? []),
    }));
  }

  /** The number of a fact, in catalogue order. */
  numberOf(fact: FactId): number {
    return this.#facts.get(fact) ?? -1;
  }

  clear(): void {
    for (const weights of this.#shared) weights.fill(0);
  }

  /** Adds something open that hangs on some facts. */
  add(facts: readonly number[], weight: number): void {
    while (this.#shared.length <= facts.length) this.#shared.push(new Float64Array(this.#facts.size));
    const weights = this.#shared[facts.length];
    if (weights !== undefined) for (const fact of facts) weights[fact] = (weights[fact] ?? 0) + weight;
  }

  of(fact: number): number {
    let worth = 0;
    for (let sharing = 1; sharing < this.#shared.length; sharing += 1)
      worth += (this.#shared[sharing]?.[fact] ?? 0) / sharing;
    return worth / TWENTIETHS;
  }

  /** How many facts anything hangs on. */
  count(): number {
    let count = 0;
    for (let fact = 0; fact < this.#facts.size; fact += 1) if (this.of(fact) > 0) count += 1;
    return count;
  }

  /** The questions worth asking, in printed order: never about facts that were answered, declined or called unknown. */
  questions(answers: Answers, after: QuestionId | undefined): ScoredQuestion[] {
    const last = this.#questions.find(({ question }) => question.id === after)?.question.topic;
    const scored: ScoredQuestion[] = [];
    for (const { question, parts } of this.#questions) {
      const facts: FactId[] = [];
      let value = 0;
      let effort = 0;
      for (const part of parts) {
        const worth = this.of(part.number);
        if (worth === 0 || answers.has(part.fact)) continue;
        facts.push(part.fact);
        value += worth * part.likelyKnown;
        effort += part.effort;
      }
      const staying = question.topic === last ? SAME_TOPIC : 1;
      if (facts.length > 0) scored.push({ question, facts, score: (value * staying) / effort });
    }
    return scored;
  }
}

/** Those that open a talk come first, in their order; then the highest score. */
export function byWorth(a: ScoredQuestion, b: ScoredQuestion): number {
  const [first, second] = [a.question.opening ?? Infinity, b.question.opening ?? Infinity];
  return first === second ? b.score - a.score : first - second;
}

/** A fact as part of a question. */
interface Part {
  readonly fact: FactId;
  readonly number: number;
  readonly likelyKnown: number;
  readonly effort: number;
}

/** Reading a question costs one; a long list of options costs more, slowly. */
function partOf(fact: Fact, number: number): Part {
  const options = fact.type === 'choice' || fact.type === 'choices' ? fact.options.length : 2;
  return {
    fact: fact.id,
    number,
    likelyKnown: fact.known === 'on-enquiry' ? ON_ENQUIRY : 1,
    effort: 1 + Math.log2(options) / 4,
  };
}
