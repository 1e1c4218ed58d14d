import { checkCoverage } from '../../cli/pack/check-coverage.ts';
import { onlyProvision, runExamples } from '../../cli/pack/check-examples.ts';
import { createAssessor } from '../../rules/index.ts';
import type { Catalogue, Example, IsoDate, Provision } from '../../seeds/schema/index.ts';
import type { Company } from '../../cli/assess/read-profile.ts';
import { renderResult } from '../cases/render-golden.ts';

/** Who noticed a mistake. `nobody`: it survived. */
export type Noticed = 'example' | 'golden company' | 'nobody';

/** What is held against a mutant of one provision: its own examples, and what it says to the golden companies. */
export interface Judge {
  readonly judge: (mutant: Provision) => Promise<Noticed>;
}

/** Prepares the judgement of one provision's mutants. */
export async function createJudge(
  catalogue: Catalogue,
  provision: Provision,
  examples: readonly Example[],
  golden: readonly Company[],
  asOf: IsoDate,
): Promise<Judge> {
  const said = await sayToGolden(catalogue, provision, golden, asOf);
  return {
    judge: async (mutant) => {
      if (await examplesNotice(catalogue, mutant, examples)) return 'example';
      const now = await sayToGolden(catalogue, mutant, golden, asOf);
      return now === said ? 'nobody' : 'golden company';
    },
  };
}

async function examplesNotice(
  catalogue: Catalogue,
  mutant: Provision,
  examples: readonly Example[],
): Promise<boolean> {
  const ran = await runExamples(withProvision(catalogue, mutant), mutant, examples, () => undefined);
  return (
    ran.some(({ example, result }) => result.verdict !== example.expect) ||
    checkCoverage(mutant, ran).length > 0
  );
}

/** The lines of the golden texts that speak of this provision. */
async function sayToGolden(
  catalogue: Catalogue,
  provision: Provision,
  golden: readonly Company[],
  asOf: IsoDate,
): Promise<string> {
  const assessor = createAssessor(onlyProvision(catalogue, provision));
  const lines: string[] = [];
  for (const { answers, at } of golden) {
    const { provisions } = await assessor.assess(answers, { asOf, places: at });
    lines.push(...provisions.flatMap((result) => renderResult(provision, result)));
  }
  return lines.join('\n');
}

const withProvision = (catalogue: Catalogue, mutant: Provision): Catalogue => ({
  ...catalogue,
  provisions: [mutant],
});
