import { describe, expect, test } from 'vitest';
import { createAssessor } from '../../rules/index.ts';
import { isoDateSchema } from '../../seeds/schema/index.ts';
import { exampleNames, packNow, readExample } from '../cli/support/examples.ts';
import { renderGolden } from './render-golden.ts';

/**
 * Golden companies: every example against every provision, as reviewed text. A changed line is a changed reading
 * of the document: read it beside the document before you accept it with `npx vitest run tests/cases -u`.
 */
const { catalogue } = packNow();
const assessor = createAssessor(catalogue);
/** A day after every date the document prints and before every date the examples plan. */
const DAY = isoDateSchema.parse('2026-06-30');

describe('golden companies', () => {
  test('there are at least ten', () => {
    expect(exampleNames.length).toBeGreaterThanOrEqual(10);
  });

  test.each(exampleNames)('%s', async (name) => {
    const company = readExample(name, catalogue);
    const assessment = await assessor.assess(company.answers, { asOf: DAY, places: company.at });
    expect(assessment.agreed).toBe(true);
    const text = renderGolden(`examples/${name}.yaml: ${company.name}`, catalogue, assessment);
    await expect(text).toMatchFileSnapshot(`golden/${name}.txt`);
  });
});
