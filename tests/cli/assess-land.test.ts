import { beforeAll, describe, expect, test } from 'vitest';
import type { AssessJson } from '../../cli/assess/contract.ts';
import { assessJson, provisionOf } from './support/assess-json.ts';
import { exampleFile } from './support/examples.ts';

/**
 * Clause 二(三)9 in four companies. Two sentences decide: who may apply for the plot of a low-efficiency plant to
 * become new industrial land (its holder, if the plant conforms to planning; ownership is not printed), and on which
 * land title may be divided (state-owned new industrial land, and nothing about efficiency or planning).
 */
const CONVERT = 'sghk.land.convert-low-efficiency-plant';
const DIVIDE = 'sghk.land.divide-title-new-industrial';
const COMPANIES = [
  'land-owner-conforming',
  'land-owner-planning-unknown',
  'land-tenant',
  'land-collective-holder',
];

const runs = new Map<string, AssessJson>();
beforeAll(async () => {
  await Promise.all(
    COMPANIES.map(async (name) =>
      runs.set(name, await assessJson(exampleFile(name), '--as-of', '2026-06-30')),
    ),
  );
}, 300_000);

function answer(company: string, id: string) {
  const { verdict, reasons, missing, judged, restsOn, cite } = provisionOf(
    runs.get(company) ?? expect.fail(company),
    id,
  );
  expect(cite[0]?.at).toBe('二(三)9');
  const that = (outcome: string) =>
    reasons
      .filter((reason) => reason.outcome === outcome)
      .map(({ condition, answer: said }) => `${condition} — ${said}`);
  return {
    verdict,
    met: that('met'),
    failed: that('not-met'),
    unknown: that('unknown'),
    missing,
    judged,
    restsOn,
  };
}

test('the four answers are four different ones', () => {
  const all = COMPANIES.map((company) => [CONVERT, DIVIDE].map((id) => answer(company, id)));
  for (const [index, one] of all.entries())
    for (const other of all.slice(index + 1)) expect(other).not.toEqual(one);
  expect(new Set(all.map((pair) => pair.map(({ verdict }) => verdict).join(' '))).size).toBe(4);
});

describe('the owner of a plant that conforms to planning', () => {
  test('may apply, which an authority decides, against a premium the text does not name', () => {
    const { verdict, met, failed, unknown, judged } = answer('land-owner-conforming', CONVERT);
    expect([verdict, failed, unknown]).toEqual(['met-if-judged', [], []]);
    expect(met.join('\n')).toMatch(
      /land-use right .*— We hold the land-use right[^]*low-efficiency plant — yes[^]*conforms to planning — yes/,
    );
    expect(judged.join('\n')).toMatch(/low-efficiency.*not defined[^]*premium[^]*authority decides/);
  });
  test('may divide title only once the plot has become new industrial land, as it plans', () => {
    const { verdict, met, restsOn } = answer('land-owner-conforming', DIVIDE);
    expect(verdict).toBe('met-if-judged');
    expect(met.join('\n')).toMatch(
      /state-owned — State-owned[^]*new industrial land — yes \(planned by 2027-12-31\)/,
    );
    expect(restsOn).toEqual([{ fact: 'land.new-industrial-use', by: '2027-12-31' }]);
  });
});

describe('the owner who has not asked about planning', () => {
  test('stays open on that one answer', () => {
    const { verdict, unknown, missing } = answer('land-owner-planning-unknown', CONVERT);
    expect([verdict, missing]).toEqual(['open', ['land.conforms-to-planning']]);
    expect(unknown.join('\n')).toMatch(/conforms to planning — not known/);
  });
  test('may not divide title: the plot is ordinary industrial land, whatever planning says', () => {
    const { verdict, failed, missing } = answer('land-owner-planning-unknown', DIVIDE);
    expect([verdict, missing]).toEqual(['not-met', []]);
    expect(failed).toHaveLength(1);
    expect(failed[0]).toMatch(/new industrial land — no$/);
  });
});

describe('the tenant', () => {
  test.each([CONVERT, DIVIDE])('is not the one %s speaks to, however good the plant', (id) => {
    const { verdict, failed } = answer('land-tenant', id);
    expect(verdict).toBe('out-of-scope');
    expect(failed[0]).toMatch(/hold the land-use right.*tenant.*— We rent from somebody else$/);
  });
});

describe('the holder of collectively owned land', () => {
  test('may come under the first sentence, which does not print ownership: that is left to the authority', () => {
    const { verdict, failed, judged } = answer('land-collective-holder', CONVERT);
    expect([verdict, failed]).toEqual(['met-if-judged', []]);
    expect(judged.join('\n')).toMatch(/collectively owned.*does not say/);
  });
  test('falls outside the second, which prints state-owned land', () => {
    const { verdict, failed, missing } = answer('land-collective-holder', DIVIDE);
    expect([verdict, missing]).toEqual(['not-met', []]);
    expect(failed).toHaveLength(1);
    expect(failed[0]).toMatch(/state-owned — Collectively owned/);
  });
});
