import { describe, expect, test } from 'vitest';
import { beginsOn, endedOn } from '../../../rules/index.ts';
import type { DocId, Period, PolicyDocument } from '../../../seeds/schema/index.ts';
import { day } from '../support/builders.ts';
import { realPack } from '../support/real-pack.ts';

const { catalogue, compiled } = realPack();

/** The real documents, with other periods for some. */
function documentsWith(periods: Partial<Record<string, Period>>): ReadonlyMap<DocId, PolicyDocument> {
  return new Map(
    catalogue.documents.map((document) => [
      document.id,
      { ...document, period: periods[document.id] ?? document.period },
    ]),
  );
}

/** The first place only one document speaks of, or exactly these. */
function placeIn(...docs: readonly string[]) {
  const found = catalogue.places.find(({ cite, criteria, runBy, anchors, facilities, funds, aliases }) => {
    const parts = [...(runBy ?? []), ...(anchors ?? []), ...(facilities ?? []), ...(funds ?? [])];
    const named = [
      ...[...cite, ...criteria.flatMap((criterion) => criterion.cite)].map(({ doc }) => doc),
      ...parts.map((part) => part.cite.doc),
      ...(aliases ?? []).map(({ doc }) => doc),
    ];
    return docs.every((doc) => named.some((one) => one === doc)) && named.every((one) => docs.includes(one));
  });
  if (found === undefined) throw new Error(`no place only in ${docs.join()}`);
  return found;
}

describe('the period of what speaks of a place', () => {
  const marks = (docs: readonly string[], periods: Partial<Record<string, Period>>, asOf: string) => {
    const args = [placeIn(...docs), documentsWith(periods), day(asOf)] as const;
    return { ended: endedOn(...args), begins: beginsOn(...args) };
  };

  test.each([
    ['2021-02-01', { ended: null, begins: '2021-02-02' }],
    ['2021-02-02', { ended: null, begins: null }],
    ['2021-02-03', { ended: null, begins: null }],
  ])('6.5 a place of one text: on %s', (asOf, expected) => {
    expect(marks(['sghk'], {}, asOf)).toEqual(expected);
  });

  test.each([
    ['2018-06-20', { ended: null, begins: '2018-06-21' }],
    ['2020-12-31', { ended: null, begins: null }],
    ['2021-01-01', { ended: '2020-12-31', begins: null }],
  ])('6.5 a place of a text that ends: on %s', (asOf, expected) => {
    expect(marks(['vip'], {}, asOf)).toEqual(expected);
  });

  test.each([
    ['2019-12-31', { ended: null, begins: null }],
    ['2020-06-01', { ended: null, begins: '2021-01-01' }],
    ['2021-01-01', { ended: null, begins: null }],
    ['2022-01-01', { ended: '2021-12-31', begins: null }],
  ])('6.5 between two texts it is the second that is to begin: on %s', (asOf, expected) => {
    const periods = {
      gdd20: { from: null, until: day('2019-12-31') },
      'gdd-profile': { from: day('2021-01-01'), until: day('2021-12-31') },
    };
    expect(marks(['gdd20', 'gdd-profile'], periods, asOf)).toEqual(expected);
  });

  test('6.6 a text without a printed day closes nothing, also before 2019, and its note says so', () => {
    const places = catalogue.places.filter(({ canLocate }) => canLocate).map(({ id }) => id);
    const { provisions } = compiled.assess(new Map(), { asOf: day('2018-10-01'), places });
    const undated = catalogue.documents.filter(({ period }) => period.from === null && period.until === null);
    expect(undated.map(({ id }) => id).sort()).toEqual(['gdd-profile', 'gdd20']);
    for (const { id, currency } of undated) {
      const closed = catalogue.provisions.filter(
        ({ doc }, at) => doc === id && provisions[at]?.verdict === 'closed',
      );
      expect(closed).toEqual([]);
      for (const words of Object.values(currency))
        expect(words).toMatch(/2019.*not known either|earlier day|早於2019年|早于2019年|更早的/u);
    }
  });
});
