import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { compilePack } from '../../cli/pack/compile-pack.ts';
import { problemLine } from '../../cli/pack/problems.ts';
import { descendantsOf } from '../../cli/pack/widen-industries.ts';
import { createAssessor } from '../../rules/index.ts';
import {
  eachLeaf,
  factIdSchema,
  isoDateSchema,
  toAnswer,
  type Catalogue,
  type Condition,
  type Leaf,
} from '../../seeds/schema/index.ts';
import { packNow } from '../cli/support/examples.ts';
import { fakeProvision, fakeSeeds, writeFake } from './support/fake-seeds.ts';

const both = (words: string) => ({ en: words, zh: words });
const node = (id: string, parent: string | null) => ({
  id,
  parent,
  name: both(id),
  printed: [],
  words: [],
});
const TREE = [node('it', null), node('software', 'it'), node('games', 'software'), node('toys', null)];

const sectors = (operator: string, value: unknown) => ({ fact: 'sectors', operator, value });
const asks = (id: string, when: unknown) => ({ id, says: both(id), when });

/** The fake seeds with a tree of industries, asked for in every place where a condition can stand. */
function seedsWithTree() {
  const seeds = fakeSeeds();
  const options = ['it', 'toys'].map((id) => ({ id, label: both(id) }));
  const facts = [
    ...seeds.questions.facts,
    { id: 'sectors', type: 'choices', label: both('sectors'), changer: 'you-decide', options: 'industries' },
    { id: 'hobbies', type: 'choices', label: both('hobbies'), changer: 'you-decide', options },
  ];
  const ask = { id: 'all', ask: both('all'), facts: facts.map(({ id }) => id) };
  return {
    ...seeds,
    place: {
      ...seeds.place,
      criteria: [
        {
          ...asks('fits', sectors('containsAny', ['toys', 'it'])),
          role: 'fit',
          cite: [{ doc: 'fake', at: '一', from: '甲乙試驗區面積' }],
        },
      ],
    },
    questions: { ...seeds.questions, facts, questions: [ask] },
    clauses: {
      ...seeds.clauses,
      二2: {
        ...seeds.clauses.二2,
        provisions: [
          fakeProvision('fake.training', '鼓勵企業為青年員工', {
            audience: [
              asks('wide', sectors('contains', 'it')),
              asks('finest', sectors('contains', 'games')),
              asks('other-fact', { fact: 'hobbies', operator: 'contains', value: 'it' }),
            ],
            conditions: [
              asks('nested', {
                any: [{ not: sectors('contains', 'software') }, { all: [sectors('contains', 'toys')] }],
              }),
            ],
            judged: [
              { id: 'always', by: 'authority', says: both('x') },
              {
                id: 'sometimes',
                by: 'authority',
                says: both('x'),
                onlyIf: sectors('containsAny', ['it', 'games']),
              },
            ],
          }),
          fakeProvision('fake.lodging', '鼓勵企業為青年學徒'),
        ],
      },
    },
  };
}

const folder = writeFake(seedsWithTree());
let catalogue: Catalogue;
beforeAll(() => {
  writeFileSync(join(folder.seeds, 'industries', 'tree.yaml'), stringify({ industries: TREE }));
  const compiled = compilePack(folder.seeds, '0.0.0');
  if (!compiled.ok) throw new Error(compiled.problems.map(problemLine).join('\n'));
  catalogue = compiled.value.pack.catalogue;
});
afterAll(() => folder.remove());

describe('a condition on an industry reaches what stands below it', () => {
  const training = () => catalogue.provisions.find(({ id }) => id === 'fake.training');

  test('in audiences: the named one first, then its descendants; what has none stays as written', () => {
    expect(training()?.audience.map(({ when }) => when)).toEqual([
      sectors('containsAny', ['it', 'software', 'games']),
      sectors('contains', 'games'),
      { fact: 'hobbies', operator: 'contains', value: 'it' },
    ]);
  });

  test('in conditions, however deep', () => {
    expect(training()?.conditions.map(({ when }) => when)).toEqual([
      {
        any: [{ not: sectors('containsAny', ['software', 'games']) }, { all: [sectors('contains', 'toys')] }],
      },
    ]);
  });

  test('in what a judged item is bound to, and in the criteria of places, each id once', () => {
    expect(training()?.judged.map(({ onlyIf }) => onlyIf)).toEqual([
      undefined,
      sectors('containsAny', ['it', 'games', 'software']),
    ]);
    expect(catalogue.places[0]?.criteria.map(({ when }) => when)).toEqual([
      sectors('containsAny', ['toys', 'it', 'software', 'games']),
    ]);
  });

  test('a circle ends', () => {
    const below = descendantsOf([
      { id: 'a', parent: 'b' },
      { id: 'b', parent: 'a' },
    ]);
    expect(below('a')).toEqual(['b']);
  });
});

describe('mistakes in the tree', () => {
  test('a parent that is not there or stands after its child, and codes that do not exist', () => {
    const wrong = writeFake(seedsWithTree());
    const industries = [
      { ...node('games', 'software'), gbt4754: ['C39', 'C99'], hsic: ['U', 'A'] },
      ...TREE.slice(0, 2),
      node('toys', 'softwar'),
    ];
    writeFileSync(join(wrong.seeds, 'industries', 'tree.yaml'), stringify({ industries }));
    const entries = ['A', 'C', 'C39'].map((code) => ({ code, name: both(code) }));
    const codes = (id: string) => stringify({ id, title: both(id), version: '1', note: both('x'), entries });
    for (const id of ['gbt4754', 'hsic'])
      writeFileSync(join(wrong.seeds, 'classifications', `${id}.yaml`), codes(id));
    const compiled = compilePack(wrong.seeds, '0.0.0');
    wrong.remove();
    expect(compiled.ok ? [] : compiled.problems.map(problemLine)).toEqual([
      'seeds/industries/tree.yaml: industries[0].parent: "software" has to stand before what is below it [games]',
      'seeds/industries/tree.yaml: industries[0].gbt4754: unknown code "C99" (did you mean "C39"?) [games]',
      'seeds/industries/tree.yaml: industries[0].hsic: unknown code "U" (did you mean "A"?) [games]',
      'seeds/industries/tree.yaml: industries[3].parent: unknown parent "softwar" (did you mean "software"?) [toys]',
    ]);
  });
});

describe('the tree of the real pack', () => {
  const real = packNow().catalogue;
  const asked: Leaf[] = [];
  const look = (when: Condition) =>
    eachLeaf(when, (leaf) => {
      if (leaf.fact === 'industry.sectors') asked.push(leaf);
    });
  for (const { audience, conditions, judged } of real.provisions) {
    for (const { when } of [...audience, ...conditions]) look(when);
    for (const { onlyIf } of judged) if (onlyIf !== undefined) look(onlyIf);
  }
  for (const { criteria } of real.places) for (const { when } of criteria) look(when);

  test('to choose a wider industry besides the finer one changes no condition', () => {
    expect(asked.length).toBeGreaterThan(0);
    for (const { value } of asked) {
      const ids = [value].flat();
      for (const { id, parent } of real.industries)
        if (parent !== null && ids.includes(parent)) expect(ids, String(parent)).toContain(id);
    }
  });

  test('whoever makes cosmetics is decided as a maker of daily chemicals, and not the other way round', async () => {
    const assessor = createAssessor(real);
    const verdicts = async (...ids: string[]) => {
      const answers = new Map([[factIdSchema.parse('industry.sectors'), toAnswer(ids)]]);
      const { provisions, standings } = await assessor.assess(answers, {
        asOf: isoDateSchema.parse('2021-06-30'),
        places: [],
      });
      return {
        provisions: provisions.map(({ id, verdict }) => `${id} ${verdict}`),
        places: standings.map(({ id, standing }) => `${id} ${standing}`),
      };
    };
    expect(await verdicts('cosmetics')).toEqual(await verdicts('daily-chemicals', 'cosmetics'));
    expect(await verdicts('next-generation-it')).not.toEqual(await verdicts('artificial-intelligence'));
  });

  test('every industry carries its codes, and every code has a name', () => {
    for (const { id, gbt4754 = [], hsic = [] } of real.industries)
      expect([gbt4754.length > 0, hsic.length > 0], id).toEqual([true, true]);
    expect(real.classifications.map(({ id, version }) => `${id} ${version}`)).toEqual([
      'gbt4754 GB/T 4754-2017',
      'hsic HSIC V2.0',
    ]);
    const [gbt, hsic] = real.classifications;
    expect(gbt?.entries.filter(({ code }) => code.length === 1)).toHaveLength(20);
    expect(gbt?.entries.filter(({ code }) => code.length === 3)).toHaveLength(97);
    expect(hsic?.entries).toHaveLength(21);
  });

  test('no name is given twice', () => {
    const names = real.industries.flatMap(({ name }) => [name.en, name['zh-Hans']]);
    expect(new Set(names).size).toBe(names.length);
  });
});
