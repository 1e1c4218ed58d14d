import { describe, expect, test } from 'vitest';
import {
  buildLedger,
  countTags,
  filterLedger,
  tagOf,
} from '../../../renderer/features/results/logic/ledger.ts';
import { recordRows } from '../../../rules/index.ts';
import { catalogueSchema } from '../../../seeds/schema/index.ts';
import {
  booleanFact,
  catalogueOf,
  is,
  judgedItem,
  provision,
  testOf,
  text,
} from '../../rules/support/builders.ts';
import { assessAll } from '../../rules/support/decide.ts';

const cite = (at: string) => [{ doc: 'doc', at, from: '開頭六個字元' }];
const plain = catalogueOf({
  facts: [booleanFact('a')],
  provisions: [
    provision('second', {
      cite: cite('二'),
      encoding: 'partial',
      notEncoded: [text('x')],
      judged: [judgedItem()],
      audience: [testOf('t', is('a', true))],
    }),
    provision('first', { cite: cite('一(一)') }),
    provision('unlisted', { cite: cite('附') }),
  ],
});
const catalogue = catalogueSchema.parse({
  ...plain,
  documents: [
    {
      id: 'doc',
      printedTitle: '方案',
      title: text('Plan'),
      shortName: text('Plan'),
      script: 'zh-Hant',
      nature: 'plan',
      number: null,
      issuer: null,
      issued: null,
      period: { from: null, until: null },
      currency: text('undated'),
      edition: { sha256: 'a'.repeat(64), firstLine: '方案' },
      outline: ['一', '一(一)', '二', '三'].map((at) => ({ at, heading: text(`heading ${at}`) })),
    },
  ],
  ledger: [
    {
      cite: { doc: 'doc', at: '二', from: '另外六個字元' },
      reason: 'target',
      says: text('A target of the city'),
    },
  ],
});
const clauses = buildLedger(catalogue)[0]?.clauses ?? [];

describe('ledger', () => {
  test('follows the outline, with what the outline lacks at the end', () => {
    expect(clauses.map(({ at, items }) => [at, items.length])).toEqual([
      ['一', 0],
      ['一(一)', 1],
      ['二', 2],
      ['三', 0],
      ['附', 1],
    ]);
  });

  test('a clause without any entry is said to be missing; a heading over other clauses is not', () => {
    expect(clauses.filter(({ missing }) => missing).map(({ at }) => at)).toEqual(['三']);
  });

  test('holds every provision and every other sentence', () => {
    const items = clauses.flatMap((clause) => clause.items);
    expect(items).toHaveLength(catalogue.provisions.length + catalogue.ledger.length);
    expect(countTags(clauses)).toMatchObject({ full: 2, partial: 1, manual: 0, target: 1 });
  });

  test('shows only what is looked for', () => {
    expect(filterLedger(clauses, { text: '', tags: [] })).toBe(clauses);
    const target = filterLedger(clauses, { text: '', tags: ['target'] });
    expect(target.flatMap(({ items }) => items).map(tagOf)).toEqual(['target']);
    expect(filterLedger(clauses, { text: 'city', tags: [] }).map(({ at }) => at)).toEqual(['二']);
    expect(filterLedger(clauses, { text: '一(一)', tags: [] }).map(({ at }) => at)).toEqual(['一(一)']);
  });
});

describe('decision record', () => {
  const second = plain.provisions[0];
  if (second === undefined) throw new Error('no provision');

  test('finds the words of every reason', async () => {
    const { provisions } = await assessAll(plain, new Map());
    const rows = recordRows(second, { reasons: provisions[0]?.reasons ?? [] });
    expect(rows.map((row) => [row.role, row.kind === 'test' ? row.says.en : null])).toEqual([
      ['audience', 'says t'],
      ['judged', 'an authority judges'],
      ['not-encoded', null],
    ]);
  });

  test('a reason without words is a bug', () => {
    const reason = { role: 'condition', id: 'gone', outcome: 'met', facts: [] } as const;
    expect(() => recordRows(second, { reasons: [reason] })).toThrow(/"gone"/);
  });
});
