import type { Answers, Catalogue, Kind, QuestionId } from '../../seeds/schema/index.ts';
import { compileCatalogue } from '../explore/compile-catalogue.ts';
import { rankQuestions } from '../explore/rank-questions.ts';
import { splitOpenFacts } from '../explore/stop-proof.ts';
import { assessPlace, comparePlaces, unlockedAt } from './assess-place.ts';
import { plannedDays } from './answer-values.ts';
import { assessProvision } from './assess-provision.ts';
import type { Run } from './fold-provision.ts';
import { consideredPlaces } from './places.ts';
import { matrixOf, type Matrix } from './matrix.ts';
import { prepare } from './prepare.ts';
import type { AssessOptions, Assessment, Outlook, PlaceResult } from './types.ts';

/** When and where, and what only puts the questions in order. */
export type InterviewOptions = AssessOptions & {
  /** The question answered last, to stay with its topic. */
  readonly after?: QuestionId | undefined;
  /** The kinds of provision the person cares about. */
  readonly cares?: readonly Kind[] | undefined;
};

/** A catalogue ready to assess any number of companies. */
export interface Assessor {
  readonly catalogue: Catalogue;
  /**
   * Decides every provision for one company. Deterministic: order of answers and of rules never matters to a verdict.
   */
  readonly assess: (answers: Answers, options: InterviewOptions) => Promise<Assessment>;
  /** What is left to ask, without the verdicts: under a millisecond, so that no question waits for them. */
  readonly outlook: (answers: Answers, options: InterviewOptions) => Outlook;
  /** Provisions × places over the same answers: each cell is the verdict of `assess` at that place alone. */
  readonly matrix: (answers: Answers, options: AssessOptions) => Promise<Matrix>;
}

/** Prepares a catalogue once: the engine of record and the compiled evaluator that checks it. */
export function createAssessor(catalogue: Catalogue): Assessor {
  const prepared = prepare(catalogue);
  const compiled = compileCatalogue(catalogue);
  const outlook = (answers: Answers, { asOf, places, after, cares }: InterviewOptions): Outlook => {
    const scope = { asOf, places: consideredPlaces(catalogue, places) };
    const open = compiled.openFacts(answers, scope);
    const best = rankQuestions(compiled, answers, { ...scope, after, cares }, open)[0];
    return {
      next: best === undefined ? null : { id: best.id, facts: best.facts, provisions: best.provisions },
      ...splitOpenFacts(catalogue, answers, open),
      openPlaces: open.places,
    };
  };
  const start = async (answers: Answers, options: AssessOptions): Promise<Run> => ({
    prepared,
    answers,
    evidence: await prepared.run(answers),
    days: plannedDays(answers),
    asOf: options.asOf,
    considered: consideredPlaces(catalogue, options.places),
    folded: new Map(),
    reach: new Map(),
  });
  return {
    catalogue,
    outlook,
    matrix: async (answers, options) => matrixOf(catalogue, await start(answers, options)),
    assess: async (answers, options) => {
      const run = await start(answers, options);
      const { considered } = run;
      const scope = { asOf: options.asOf, places: considered };
      const provisions = catalogue.provisions.map((provision) => assessProvision(run, provision));
      const unlocked = unlockedAt(run, provisions);
      const standings: PlaceResult[] = considered
        .flatMap((id) => prepared.places.get(id) ?? [])
        .map((place) => assessPlace(run, place, unlocked.get(place.id) ?? []))
        .sort(comparePlaces);
      const quick = compiled.assess(answers, scope);
      const agreed = provisions.every((result, index) => {
        const other = quick.provisions[index];
        return other !== undefined && other.verdict === result.verdict && other.wouldBe === result.wouldBe;
      });
      const { openPlaces: _, ...left } = outlook(answers, options);
      return {
        asOf: options.asOf,
        places: considered,
        provisions,
        standings,
        ...left,
        agreed,
      };
    },
  };
}
