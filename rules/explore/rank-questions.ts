import type {
  Answers,
  Fact,
  FactId,
  Force,
  Kind,
  Provision,
  ProvisionId,
  Question,
  QuestionId,
} from '../../seeds/schema/index.ts';
import type { CompiledCatalogue, CompiledOptions, OpenFacts, OpenProvision } from './compile-catalogue.ts';

/** A question that can still change something, with what hangs on it. */
export interface QuestionRank {
  readonly id: QuestionId;
  readonly facts: readonly FactId[];
  /** Firmest first. */
  readonly provisions: readonly ProvisionId[];
  /** What the answer is worth: weighted provisions it can still change, per effort of answering. */
  readonly score: number;
}

export interface RankOptions extends CompiledOptions {
  /** The question answered last: its topic goes on while it pays. */
  readonly after?: QuestionId | undefined;
  /** Kinds of provision the person cares about: what hangs on them is asked sooner. None: all alike. */
  readonly cares?: readonly Kind[] | undefined;
}

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

/** An open provision that has already failed a condition is worth little: it can no longer be met. */
const FAILED_SHARE = 0.05;
/** A place criterion still open, against a provision of force `plan`. */
const CRITERION_WEIGHT = 1;
/** Staying with the topic of the last answer. */
const SAME_TOPIC = 1.5;
/** A provision of a kind the person cares about, against any other. */
const CARED_FOR = 3;
/** A fact that most people would have to ask somebody about, against one they know. */
const ON_ENQUIRY = 0.5;

/**
 * Questions worth asking, best first. Never one whose facts have been answered, declined or called unknown,
 * and never one on which no verdict and no standing hangs. Those that open a talk come first, in their order, as long
 * as they are worth asking; then the highest score. Ties fall in catalogue order.
 */
export function rankQuestions(
  compiled: CompiledCatalogue,
  answers: Answers,
  options: RankOptions,
  open: OpenFacts = compiled.openFacts(answers, options),
): QuestionRank[] {
  const { catalogue } = compiled;
  const worth = worthOfFacts(open, options.cares ?? []);
  const facts = new Map(catalogue.facts.map((fact) => [fact.id, fact]));
  const lastTopic = catalogue.questions.find(({ id }) => id === options.after)?.topic;
  return catalogue.questions
    .flatMap((question) => {
      const asked = question.facts.filter((fact) => !answers.has(fact) && worth.has(fact));
      if (asked.length === 0) return [];
      const value = asked.reduce(
        (sum, fact) => sum + (worth.get(fact) ?? 0) * likelyKnown(facts.get(fact)),
        0,
      );
      const staying = question.topic === lastTopic ? SAME_TOPIC : 1;
      const score = (value * staying) / effortOf(asked, facts);
      const rank: QuestionRank = {
        id: question.id,
        facts: asked,
        provisions: hangingOn(open.provisions, asked),
        score,
      };
      return [{ rank, opening: question.opening ?? Infinity }];
    })
    .sort((a, b) => (a.opening === b.opening ? b.rank.score - a.rank.score : a.opening - b.opening))
    .map(({ rank }) => rank);
}

const likelyKnown = (fact: Fact | undefined): number => (fact?.known === 'on-enquiry' ? ON_ENQUIRY : 1);

const weightOf = ({ force, kind }: Provision, cares: readonly Kind[]): number =>
  FORCE_WEIGHT[force] * (cares.includes(kind) ? CARED_FOR : 1);

function worthOfFacts(open: OpenFacts, cares: readonly Kind[]): Map<FactId, number> {
  const worth = new Map<FactId, number>();
  const add = (facts: ReadonlySet<FactId>, weight: number) => {
    for (const fact of facts) worth.set(fact, (worth.get(fact) ?? 0) + weight / facts.size);
  };
  for (const { provision, facts, canBeMet } of open.provisions) {
    add(facts, weightOf(provision, cares) * (canBeMet ? 1 : FAILED_SHARE));
  }
  for (const { facts } of open.places) add(facts, CRITERION_WEIGHT);
  return worth;
}

/** Reading a question costs one; a long list of options costs more, slowly. */
function effortOf(asked: Question['facts'], facts: ReadonlyMap<FactId, Fact>): number {
  const options = asked.map((id) => {
    const fact = facts.get(id);
    return fact?.type === 'choice' || fact?.type === 'choices' ? fact.options.length : 2;
  });
  return options.reduce((sum, count) => sum + 1 + Math.log2(count) / 4, 0);
}

function hangingOn(open: readonly OpenProvision[], facts: readonly FactId[]): ProvisionId[] {
  return open
    .filter((entry) => entry.canBeMet && facts.some((fact) => entry.facts.has(fact)))
    .sort((a, b) => FORCE_WEIGHT[b.provision.force] - FORCE_WEIGHT[a.provision.force])
    .map(({ provision }) => provision.id);
}
