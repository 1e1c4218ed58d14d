import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { LISTS, type ListName } from '../../cli/assess/arguments.ts';
import { listAsText } from '../../cli/assess/write-list.ts';
import {
  citationSchema,
  documentSchema,
  encodingSchema,
  factSchema,
  ledgerReasonSchema,
  packTextSchema,
  placeSchema,
  provisionIdSchema,
  provisionSchema,
  questionSchema,
} from '../../seeds/schema/index.ts';
import { packNow } from './support/examples.ts';
import { linesOf, runAssess, type Ran } from './support/run-command.ts';

const { catalogue } = packNow();

const judged = z.array(z.object({ id: z.string(), says: packTextSchema, by: z.string() }));
const ledgerSchema = z.discriminatedUnion('entry', [
  z.strictObject({
    entry: z.literal('provision'),
    id: provisionIdSchema,
    cite: z.array(citationSchema).min(1),
    encoding: encodingSchema,
    notEncoded: z.array(packTextSchema),
    judged,
  }),
  z.strictObject({
    entry: z.literal('other'),
    cite: z.array(citationSchema).length(1),
    reason: ledgerReasonSchema,
    says: packTextSchema,
  }),
]);

/** What each list is made of, and how many entries it must have. */
const EXPECTED: Record<ListName, { readonly entry: z.ZodType; readonly count: number }> = {
  questions: { entry: questionSchema, count: catalogue.questions.length },
  facts: { entry: factSchema, count: catalogue.facts.length },
  provisions: { entry: provisionSchema, count: catalogue.provisions.length },
  places: { entry: placeSchema, count: catalogue.places.length },
  documents: { entry: documentSchema, count: 5 },
  ledger: { entry: ledgerSchema, count: catalogue.provisions.length + catalogue.ledger.length },
};

const folder = mkdtempSync(join(tmpdir(), 'assess-lists-'));
const runs = new Map<ListName, Ran>();
beforeAll(async () => {
  await Promise.all(
    LISTS.map(async (list) => runs.set(list, await runAssess('--list', list, '--format', 'json'))),
  );
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('--list', () => {
  test.each(LISTS)('%s as JSON is whole and of its schema', (list) => {
    const ran = runs.get(list);
    expect([ran?.status, ran?.stderr]).toEqual([0, '']);
    const { entry, count } = EXPECTED[list];
    expect(z.array(entry).parse(JSON.parse(ran?.stdout ?? ''))).toHaveLength(count);
  });

  test.each(LISTS)('%s as text is a line an entry, each with its id or its locator', (list) => {
    const lines = linesOf(listAsText(catalogue, list));
    expect(lines).toHaveLength(EXPECTED[list].count);
    for (const line of lines) expect(line).not.toMatch(/undefined|\[object|^\s|\s$/);
    if (list === 'ledger' || list === 'provisions')
      for (const line of lines) expect(line).toMatch(/(sghk|gdd20|gdd-profile|vip|nidz) \p{Script=Han}/u);
  });

  test('goes to a file as well, and as text by default', async () => {
    const out = join(folder, 'places.txt');
    const ran = await runAssess('--list', 'places', '--out', out);
    expect(ran).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync(out, 'utf8')).toBe(listAsText(catalogue, 'places'));
  }, 300_000);

  test('every fact and question that a profile or a reader meets is in it', () => {
    const facts = new Set(catalogue.facts.map(({ id }) => id));
    for (const { facts: asked } of catalogue.questions)
      for (const fact of asked) expect(facts).toContain(fact);
  });
});
