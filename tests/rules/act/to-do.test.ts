import { describe, expect, test } from 'vitest';
import { createAssessor, groupByAction, toDoList, TO_DO_GROUPS, type ToDo } from '../../../rules/index.ts';
import type { Catalogue } from '../../../seeds/schema/index.ts';
import { exampleNames, readExample } from '../../cli/support/examples.ts';
import {
  answersOf,
  booleanFact,
  catalogueOf,
  day,
  is,
  judgedItem,
  provision,
  testOf,
  tests,
  text,
} from '../support/builders.ts';
import { realPack } from '../support/real-pack.ts';

const asOf = day('2026-01-01');
const pay = (words: string) => ({ id: 'pay', says: text(words) });
const cited = (at: string) => ({ cite: [{ doc: 'doc', at, from: '開頭六個字元' }] });
const document = (id: string, until: string | null): Catalogue['documents'][number] => {
  const [first] = realPack().catalogue.documents;
  if (first === undefined) throw new Error('no document');
  return {
    ...first,
    id: first.id,
    period: { from: null, until: until === null ? null : day(until) },
    printedTitle: id,
  };
};

/** A catalogue with one document, whose period ends on a day or never. */
function listOf(
  provisions: Parameters<typeof provision>[],
  written: Readonly<Record<string, unknown>> = {},
  until: string | null = null,
): Promise<ToDo> {
  const made = document('doc', until);
  const catalogue = catalogueOf({
    facts: [booleanFact('flag'), booleanFact('other'), booleanFact('third')],
    provisions: provisions.map(([id, over]) => provision(id, { ...over, doc: made.id })),
  });
  const full = { ...catalogue, documents: [made] };
  return createAssessor(full)
    .assess(answersOf(written), { asOf })
    .then((assessment) => toDoList(full, assessment));
}

describe('what there is to do', () => {
  test('19.1 the same undertaking of several provisions stands once, with all that ask it, firmest first', async () => {
    const { undertakings } = await listOf([
      ['weak', { force: 'support', undertakings: [pay('a fee'), pay('a report')] }],
      ['firm', { force: 'allow', undertakings: [pay('a fee')] }],
      ['watched', { force: 'explore', undertakings: [pay('a fee')] }],
    ]);
    expect(undertakings.map(({ says, provisions }) => [says.en, ...provisions])).toEqual([
      ['a fee', 'firm', 'weak'],
      ['a report', 'weak'],
    ]);
  });

  test('19.2 what to find out: first what most hangs on, weighed by force and shared among what is missing', async () => {
    const { findOut } = await listOf([
      ['plan', { force: 'plan', conditions: tests([is('flag', true)]) }],
      ['both', { force: 'support', conditions: tests([is('flag', true), is('other', true)]) }],
      ['firm', { force: 'allow', conditions: tests([is('third', true)]) }],
      [
        'failed',
        {
          force: 'allow',
          conditions: tests([is('other', true), { not: { fact: 'third', operator: 'equal', value: true } }]),
        },
      ],
    ]);
    expect(findOut).toEqual([
      { fact: 'third', provisions: ['firm', 'failed'] },
      { fact: 'other', provisions: ['failed', 'both'] },
      { fact: 'flag', provisions: ['both', 'plan'] },
    ]);
    expect(
      (await listOf([['p', { conditions: tests([is('flag', true)]) }]], { flag: false })).findOut,
    ).toEqual([]);
  });

  test('19.3 what is left to judge: by an authority, then what the text leaves undefined; only what the record shows', async () => {
    const onlyIf = {
      id: 'village-land',
      says: text('only for villages'),
      by: 'authority' as const,
      onlyIf: is('other', true),
    };
    const { judged, notChecked } = await listOf(
      [
        [
          'a',
          {
            judged: [
              { id: 'word', says: text('not defined'), by: 'undefined-in-text' },
              judgedItem(),
              onlyIf,
            ],
          },
        ],
        ['b', { judged: [judgedItem()], encoding: 'partial', notEncoded: [text('a number of seats')] }],
      ],
      { other: false },
    );
    expect(judged.map(({ by, says, provisions }) => [by, says.en, ...provisions])).toEqual([
      ['authority', 'an authority judges', 'a', 'b'],
      ['undefined-in-text', 'not defined', 'a'],
    ]);
    expect(notChecked.map(({ says, provisions }) => [says.en, ...provisions])).toEqual([
      ['a number of seats', 'b'],
    ]);
  });

  test('19.4 offices as printed: most provisions first, clauses in printed order, firmest first inside', async () => {
    const { offices, noOffice } = await listOf(
      [
        ['one', { ...cited('一1'), leadUnits: ['甲局'], force: 'support' }],
        ['two', { ...cited('一2'), leadUnits: ['乙局', '甲局'], force: 'allow' }],
        ['three', { ...cited('一1'), leadUnits: ['甲局'], force: 'provide' }],
        ['none', cited('二1')],
        ['failed', { ...cited('三1'), leadUnits: ['丙局'], audience: [testOf('a', is('flag', true))] }],
      ],
      { flag: false },
    );
    expect(
      offices.map(({ printed, over, clauses, provisions }) => ({ printed, over, clauses, provisions })),
    ).toEqual([
      {
        printed: '甲局',
        over: false,
        clauses: [
          { at: '一1', provisions: ['three', 'one'] },
          { at: '一2', provisions: ['two'] },
        ],
        provisions: ['two', 'three', 'one'],
      },
      { printed: '乙局', over: false, clauses: [{ at: '一2', provisions: ['two'] }], provisions: ['two'] },
    ]);
    expect(noOffice).toEqual(['none']);
  });

  test('19.5 of a document that is over only what would hold is mentioned, as a question for a successor', async () => {
    const period = { from: null, until: '2025-12-31' };
    const rows: Parameters<typeof provision>[] = [
      ['held', { period, leadUnits: ['甲局'] }],
      ['failed', { period, leadUnits: ['甲局'], conditions: tests([is('flag', true)]) }],
      ['road', { period, leadUnits: ['甲局'], addressee: 'area' }],
      ['risk', { period, leadUnits: ['甲局'], effect: 'burden' }],
    ];
    const { offices, undertakings, groups } = await listOf(rows, { flag: false }, '2025-12-31');
    expect(offices.map(({ over, provisions }) => [over, ...provisions])).toEqual([[true, 'held']]);
    expect([undertakings, [...groups]]).toEqual([[], [['held', 'closed']]]);
  });

  test('19.6 plans by day, with the verdicts that rest on them', async () => {
    const { plans } = await listOf(
      [
        ['p', { conditions: tests([is('flag', true), is('other', true)]) }],
        ['q', { conditions: tests([is('other', true)]) }],
        ['r', { conditions: tests([is('third', true)]) }],
      ],
      {
        flag: { planned: true, by: '2028-01-01' },
        other: { planned: true, by: '2027-01-01' },
        third: true,
      },
    );
    expect(plans).toEqual([
      { fact: 'other', by: '2027-01-01', provisions: ['p', 'q'] },
      { fact: 'flag', by: '2028-01-01', provisions: ['p'] },
    ]);
  });

  test('19.7 pilots and intentions are only to be watched; what is not aimed at you is not mentioned', async () => {
    const firm: Parameters<typeof provision>[] = [['firm', { leadUnits: ['乙局'] }]];
    const rows: Parameters<typeof provision>[] = [
      ['pilot', { force: 'pilot', leadUnits: ['甲局'], judged: [judgedItem()] }],
      ['away', { audience: tests([is('flag', true)], 'a'), leadUnits: ['甲局'] }],
    ];
    const list = await listOf([...rows, ...firm], { flag: false });
    expect(list.watch).toEqual(['pilot']);
    expect(list.offices.map(({ printed }) => printed)).toEqual(['乙局']);
    expect([list.judged, list.noOffice]).toEqual([[], []]);
    const alone = await listOf(rows, { flag: false });
    expect(alone.offices.map(({ printed, provisions }) => [printed, ...provisions])).toEqual([
      ['甲局', 'pilot'],
    ]);
    expect([alone.judged, alone.noOffice]).toEqual([[], []]);
    expect([...alone.groups]).toEqual([['pilot', 'watch']]);
  });

  test('19.8 every provision mentioned for a golden company is of the groups it should be, and none of them is lost', async () => {
    const { catalogue, assessor } = realPack();
    for (const name of exampleNames) {
      const { answers, at } = readExample(name, catalogue);
      const assessment = await assessor.assess(answers, { asOf: day('2026-06-30'), places: at });
      const list = toDoList(catalogue, assessment);
      const groups = new Map(
        groupByAction(catalogue, assessment).flatMap(({ group, results }) =>
          results.map(({ id }) => [id, group] as const),
        ),
      );
      const rows = [
        list.undertakings,
        list.findOut,
        list.judged,
        list.notChecked,
        list.offices,
        list.plans,
      ].flat();
      const mentioned = new Set([
        ...rows.flatMap(({ provisions }) => provisions),
        ...list.noOffice,
        ...list.watch,
      ]);
      for (const id of mentioned) expect([id, list.groups.get(id)]).toEqual([id, groups.get(id)]);
      const asked = new Set([...list.offices.flatMap(({ provisions }) => provisions), ...list.noOffice]);
      for (const [id, group] of groups)
        if (TO_DO_GROUPS.some((one) => one === group)) expect(asked).toContain(id);
      for (const { clauses, provisions } of list.offices)
        expect(clauses.flatMap((clause) => clause.provisions).sort()).toEqual([...provisions].sort());
      const missing = new Set(
        assessment.provisions.flatMap((one) => (one.verdict === 'open' ? one.missing : [])),
      );
      expect(list.findOut.map(({ fact }) => fact).sort()).toEqual([...missing].sort());
    }
  });
});
