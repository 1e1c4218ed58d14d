import fc from 'fast-check';
import { createRowReader, createScreener } from '../../rules/index.ts';
import { LANGUAGES } from '../../seeds/schema/index.ts';
import { cases, pack } from '../rules/support/real-cases.ts';
import { sameAsAssessed } from '../rules/support/screen-laws.ts';
import { mappingOfAll, rowOfAll } from '../rules/support/write-row.ts';

/**
 * `npm run prove:screened -- [N] [SEED]`: N random companies (1,000 unless told), each written into a row of a sheet, read
 * back, screened, and held against the assessment by the engine of record: every verdict, the places in their order with
 * their standings, the next question, and what still matters. Fails at the first difference, with the company.
 */
async function main(count: number, seed: number): Promise<void> {
  const { catalogue, assessor, compiled } = pack;
  const read = createRowReader(mappingOfAll(catalogue), catalogue);
  const hands = LANGUAGES.flatMap((language) =>
    ['；', '、', ' / '].map((between) => ({ language, between })),
  );
  const counts = { companies: 0, answers: 0, verdicts: 0 };
  await fc.assert(
    fc.asyncProperty(cases(), fc.constantFrom(...hands), async ({ answers, asOf, places }, hand) => {
      const company = read(2, rowOfAll(catalogue, answers, hand));
      const options = { asOf, places, placesShown: 999, topShown: 9999, verdicts: true };
      const given = company ?? { row: 2, name: 'A', answers, places: [], problems: [], numberDays: [] };
      const screened = createScreener(catalogue, options, compiled)(given);
      sameAsAssessed(catalogue, await assessor.assess(answers, { asOf, places }), screened);
      counts.companies++;
      counts.answers += answers.size;
      counts.verdicts += screened.verdicts?.length ?? 0;
    }),
    { numRuns: count, seed },
  );
  console.log(
    `${counts.companies} companies, ${counts.answers} answers, ${counts.verdicts} verdicts: all as assessed (seed ${seed})`,
  );
}

const [count = 1000, seed = 20261122] = process.argv.slice(2).map(Number);
await main(count, seed);
