import { describe, expect, test } from 'vitest';
import { countForces } from '../../../renderer/features/what-if/logic/count-forces.ts';
import { factsByTopic } from '../../../renderer/features/what-if/logic/facts-by-topic.ts';
import { groupOpeners, kindsOpened } from '../../../renderer/features/what-if/logic/filter-openers.ts';
import { findOpenings, firstOpenings } from '../../../renderer/features/what-if/logic/find-openings.ts';
import { isFixed } from '../../../renderer/features/what-if/logic/is-fixed.ts';
import { placesReached } from '../../../renderer/features/what-if/logic/reach.ts';
import { waysOf } from '../../../renderer/features/what-if/logic/ways.ts';
import type { Change, Opener, Solution, WhoCanChange } from '../../../rules/index.ts';
import { indexCatalogue } from '../../../renderer/shared/catalogue/catalogue-index.ts';
import { provisionIdSchema } from '../../../seeds/schema/index.ts';
import {
  any,
  booleanFact,
  catalogueOf,
  choicesFact,
  factId,
  is,
  leaf,
  place,
  provision,
  testOf,
  type FactInput,
} from '../../rules/support/builders.ts';
import { realPack } from '../../rules/support/real-pack.ts';

const change = (fact: string, option: string, who: WhoCanChange = 'you-decide'): Change => ({
  fact: factId(fact),
  kind: 'change',
  to: { state: 'known', value: [option] },
  added: [option],
  removed: [],
  who,
});
const ids = (...names: string[]) => names.map((name) => provisionIdSchema.parse(name));

describe('what one decision would open', () => {
  const catalogue = catalogueOf({
    provisions: [
      provision('land-one', { kind: 'land' }),
      provision('talent-one', { kind: 'talent', force: 'support' }),
      provision('talent-two', { kind: 'talent', force: 'allow' }),
    ],
  });
  const { provisions } = indexCatalogue(catalogue);
  const openers: Opener[] = [
    { change: change('a.fact', 'x', 'authority-grants'), opens: ids('land-one'), closes: [] },
    { change: change('a.fact', 'y'), opens: ids('talent-one', 'land-one'), closes: ids('talent-two') },
    { change: change('a.fact', 'z'), opens: ids('talent-one'), closes: [] },
  ];
  const shape = (groups: ReturnType<typeof groupOpeners>) =>
    groups.map(({ who, openings }) => [
      who,
      ...openings.map(
        ({ opener, opens }) => `${opener.change.added.join()}: ${opens.map(({ id }) => id).join()}`,
      ),
    ]);

  test('who decides comes before who is granted; inside, the order given', () => {
    expect(shape(groupOpeners(openers, provisions, null))).toEqual([
      ['you-decide', 'y: talent-one,land-one', 'z: talent-one'],
      ['authority-grants', 'x: land-one'],
    ]);
  });

  test('one subject leaves only what opens something of it, counts only that, and hides no loss', () => {
    const groups = groupOpeners(openers, provisions, 'land');
    expect(shape(groups)).toEqual([
      ['you-decide', 'y: land-one'],
      ['authority-grants', 'x: land-one'],
    ]);
    expect(groups[0]?.openings[0]?.closes.map(({ id }) => id)).toEqual(['talent-two']);
  });

  const facts = indexCatalogue(
    catalogueOf({ facts: [choicesFact('a.fact', ['x', 'y', 'z'])], provisions: [] }),
  ).facts;

  test('a search looks at the answer, at the option put in, and at what opens, and at nothing else', () => {
    const found = (query: string) =>
      shape(findOpenings(groupOpeners(openers, provisions, null), facts, query));
    expect(found('Land-one TITLE')).toEqual([
      ['you-decide', 'y: talent-one,land-one'],
      ['authority-grants', 'x: land-one'],
    ]);
    expect(found('option z')).toEqual([['you-decide', 'z: talent-one']]);
    expect(found('label a.fact')).toHaveLength(2);
    expect(found('talent-two')).toEqual([]);
    expect(found('  ')).toHaveLength(2);
  });

  test('the first ones over all groups, two more rather than a button; a group cut to nothing keeps its number', () => {
    const [mine, granted] = groupOpeners(openers, provisions, null);
    if (mine === undefined || granted === undefined) throw new Error('two groups');
    const many = (count: number) =>
      Array.from({ length: count }, (_, at) => mine.openings[at % 2]).flatMap((one) => one ?? []);
    const cut = (decided: number, others: number) =>
      firstOpenings(
        [
          { ...mine, openings: many(decided) },
          { ...granted, openings: many(others) },
        ],
        20,
      ).map(({ openings, count }) => [openings.length, count]);
    expect(cut(19, 1)).toEqual([
      [19, 19],
      [1, 1],
    ]);
    expect(cut(19, 3)).toEqual([
      [19, 19],
      [3, 3],
    ]);
    expect(cut(19, 4)).toEqual([
      [19, 19],
      [1, 4],
    ]);
    expect(cut(30, 4)).toEqual([
      [20, 30],
      [0, 4],
    ]);
  });

  test('offers only subjects of which something would open: a loss is none', () => {
    expect(kindsOpened(openers, provisions)).toEqual(['land', 'talent']);
    expect(kindsOpened(openers.slice(0, 1), provisions)).toEqual(['land']);
  });

  test('counts by force, firmest first', () => {
    expect(countForces(catalogue.provisions)).toEqual([
      { force: 'allow', count: 1 },
      { force: 'provide', count: 1 },
      { force: 'support', count: 1 },
    ]);
  });
});

describe('ways to the same end', () => {
  const solution = (...changes: Change[]): Solution => ({ changes, who: 'you-plan', verdict: 'met' });

  test('options of one answer are one way; changes that need each other stay together', () => {
    const ways = waysOf([
      solution(change('a.fact', 'x')),
      solution(change('b.fact', 'x')),
      solution(change('a.fact', 'y')),
      solution(change('a.fact', 'x'), change('b.fact', 'z')),
    ]);
    expect(
      ways.map((way) => (way.kind === 'together' ? way.solution.changes.length : way.changes.length)),
    ).toEqual([2, 1, 2]);
    expect(ways.map(({ kind }) => kind)).toEqual(['alternatives', 'alternatives', 'together']);
  });

  test('options of one answer that others would have to bring about are another way', () => {
    const ways = waysOf([
      solution(change('a.fact', 'x')),
      solution(change('a.fact', 'y', 'authority-grants')),
    ]);
    expect(ways).toHaveLength(2);
  });
});

test('the places that reach a provision: those inside, and only where one can locate', () => {
  const catalogue = catalogueOf({
    places: [
      place('outer', { canLocate: false }),
      place('inner', { parent: 'outer', canLocate: true }),
      place('other', { canLocate: true }),
    ],
    provisions: [
      provision('bound', { where: { located: 'company', places: ['outer'], basis: 'printed' } }),
      provision('free'),
    ],
  });
  const [bound, free] = catalogue.provisions;
  if (bound === undefined || free === undefined) throw new Error('no provision');
  expect(placesReached(catalogue, bound)).toEqual(['inner']);
  expect(placesReached(catalogue, free)).toEqual([]);
});

describe('the answers by topic', () => {
  const { catalogue } = realPack();

  test('without a query every fact stands there once', () => {
    const facts = factsByTopic(catalogue).flatMap((topic) => topic.facts.map(({ id }) => id));
    expect([...facts].sort()).toEqual(catalogue.facts.map(({ id }) => id).sort());
  });

  test('finds by label, question or option, in any language; all words have to occur', () => {
    for (const query of ['joint venture', '合資', '合资'])
      expect(factsByTopic(catalogue, query).flatMap(({ facts }) => facts.map(({ id }) => id))).toContain(
        'finance.steps',
      );
    expect(factsByTopic(catalogue, 'joint venture xyzzy')).toEqual([]);
  });
});

describe('whether nobody can change what a condition looks at', () => {
  const group = choicesFact('a.group', ['parent', 'engineer']);
  const facts = [
    { ...group, changer: 'you-plan' as const, options: withChanger(group, 'parent') },
    { ...booleanFact('b.fixed'), changer: 'nobody' as const },
    booleanFact('c.free'),
  ];
  const fixedIn = (when: unknown) => {
    const catalogue = catalogueOf({
      facts,
      provisions: [provision('p', { conditions: [testOf('c', when)] })],
    });
    const [test] = catalogue.provisions[0]?.conditions ?? [];
    if (test === undefined) throw new Error('no condition');
    return isFixed(test, indexCatalogue(catalogue).facts);
  };

  test('an option of its own decides over the fact; one that somebody can change is enough', () => {
    expect(fixedIn(leaf('a.group', 'contains', 'parent'))).toBe(true);
    expect(fixedIn(leaf('a.group', 'contains', 'engineer'))).toBe(false);
    expect(fixedIn(leaf('a.group', 'containsAny', ['parent', 'engineer']))).toBe(false);
    expect(fixedIn(is('b.fixed', true))).toBe(true);
    expect(fixedIn(any(is('b.fixed', true), is('c.free', true)))).toBe(false);
  });
});

function withChanger(fact: FactInput, fixed: string) {
  if (fact.type !== 'choices') throw new Error('no options');
  return fact.options.map((option) =>
    option.id === fixed ? { ...option, changer: 'nobody' as const } : option,
  );
}
