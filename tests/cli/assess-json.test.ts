import { beforeAll, describe, expect, test } from 'vitest';
import type { AssessJson } from '../../cli/assess/contract.ts';
import { runAssessment } from '../../cli/assess/run-assessment.ts';
import { toJson } from '../../cli/assess/to-json.ts';
import { isoDateSchema, LANGUAGES, placeIdSchema, STANDINGS } from '../../seeds/schema/index.ts';
import { assessJson, provisionOf } from './support/assess-json.ts';
import { exampleFile, exampleNames, packNow, readExample } from './support/examples.ts';

const pack = packNow();
const DAY = '2026-06-30';
const languageOf = (index: number) => LANGUAGES[index % LANGUAGES.length] ?? 'en';

/** Every example once by the command itself, the languages in turn. */
const printed = new Map<string, AssessJson>();
beforeAll(async () => {
  const runs = exampleNames.map(async (name, index) =>
    printed.set(name, await assessJson(exampleFile(name), '--as-of', DAY, '--lang', languageOf(index))),
  );
  await Promise.all(runs);
}, 240_000);

describe('JSON keeps the contract', () => {
  test.each(exampleNames.map((name, index) => ({ name, language: languageOf(index) })))(
    '$name, printed in $language',
    async ({ name, language }) => {
      const json = printed.get(name);
      expect(json?.asOf).toBe(DAY);
      expect(json?.pack).toEqual({ version: pack.version, hash: pack.hash });
      expect(json?.provisions.map(({ id }) => id)).toEqual(pack.catalogue.provisions.map(({ id }) => id));
      const company = readExample(name, pack.catalogue);
      const asOf = isoDateSchema.parse(DAY);
      expect(json).toEqual(
        toJson(await runAssessment(pack, company, { asOf, places: company.at, language })),
      );
    },
  );

  test.each(exampleNames)('%s, in all three languages', async (name) => {
    const company = readExample(name, pack.catalogue);
    const asOf = isoDateSchema.parse(DAY);
    const all = await Promise.all(
      LANGUAGES.map(async (language) =>
        toJson(await runAssessment(pack, company, { asOf, places: company.at, language })),
      ),
    );
    // Only words differ: what is decided, and why, is the same in every language.
    const bare = all.map(({ provisions, places, next, ...rest }) => ({
      ...rest,
      next: next?.question,
      places: places.map(({ name: _name, ...place }) => place),
      provisions: provisions.map(({ reasons, judged, readings, ...provision }) => ({
        ...provision,
        judged: judged.length,
        readings: readings?.map(({ says: _says, ...reading }) => reading),
        reasons: reasons.map(({ outcome }) => outcome),
      })),
    }));
    expect(bare[1]).toEqual(bare[0]);
    expect(bare[2]).toEqual(bare[0]);
  });
});

describe('what JSON says holds together', () => {
  test.each(exampleNames)('%s', (name) => {
    const json = printed.get(name);
    for (const { id, verdict, wouldBe, missing, encoding, judged, reasons } of json?.provisions ?? []) {
      const outcomes = reasons.map(({ outcome }) => outcome);
      if (verdict === 'met') expect([id, encoding, judged]).toEqual([id, 'full', []]);
      if (verdict === 'met' || verdict === 'met-if-judged') expect(outcomes).not.toContain('not-met');
      if (verdict === 'met' || verdict === 'met-if-judged') expect(outcomes).not.toContain('unknown');
      if (verdict === 'not-met') expect(outcomes).toContain('not-met');
      expect([id, missing.length > 0]).toEqual([id, verdict === 'open' || wouldBe === 'open']);
      expect([id, wouldBe !== undefined]).toEqual([id, verdict === 'closed']);
    }
    const ranks = (json?.places ?? []).map(({ standing }) => STANDINGS.indexOf(standing));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    // Nothing is left to ask only where every fact still missing has been asked, and not known or not said.
    const { answers } = readExample(name, pack.catalogue);
    const unasked = (json?.provisions ?? [])
      .filter(({ verdict }) => verdict !== 'closed')
      .flatMap(({ missing }) => missing)
      .filter((fact) => !answers.has(fact));
    expect(json?.next === null).toBe(unasked.length === 0);
  });
});

describe('--at', () => {
  test('narrows to the places named, and they win over the profile', async () => {
    const json = await assessJson(
      exampleFile('hk-toy-maker'),
      '--at',
      'sghk-community',
      'sghk-innovation-park',
    );
    expect(json.places.map(({ id }) => id).sort()).toEqual(['sghk-community', 'sghk-innovation-park']);
    for (const { at } of json.provisions)
      for (const place of at) expect(['sghk-community', 'sghk-innovation-park']).toContain(place);
    expect(provisionOf(json, 'sghk.space.premises-for-hk-macao-firms').verdict).toBe('met-if-judged');
  }, 300_000);

  test('what is bound to the zone is out of scope in the District at large, and at a place outside it', async () => {
    const [district, bonded] = await Promise.all([
      assessJson(exampleFile('land-owner-conforming'), '--at', 'gdd'),
      assessJson(exampleFile('land-owner-conforming'), '--at', 'huangpu-comprehensive-bonded-zone'),
    ]);
    for (const json of [district, bonded]) {
      const { verdict, at, reasons } = provisionOf(json, 'sghk.land.convert-low-efficiency-plant');
      expect(verdict).toBe('out-of-scope');
      expect(at).toHaveLength(1);
      expect(reasons[0]?.outcome).toBe('not-met');
      expect(reasons[0]?.condition).toContain('Located there');
    }
  }, 300_000);

  test('without it and without places in the profile, every place is considered and the ones that give the verdict are named', () => {
    const json = printed.get('macao-testing-body');
    expect(json?.places).toHaveLength(pack.catalogue.places.filter(({ canLocate }) => canLocate).length);
    const branch = provisionOf(json ?? expect.fail('no run'), 'sghk.services.hk-macao-testing-branches');
    expect(branch.at).toContain('sghk-zone');
    expect(branch.at).not.toContain('gdd');
  });
});

describe('what reaches a place only by our reading of where it lies', () => {
  const at = async (...places: readonly string[]) => {
    const company = readExample('hk-toy-maker', pack.catalogue);
    const options = { asOf: isoDateSchema.parse(DAY), places: placeIdSchema.array().parse(places) };
    const { provisions } = toJson(await runAssessment(pack, company, { ...options, language: 'en' }));
    return provisions;
  };
  const aimed = (provisions: AssessJson['provisions']) =>
    provisions.filter((one) => (one.wouldBe ?? one.verdict) !== 'out-of-scope');

  test('says so in Yunpu of everything of the District, and of nothing of the zone itself', async () => {
    const provisions = aimed(await at('yunpu-industrial-area'));
    const bound = (id: string) => pack.catalogue.provisions.find((one) => one.id === id)?.where?.places ?? [];
    const read = provisions.filter(({ readings }) => readings !== undefined);
    expect(read.length).toBeGreaterThan(100);
    expect(read).toEqual(provisions.filter(({ id }) => bound(id).join() === 'gdd'));
    const said = read.flatMap(({ readings = [] }) => readings);
    expect(said).toHaveLength(read.length);
    for (const { says, ...reading } of said) {
      expect(reading).toEqual({ at: ['yunpu-industrial-area'], place: 'sghk-zone', in: 'gdd' });
      expect(says).toContain('printed in none of the five documents');
    }
  });

  test('says nothing of it in the western part, which is named as the District’s', async () => {
    expect(aimed(await at('gdd-west', 'gdd')).filter(({ readings }) => readings !== undefined)).toEqual([]);
  });
});

describe('--as-of', () => {
  const runs = new Map<string, AssessJson>();
  const DAYS = ['2018-06-20', '2020-12-31', '2021-01-01', '2021-02-01', '2021-02-02', '2035-12-31'];
  beforeAll(async () => {
    await Promise.all(
      DAYS.map(async (day) => runs.set(day, await assessJson(exampleFile('hk-toy-maker'), '--as-of', day))),
    );
  }, 300_000);
  const on = (day: string): AssessJson => runs.get(day) ?? expect.fail(`no run of ${day}`);
  const closedOf = (day: string) => [
    ...new Set(
      on(day).provisions.flatMap(({ verdict, cite: [first] }) =>
        verdict === 'closed' && first !== undefined ? [first.doc] : [],
      ),
    ),
  ];

  test('what is closed on a day is what its document’s period leaves out, first and last day included', () => {
    expect(closedOf('2018-06-20')).toEqual(['sghk', 'vip']);
    expect(closedOf('2020-12-31')).toEqual(['sghk']);
    expect(closedOf('2021-01-01')).toEqual(['nidz', 'sghk', 'vip']);
    expect(closedOf('2021-02-01')).toEqual(['nidz', 'sghk', 'vip']);
    expect(closedOf('2021-02-02')).toEqual(['nidz', 'vip']);
    expect(closedOf('2035-12-31')).toEqual(['nidz', 'vip']);
  });

  test('what is closed carries the verdict it would have had', () => {
    const before = new Map(on('2021-02-01').provisions.map((one) => [one.id, one]));
    for (const { id, cite, verdict } of on('2021-02-02').provisions.filter(
      ({ cite: [first] }) => first?.doc === 'sghk',
    )) {
      expect(cite.length).toBeGreaterThan(0);
      expect([id, before.get(id)?.verdict, before.get(id)?.wouldBe]).toEqual([id, 'closed', verdict]);
    }
  });

  test('without an end nothing changes any more', () => {
    const said = (day: string) =>
      on(day).provisions.map(({ id, verdict, wouldBe, at }) => ({ id, verdict, wouldBe, at }));
    expect(said('2035-12-31')).toEqual(said('2021-02-02'));
  });
});
