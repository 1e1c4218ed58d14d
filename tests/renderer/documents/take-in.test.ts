import { describe, expect, test } from 'vitest';
import { takeIn, takeInAll, type Shelf } from '../../../renderer/features/documents/logic/take-in.ts';
import type { OriginalRow, Stored, StorageProblemKind } from '../../../renderer/storage/index.ts';
import type { DocId } from '../../../seeds/schema/index.ts';
import { ARTICLE, digest, PLAN } from '../../rules/support/made-up-edition.ts';
import { articleDocument, planDocument } from './support/made-up-documents.ts';

/** A shelf in memory; `problem` is what every write ends with. */
function shelfOf(problem: StorageProblemKind | null = null) {
  const rows = new Map<DocId, OriginalRow>();
  const shelf: Shelf = {
    documents: [planDocument, articleDocument],
    digest,
    load: () => Promise.resolve({ ok: true, value: new Map(rows) }),
    keep: (original): Promise<Stored<void>> => {
      if (problem !== null) return Promise.resolve({ ok: false, problem: { kind: problem, cause: null } });
      rows.set(original.doc, { ...original, attachedAt: 1 });
      return Promise.resolve({ ok: true, value: undefined });
    },
  };
  return { rows, shelf };
}

const text = (words: string, name = 'a.txt') => ({ status: 'text', name, text: words }) as const;

describe('taking in an original', () => {
  test('the edition, its text with other line ends, and another edition are kept and told apart', async () => {
    for (const [words, comparison] of [
      [PLAN, 'same'],
      [PLAN.replaceAll('\n', '\r\n'), 'same-text'],
      [PLAN.replace('機械臂', '機器人'), 'differs'],
    ] as const) {
      const { rows, shelf } = shelfOf();
      expect(await takeIn(text(words), shelf)).toEqual({
        status: 'attached',
        name: 'a.txt',
        doc: 'plan',
        comparison,
        replaced: false,
      });
      expect(rows.get(planDocument.id)?.text).toBe(words);
    }
  });

  test('a file of no document is refused with the nearest, and nothing is kept', async () => {
    const { rows, shelf } = shelfOf();
    const wrong = `${Array.from({ length: 30 }, (_, index) => `別的第${index}句。`).join('')}堅持自願。`;
    expect(await takeIn(text(wrong), shelf)).toEqual({
      status: 'none',
      name: 'a.txt',
      nearest: { doc: 'plan', alike: 1, of: 31 },
    });
    expect(await takeIn(text('Dear Sir,'), shelf)).toEqual({ status: 'none', name: 'a.txt', nearest: null });
    expect(rows.size).toBe(0);
  });

  test('several files at once: a result for each, one bad one harms no other', async () => {
    const { rows, shelf } = shelfOf();
    const outcomes = await takeInAll(
      [
        () => Promise.resolve(text(ARTICLE, '1.txt')),
        () => Promise.resolve({ status: 'not-text', name: '2.png' } as const),
        () => Promise.resolve({ status: 'too-large', name: '3.txt', size: 1e8, limit: 5e6 } as const),
        () => Promise.resolve(text('無關。', '4.txt')),
        () => Promise.resolve(text(PLAN, '5.txt')),
      ],
      shelf,
    );
    expect(outcomes.map(({ name, status }) => [name, status])).toEqual([
      ['1.txt', 'attached'],
      ['2.png', 'not-text'],
      ['3.txt', 'too-large'],
      ['4.txt', 'none'],
      ['5.txt', 'attached'],
    ]);
    expect([...rows.keys()]).toEqual(['article', 'plan']);
  });

  test('the same again changes nothing; a better one replaces; a worse one does not', async () => {
    const { rows, shelf } = shelfOf();
    const other = PLAN.replace('機械臂', '機器人');
    const third = PLAN.replace('學徒', '青年');
    expect(await takeIn(text(other), shelf)).toMatchObject({ status: 'attached', replaced: false });
    expect(await takeIn(text(other), shelf)).toMatchObject({ status: 'already' });
    expect(await takeIn(text(third), shelf)).toMatchObject({ status: 'attached', replaced: true });
    expect(await takeIn(text(PLAN), shelf)).toMatchObject({ comparison: 'same', replaced: true });
    expect(await takeIn(text(other), shelf)).toEqual({ status: 'kept-better', name: 'a.txt', doc: 'plan' });
    expect(rows.get(planDocument.id)?.text).toBe(PLAN);
    expect(await takeIn(text(PLAN.replaceAll('\n', '\r\n')), shelf)).toMatchObject({
      comparison: 'same-text',
    });
  });

  test('a full device is told, and what was attached before stays', async () => {
    const { rows, shelf } = shelfOf('full');
    expect(await takeIn(text(PLAN), shelf)).toEqual({ status: 'not-kept', name: 'a.txt', problem: 'full' });
    expect(rows.size).toBe(0);
  });

  test('a browser without fingerprints keeps nothing and says so', async () => {
    const { rows, shelf } = shelfOf();
    const without = { ...shelf, digest: () => Promise.reject(new TypeError('no crypto.subtle')) };
    expect(await takeIn(text(PLAN), without)).toEqual({ status: 'not-compared', name: 'a.txt' });
    expect(rows.size).toBe(0);
  });
});
