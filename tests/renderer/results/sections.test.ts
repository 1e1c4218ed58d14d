import { describe, expect, test } from 'vitest';
import { listMeasures } from '../../../renderer/features/results/logic/measures.ts';
import {
  endingsOf,
  sectionsByDocument,
  sectionsByFact,
  whyNotAimed,
} from '../../../renderer/features/results/logic/sections.ts';
import { orderDocuments } from '../../../renderer/shared/catalogue/order-documents.ts';
import { catalogueSchema } from '../../../seeds/schema/index.ts';
import {
  answersOf,
  booleanFact,
  catalogueOf,
  day,
  is,
  place,
  provision,
  testOf,
  text,
} from '../../rules/support/builders.ts';
import { assessAll, TODAY } from '../../rules/support/decide.ts';

const over = { from: null, until: '2020-12-31' };
const documentOf = (id: string, period: object, nature = 'plan') => ({
  id,
  printedTitle: id,
  title: text(id),
  shortName: text(id),
  script: 'zh-Hans',
  nature,
  number: null,
  issuer: null,
  issued: null,
  period,
  currency: text('currency'),
  edition: { sha256: 'a'.repeat(64), firstLine: id },
  outline: [{ at: '一', heading: text('one') }],
});
const catalogue = catalogueSchema.parse({
  ...catalogueOf({
    facts: [booleanFact('a'), booleanFact('b')],
    places: [place('zone'), place('far', { canLocate: false })],
    provisions: [
      provision('a1', { conditions: [testOf('t', is('a', true))] }),
      provision('b1', { conditions: [testOf('t', is('b', true))] }),
      provision('b2', { conditions: [testOf('t', is('b', true))] }),
      provision('old', { doc: 'ended', period: over }),
      provision('old-open', { doc: 'ended', period: over, conditions: [testOf('t', is('b', true))] }),
      provision('old-road', { doc: 'ended', period: over, addressee: 'area' }),
      provision('meant', { audience: [testOf('who', is('a', false))] }),
      provision('there', { where: { located: 'company', places: ['far'], basis: 'printed' } }),
    ],
  }),
  documents: [
    documentOf('story', { from: null, until: null }, 'article'),
    documentOf('ended', over),
    documentOf('doc', { from: null, until: null }),
  ],
});
const measuresFor = async (answers: Record<string, unknown>, asOf?: string) =>
  listMeasures(catalogue, await assessAll(catalogue, answersOf(answers), asOf));
const ids = (measures: readonly { readonly provision: { readonly id: string } }[]) =>
  measures.map(({ provision: { id } }) => id);

describe('sections of long groups', () => {
  test('what one answer decides stands together, in the order given', async () => {
    const away = (await measuresFor({})).filter(({ group }) => group === 'one-answer-away');
    const [first, second] = catalogue.facts.map(({ id }) => id);
    if (first === undefined || second === undefined) throw new Error('two facts');
    const by = (order: Parameters<typeof sectionsByFact>[1]) =>
      sectionsByFact(away, order).map(({ fact, measures }) => [fact, ids(measures)]);
    const [a, b] = [
      ['a', ['a1', 'meant']],
      ['b', ['b1', 'b2']],
    ];
    expect(by([first, second])).toEqual([a, b]);
    expect(by([second, first])).toEqual([b, a]);
    // One that the order forgot is not lost.
    expect(by([second])).toEqual([b, a]);
  });

  test('documents that run come before an article, and that before what is over', () => {
    expect(orderDocuments(catalogue.documents, TODAY).map(({ id }) => id)).toEqual(['doc', 'story', 'ended']);
  });

  test('no measure is lost by document', async () => {
    const measures = await measuresFor({});
    const sections = sectionsByDocument(catalogue.documents, measures);
    expect(sections.flatMap((section) => ids(section.measures)).sort()).toEqual(ids(measures).sort());
  });

  test('closed measures stand under the day their text ended, by what they would have been', async () => {
    const closed = (await measuresFor({})).filter(({ group }) => group === 'closed');
    expect(
      endingsOf(catalogue.documents, closed, TODAY).map(({ document, kind, day: on, count, parts }) => [
        document.id,
        kind,
        on,
        count,
        parts.map(({ wouldBe, measures }) => [wouldBe, ids(measures)]),
      ]),
    ).toEqual([
      [
        'ended',
        'over',
        '2020-12-31',
        3,
        [
          ['met', ['old']],
          ['open', ['old-open']],
          ['area', ['old-road']],
        ],
      ],
    ]);
  });

  test('a text in force that ends before the plans come true is told from one that is over', async () => {
    const closed = (await measuresFor({ b: { planned: true, by: '2022-01-01' } }, '2020-06-30')).filter(
      ({ group }) => group === 'closed',
    );
    const endings = endingsOf(catalogue.documents, closed, day('2020-06-30'));
    expect(endings.map(({ kind, day: on }) => [kind, on])).toEqual([['late', '2020-12-31']]);
  });

  test('what is not aimed at a company says who is meant, or that it is bound elsewhere', async () => {
    const measures = await measuresFor({ a: true });
    const why = (id: string) => {
      const measure = measures.find(({ provision: one }) => one.id === id);
      if (measure === undefined) throw new Error(id);
      const { says, elsewhere } = whyNotAimed(measure);
      return [says.map(({ en }) => en), elsewhere];
    };
    expect(why('meant')).toEqual([['says who'], false]);
    expect(why('there')).toEqual([[], true]);
  });
});
