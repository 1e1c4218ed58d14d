import { afterEach, describe, expect, test } from 'vitest';
import { tryCompilePack } from '../../cli/pack/compile-pack.ts';
import { problemLine } from '../../cli/pack/problems.ts';
import { fakeSeeds, writeFake } from './support/fake-seeds.ts';

const folders: { remove: () => void }[] = [];
afterEach(() => {
  for (const { remove } of folders.splice(0)) remove();
});

/** What the compiler says of one number fact, and whether the pack carries its measure. */
function compiled(over: object): { lines: readonly string[]; measure: unknown } {
  const seeds = fakeSeeds();
  const both = (words: string) => ({ en: words, zh: words });
  const number = {
    id: 'ready',
    type: 'number',
    label: both('ready'),
    changer: 'you-decide',
    unit: { en: 'm²', zh: '平方米' },
    min: 0,
    max: 100,
    integer: false,
    ...over,
  };
  const when = { fact: 'ready', operator: 'greaterThanInclusive', value: 5 };
  for (const clause of Object.values(seeds.clauses))
    for (const provision of clause.provisions)
      Object.assign(provision, { audience: [{ id: 'ready', says: both('ready'), when }] });
  const folder = writeFake({ ...seeds, questions: { ...seeds.questions, facts: [number] } });
  folders.push(folder);
  const { problems, compiled: result } = tryCompilePack(folder.seeds, '0.0.0');
  const fact = result?.pack.catalogue.facts[0];
  return {
    lines: problems.map(problemLine),
    measure: fact?.type === 'number' ? fact.measure : null,
  };
}

describe('a number fact that measures something', () => {
  test('is carried into the pack; without the key there is none', () => {
    expect(compiled({ measure: 'area' })).toEqual({ lines: [], measure: 'area' });
    expect(compiled({})).toEqual({ lines: [], measure: undefined });
    const money = { measure: 'money', unit: { en: 'RMB', zh: '元' } };
    expect(compiled(money).lines).toEqual([]);
    const people = { measure: 'people', unit: { en: 'people', zh: '人' }, integer: true };
    expect(compiled(people).lines).toEqual([]);
  });

  test('is kept in the unit that conversions start from', () => {
    const { lines } = compiled({ measure: 'area', unit: { en: 'mu', zh: '亩' } });
    expect(lines).toEqual([
      'seeds/questions/all.yaml: facts[0].unit.zh: a fact that measures area is kept in 平方米, not in 亩 [ready]',
    ]);
  });

  test('asks for whole numbers only where it counts people', () => {
    expect(compiled({ measure: 'area', integer: true }).lines).toEqual([
      expect.stringMatching(
        /^seeds\/questions\/all\.yaml: facts\[0\]\.integer: converted numbers are seldom whole/u,
      ),
    ]);
  });

  test('measures one of the three things, and only a number does', () => {
    expect(compiled({ measure: 'weight' }).lines.join('\n')).toMatch(
      /facts\[0\]\.measure: .*area.*money.*people/u,
    );
    expect(compiled({ measures: 'area' }).lines.join('\n')).toMatch(/unknown key "measures"/u);
  });
});
