import type {
  Answers,
  Catalogue,
  FactId,
  Kind,
  Provision,
  ProvisionId,
  QuestionId,
} from '../../seeds/schema/index.ts';
import type { CompiledCatalogue, CompiledOptions, OpenFacts, OpenProvision } from './compile-catalogue.ts';
import { byWorth, CRITERION_WEIGHT, FORCE_WEIGHT, openWeight, QuestionWorth } from './question-worth.ts';

export { FORCE_WEIGHT };

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

/** A provision of a kind the person cares about, against any other. */
const CARED_FOR = 3;

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
  const worth = worthOfFacts(compiled.catalogue, open, options.cares ?? []);
  const provisionsOn = waitingFor(open.provisions);
  return worth
    .questions(answers, options.after)
    .sort(byWorth)
    .map(({ question: { id }, facts, score }) => ({
      id,
      facts,
      provisions: provisionsOn(facts),
      score,
    }));
}

const weightOf = ({ force, kind }: Provision, cares: readonly Kind[]): number =>
  FORCE_WEIGHT[force] * (cares.includes(kind) ? CARED_FOR : 1);

function worthOfFacts(catalogue: Catalogue, open: OpenFacts, cares: readonly Kind[]): QuestionWorth {
  const worth = new QuestionWorth(catalogue);
  const numbers = (facts: ReadonlySet<FactId>) => [...facts].map((fact) => worth.numberOf(fact));
  for (const { provision, facts, canBeMet } of open.provisions)
    worth.add(numbers(facts), openWeight(weightOf(provision, cares), canBeMet));
  for (const { facts } of open.places) worth.add(numbers(facts), CRITERION_WEIGHT);
  return worth;
}

/** What can still be met, firmest first, then in catalogue order; and for each fact the places in it of what hangs on it. */
function waitingFor(open: readonly OpenProvision[]) {
  const waiting = open
    .filter(({ canBeMet }) => canBeMet)
    .sort((a, b) => FORCE_WEIGHT[b.provision.force] - FORCE_WEIGHT[a.provision.force]);
  const byFact = new Map<FactId, number[]>();
  for (const [at, { facts }] of waiting.entries())
    for (const fact of facts) {
      const some = byFact.get(fact);
      if (some === undefined) byFact.set(fact, [at]);
      else some.push(at);
    }
  return (facts: readonly FactId[]): ProvisionId[] => {
    const [only, ...others] = facts.map((fact) => byFact.get(fact) ?? []);
    const places =
      others.length === 0 ? (only ?? []) : [...new Set([only ?? [], ...others].flat())].sort((a, b) => a - b);
    return places.flatMap((at) => waiting[at]?.provision.id ?? []);
  };
}
