import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readProfile, type Company } from '../../cli/assess/read-profile.ts';
import { runAssessment } from '../../cli/assess/run-assessment.ts';
import { toJson } from '../../cli/assess/to-json.ts';
import { toText } from '../../cli/assess/to-text.ts';
import { isoDateSchema, packSchema } from '../../seeds/schema/index.ts';
import { catalogueOf, leaf, numberFact, provision, tests } from '../rules/support/builders.ts';
import { expectLines } from './support/expect-lines.ts';

/**
 * No question of the encoded document asks for a number. These do, through the same door: a profile is read,
 * assessed and put into words, at a limit of 100 from both sides and in every form a number can be written.
 */
const operators = ['greaterThanInclusive', 'greaterThan', 'lessThanInclusive', 'lessThan', 'equal'];
const catalogue = catalogueOf({
  facts: [
    numberFact('staff', { max: 1_000_000 }),
    numberFact('share', { min: 0, max: 100, integer: false, plannable: false }),
  ],
  provisions: [
    ...operators.map((operator) =>
      provision(`staff-${operator.toLowerCase()}`, { conditions: tests([leaf('staff', operator, 100)]) }),
    ),
    provision('share-half', { conditions: tests([leaf('share', 'greaterThanInclusive', 50)]) }),
  ],
});
const pack = packSchema.parse({ version: '1', hash: '0'.repeat(64), catalogue });
const folder = mkdtempSync(join(tmpdir(), 'assess-numbers-'));
const file = join(folder, 'x.yaml');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function read(answers: string) {
  writeFileSync(file, `name: X\nfacts: { ${answers} }\n`);
  return readProfile(file, catalogue);
}

async function assess(answers: string) {
  const profile = read(answers);
  const company: Company = profile.ok ? profile.company : expect.fail(profile.lines.join('\n'));
  return runAssessment(pack, company, {
    asOf: isoDateSchema.parse('2026-06-30'),
    places: [],
    language: 'en',
  });
}

describe('a limit of 100', () => {
  test.each([
    ['staff: 99', 'not-met not-met met met not-met'],
    ['staff: 100', 'met not-met met not-met met'],
    ['staff: 101', 'met met not-met not-met not-met'],
    ['staff: { min: 100, max: 100 }', 'met not-met met not-met met'],
    ['staff: { min: 99, max: 101 }', 'open open open open open'],
    ['staff: { min: 100 }', 'met open open not-met open'],
    ['staff: { min: 101 }', 'met met not-met not-met not-met'],
    ['staff: { max: 100 }', 'open not-met met open open'],
    ['staff: { max: 99 }', 'not-met not-met met met not-met'],
    ['staff: { planned: 100, by: 2027-12-31 }', 'met not-met met not-met met'],
    ['staff: { planned: { min: 90, max: 110 }, by: 2027-12-31 }', 'open open open open open'],
    ['staff: unknown', 'open open open open open'],
    ['staff: declined', 'open open open open open'],
    ['', 'open open open open open'],
  ])('%s', async (answers, verdicts) => {
    const { provisions } = toJson(await assess(answers));
    expect(
      provisions
        .slice(0, operators.length)
        .map(({ verdict }) => verdict)
        .join(' '),
    ).toBe(verdicts);
  });

  test('a verdict that rests on a planned number says so', async () => {
    const [first] = toJson(await assess('staff: { planned: 100, by: 2027-12-31 }')).provisions;
    expect(first?.restsOn).toEqual([{ fact: 'staff', by: '2027-12-31' }]);
    expect(first?.reasons[0]?.answer).toBe('100 units (planned by 2027-12-31)');
  });

  test.each([
    ['staff: 12500', '12,500 units'],
    ['staff: { min: 1000, max: 2000 }', '1,000–2,000 units'],
    ['staff: { min: 7 }', '≥ 7 units'],
    ['staff: { max: 7 }', '≤ 7 units'],
    ['staff: unknown', 'not known'],
    ['staff: declined', 'rather not said'],
  ])('%s is shown as "%s"', async (answers, shown) => {
    const run = await assess(answers);
    expect(toJson(run).provisions[0]?.reasons[0]?.answer).toBe(shown);
    if (toJson(run).provisions[0]?.verdict === 'open')
      expect(toText(run, 80)).toContain(`says c0 — ${shown}`);
  });
});

describe('a number that is none is refused', () => {
  test.each([
    [
      'staff: "100"',
      /facts\.staff: expected a whole number from 0 to 1000000 \(units\), found "100" as text$/,
    ],
    ['staff: many', /facts\.staff: expected a whole number .*found "many" as text$/],
    ['staff: true', /facts\.staff: expected a whole number .*found true$/],
    ['staff: [1]', /facts\.staff: expected a whole number .*found \[1\]$/],
    ['staff: 99.5', /facts\.staff: expected a whole number .*found 99\.5$/],
    ['staff: -1', /facts\.staff: expected a whole number from 0 to 1000000 .*found -1$/],
    ['staff: 1000001', /facts\.staff: expected a whole number .*found 1000001$/],
    ['staff: .inf', /facts\.staff: expected a whole number .*found Infinity$/],
    ['staff: .nan', /facts\.staff: expected a whole number .*found NaN$/],
    ['staff: { min: 5, max: 4 }', /facts\.staff: min must not be above max$/],
    ['staff: { min: "5" }', /facts\.staff\.min: expected a number, found text$/],
    ['staff: { min: 5, mx: 9 }', /facts\.staff: unknown key "mx" \(did you mean "max"\?\)$/],
    ['staff: { max: 1000001 }', /facts\.staff: expected a whole number .*found 1000001$/],
    ['staff: { planned: 99.5, by: 2027-01-01 }', /facts\.staff: expected a whole number .*found 99\.5$/],
    ['share: { planned: 50, by: 2027-01-01 }', /facts\.share: expected an answer that holds today/],
    ['share: 100.01', /facts\.share: expected a number from 0 to 100 \(units\), found 100\.01$/],
  ])('%s', (answers, says) => {
    const profile = read(answers);
    expectLines(profile.ok ? [] : profile.lines, [says]);
  });
});
