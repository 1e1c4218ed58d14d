import type { Answers, Catalogue, QuestionId } from '../../seeds/schema/index.ts';
import { compileCatalogue } from '../explore/compile-catalogue.ts';
import { rankQuestions } from '../explore/rank-questions.ts';
import { splitOpenFacts } from '../explore/stop-proof.ts';
import { assessPlace, comparePlaces } from './assess-place.ts';
import { assessProvision, type Run } from './assess-provision.ts';
import { consideredPlaces } from './places.ts';
import { prepare } from './prepare.ts';
import type { AssessOptions, Assessment, PlaceResult } from './types.ts';

/** A catalogue ready to assess any number of companies. */
export interface Assessor {
  readonly catalogue: Catalogue;
  /**
   * Decides every provision for one company. `after` is the question answered last, to stay with its topic.
   * Deterministic: order of answers and of rules never matters to a verdict.
   */
  readonly assess: (
    answers: Answers,
    options: AssessOptions & { readonly after?: QuestionId | undefined },
  ) => Promise<Assessment>;
}

/** Prepares a catalogue once: the engine of record and the compiled evaluator that checks it. */
export function createAssessor(catalogue: Catalogue): Assessor {
  const prepared = prepare(catalogue);
  const compiled = compileCatalogue(catalogue);
  return {
    catalogue,
    assess: async (answers, options) => {
      const considered = consideredPlaces(catalogue, options.places);
      const evidence = await prepared.run(answers);
      const run: Run = { prepared, answers, evidence, asOf: options.asOf, considered };
      const provisions = catalogue.provisions.map((provision) => assessProvision(run, provision));
      const standings: PlaceResult[] = considered
        .flatMap((id) => prepared.places.get(id) ?? [])
        .map((place) => assessPlace(run, place, provisions))
        .sort(comparePlaces);
      const quick = compiled.assess(answers, { asOf: options.asOf, places: considered });
      const agreed = provisions.every((result, index) => {
        const other = quick.provisions[index];
        return other !== undefined && other.verdict === result.verdict && other.wouldBe === result.wouldBe;
      });
      const ranked = rankQuestions(compiled, answers, { asOf: options.asOf, places: considered, after: options.after });
      const best = ranked[0];
      return {
        asOf: options.asOf,
        places: considered,
        provisions,
        standings,
        next: best === undefined ? null : { id: best.id, facts: best.facts, provisions: best.provisions },
        ...splitOpenFacts(catalogue, answers, compiled.openFacts(answers, { asOf: options.asOf, places: considered })),
        agreed,
      };
    },
  };
}
