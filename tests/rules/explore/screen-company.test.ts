import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers, Catalogue, IsoDate, PlaceId } from '../../../seeds/schema/index.ts';
import {
  compileCatalogue,
  createAssessor,
  RESULT_OF_CODE,
  type Assessment,
  type CompiledCatalogue,
} from '../../../rules/index.ts';
import { arbitraryLateSituation, arbitrarySituation } from '../support/arbitraries.ts';
import { arbitraryEdgeSituation } from '../support/edge-situation.ts';
import { cases, pack } from '../support/real-cases.ts';
import { runs } from '../support/runs.ts';

/** What an assessment says of everything a row shows. */
const rowOf = ({ provisions, standings, next, stillMatter }: Assessment) => ({
  results: provisions.map(({ verdict, wouldBe }) => ({ verdict, ...(wouldBe !== undefined && { wouldBe }) })),
  places: standings.map(({ criteria: _, unlocked, ...place }) => ({ ...place, unlocked: unlocked.length })),
  next: next === null ? null : { id: next.id, facts: next.facts },
  stillMatter: stillMatter.length,
});

/** What screening says of it. */
function screened(
  compiled: CompiledCatalogue,
  answers: Answers,
  options: { asOf: IsoDate; places: readonly PlaceId[] },
) {
  const { codes, ...rest } = compiled.screen(answers, options);
  return { results: [...codes].map((code) => RESULT_OF_CODE[code]), ...rest };
}

/** One compiled catalogue for all cases of the real pack, so that what one leaves behind would show in the next. */
const shared = new Map<Catalogue, CompiledCatalogue>([[pack.catalogue, compileCatalogue(pack.catalogue)]]);

async function sameRow(catalogue: Catalogue, answers: Answers, asOf: IsoDate, places: readonly PlaceId[]) {
  const assessor = catalogue === pack.catalogue ? pack.assessor : createAssessor(catalogue);
  const assessment = await assessor.assess(answers, { asOf, places });
  const compiled = shared.get(catalogue) ?? compileCatalogue(catalogue);
  const options = { asOf, places: assessment.places };
  expect(screened(compiled, answers, options)).toEqual(rowOf(assessment));
  return { assessment, compiled, options };
}

describe('a company of a list', () => {
  test('11.5 comes out as assessed, on random catalogues', () =>
    fc.assert(
      fc.asyncProperty(
        fc.oneof(arbitrarySituation(), arbitraryEdgeSituation(), arbitraryLateSituation()),
        async ({ catalogue, answers, asOf, places }) => {
          await sameRow(catalogue, answers, asOf, places);
        },
      ),
      runs(400),
    ));

  test('11.5 11.6 comes out as assessed, on the real pack, one after the other', () =>
    fc.assert(
      fc.asyncProperty(cases(), ({ catalogue, answers, asOf, places }) =>
        sameRow(catalogue, answers, asOf, places).then(() => undefined),
      ),
      runs(40),
    ));

  test('11.6 comes out the same after other companies, days and places', async () => {
    await fc.assert(
      fc.asyncProperty(arbitrarySituation(), arbitrarySituation(), async (given, other) => {
        const { compiled, options, assessment } = await sameRow(
          given.catalogue,
          given.answers,
          given.asOf,
          given.places,
        );
        const before = screened(compiled, given.answers, options);
        const elsewhere = { asOf: other.asOf, places: other.places };
        screened(compiled, other.answers, elsewhere);
        compiled.assess(other.answers, options);
        compiled.openFacts(other.answers, elsewhere);
        expect(screened(compiled, given.answers, options)).toEqual(before);
        expect(compiled.assess(given.answers, options).provisions).toEqual(rowOf(assessment).results);
      }),
      runs(150),
    );
  });
});
