import { describe, expect, test } from 'vitest';
import type { Provision } from '../../seeds/schema/index.ts';
import {
  catalogueOf,
  choicesFact,
  numberFact,
  place,
  provision,
  type ProvisionInput,
} from '../rules/support/builders.ts';
import { mutantsOf } from './mutants.ts';

const catalogue = (over: Partial<ProvisionInput>) =>
  catalogueOf({
    facts: [
      choicesFact('capital.origins', ['mainland', 'hong-kong', 'macao', 'taiwan', 'foreign']),
      choicesFact('origin.countries', ['israel', 'japan']),
      numberFact('staff'),
    ],
    places: [place('city'), place('zone', { parent: 'city' })],
    provisions: [provision('p', over)],
  });

function mutants(over: Partial<ProvisionInput>) {
  const made = catalogue(over);
  const [one] = made.provisions;
  if (one === undefined) throw new Error('no provision');
  return { one, all: mutantsOf(made, one) };
}
const conditions = (some: readonly { mutation: string; provision: Provision }[], kind: string) =>
  some.filter(({ mutation }) => mutation === kind).map(({ provision: made }) => made.audience[0]?.when);
const tested = (when: ProvisionInput['audience'][number]['when']): Partial<ProvisionInput> => ({
  audience: [{ id: 'a', says: { en: 'a', 'zh-Hans': 'a', 'zh-Hant': 'a' }, when }],
});

describe('mistakes made on purpose', () => {
  test('every test is dropped once, and every alternative of a condition', () => {
    const leaf = { fact: 'origin.countries', operator: 'contains' as const, value: 'israel' };
    const other = { fact: 'capital.origins', operator: 'contains' as const, value: 'mainland' };
    const { all } = mutants(tested({ any: [leaf, other] }));
    expect(
      all.filter(({ mutation }) => mutation === 'test dropped').map(({ provision: made }) => made.audience),
    ).toEqual([[]]);
    expect(conditions(all, 'alternative dropped')).toEqual([{ any: [other] }, { any: [leaf] }]);
  });

  test('a circle of origin is drawn one step wider and one step narrower; a country is swapped', () => {
    const circle = (value: string[]) => ({
      fact: 'capital.origins',
      operator: 'containsAny' as const,
      value,
    });
    expect(conditions(mutants(tested(circle(['hong-kong', 'macao']))).all, 'origin circle swapped')).toEqual([
      { fact: 'capital.origins', operator: 'containsAny', value: ['hong-kong'] },
      { fact: 'capital.origins', operator: 'containsAny', value: ['hong-kong', 'macao', 'taiwan'] },
    ]);
    const country = { fact: 'origin.countries', operator: 'contains' as const, value: 'israel' };
    expect(conditions(mutants(tested(country)).all, 'origin circle swapped')).toEqual([
      { ...country, value: 'japan' },
    ]);
  });

  test('a number is shifted both ways, and its operator takes in or leaves out the limit', () => {
    const { all } = mutants(tested({ fact: 'staff', operator: 'lessThan', value: 50 }));
    expect(
      conditions(all, 'number shifted').map((when) => when !== undefined && 'value' in when && when.value),
    ).toEqual([49, 51]);
    expect(conditions(all, 'operator flipped')).toEqual([
      { not: { fact: 'staff', operator: 'lessThan', value: 50 } },
      { fact: 'staff', operator: 'lessThanInclusive', value: 50 },
    ]);
  });

  test('a place is widened to what it lies in, and to anywhere', () => {
    const { all } = mutants({ where: { located: 'company', places: ['zone'], basis: 'printed' } });
    expect(
      all
        .filter(({ mutation }) => mutation === 'place widened')
        .map(({ provision: made }) => made.where?.places),
    ).toEqual([['zone', 'city'], undefined]);
  });

  test('a verb is made one step firmer, never beyond the firmest', () => {
    const raised = (force: ProvisionInput['force']) =>
      mutants({ force })
        .all.filter(({ mutation }) => mutation === 'force raised')
        .map(({ provision: made }) => made.force);
    expect(raised('explore')).toEqual(['pilot']);
    expect(raised('allow')).toEqual([]);
  });

  test('what is left to judge is dropped, and a sentence for an office is given to a firm', () => {
    const text = { en: 'j', 'zh-Hans': 'j', 'zh-Hant': 'j' };
    const judged = [{ id: 'j', says: text, by: 'authority' as const }];
    const dropped = mutants({ judged }).all.find(({ mutation }) => mutation === 'judged items dropped');
    expect(dropped?.provision).toMatchObject({ judged: [], encoding: 'full' });
    const turned = mutants({ addressee: 'authority', audience: [] }).all.find(
      ({ mutation }) => mutation === 'office turned into firm',
    );
    expect(turned?.provision.addressee).toBe('company');
  });

  test('each mistake leaves the rest of the provision and the provision it came from alone', () => {
    const { one, all } = mutants(tested({ fact: 'staff', operator: 'lessThan', value: 50 }));
    const before = JSON.stringify(one);
    expect(all.length).toBeGreaterThan(0);
    for (const { provision: made } of all) {
      const changed = Object.keys(made).filter(
        (key) => JSON.stringify(made[key as keyof Provision]) !== JSON.stringify(one[key as keyof Provision]),
      );
      expect(changed.length).toBe(1);
    }
    expect(JSON.stringify(one)).toBe(before);
  });
});
