import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadPack } from '../../../cli/pack/cached-pack.ts';
import { annotate, citedSentence } from '../../../renderer/features/documents/logic/annotate.ts';
import { outlineOf } from '../../../renderer/features/documents/logic/outline.ts';
import { readDropped } from '../../../renderer/features/documents/logic/read-file.ts';
import { takeIn } from '../../../renderer/features/documents/logic/take-in.ts';
import { checkPassage, compareEdition, type Compared } from '../../../rules/index.ts';
import type { Catalogue, Citation, DocId, PolicyDocument } from '../../../seeds/schema/index.ts';
import { digest } from '../../rules/support/made-up-edition.ts';

/**
 * The documents are no part of the project. Whoever has them names their folder: ADVISOR_ORIGINALS=FOLDER. Everything
 * tested here is tested on made-up documents as well, in the other files of this folder.
 */
const FOLDER = process.env['ADVISOR_ORIGINALS'];
const isThere = FOLDER !== undefined && FOLDER !== '';
const SKIPPED = 'SKIPPED: ADVISOR_ORIGINALS names no folder, so the real documents were not attached';
if (!isThere) console.warn(`\n*** ${SKIPPED}. ***\n`);

/** Citations that are opened in the sample. */
const SAMPLE = 50;

let catalogue: Catalogue;
/** What was attached, by document. */
const texts = new Map<DocId, string>();
const compared = new Map<DocId, Compared>();

/** The same pseudo-random numbers in every run. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

function citationsOf({ provisions, ledger, places }: Catalogue): Citation[] {
  return [
    ...provisions.flatMap(({ cite }) => cite),
    ...ledger.map(({ cite }) => cite),
    ...places.flatMap((place) => [
      ...place.cite,
      ...place.criteria.flatMap(({ cite }) => cite),
      ...[place.runBy, place.anchors, place.funds, place.facilities].flatMap((list) =>
        (list ?? []).map(({ cite }) => cite),
      ),
    ]),
  ];
}

const documentOf = (id: DocId): PolicyDocument => {
  const found = catalogue.documents.find((document) => document.id === id);
  if (found === undefined) throw new Error(`no document ${id}`);
  return found;
};

beforeAll(async () => {
  if (!isThere) return;
  const pack = loadPack();
  if (!pack.ok) throw new Error('the seeds do not compile');
  ({ catalogue } = pack.value);
  for (const name of readdirSync(FOLDER).filter((file) => file.endsWith('.txt'))) {
    const bytes = readFileSync(join(FOLDER, name));
    const file = await readDropped({
      name,
      size: bytes.byteLength,
      arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer),
    });
    const outcome = await takeIn(file, {
      documents: catalogue.documents,
      digest,
      load: () => Promise.resolve({ ok: true, value: new Map() }),
      keep: ({ doc, text }) => {
        texts.set(doc, text);
        return Promise.resolve({ ok: true, value: undefined });
      },
    });
    expect(outcome, name).toMatchObject({ status: 'attached', comparison: 'same' });
  }
  for (const [id, text] of texts) compared.set(id, await compareEdition(text, documentOf(id), digest));
});

describe.runIf(isThere)('the real originals', () => {
  test('every document is recognised as the edition that was encoded', () => {
    expect([...texts.keys()].sort()).toEqual(catalogue.documents.map(({ id }) => id).sort());
    for (const { comparison } of compared.values()) expect(comparison).toEqual({ state: 'same' });
  });

  test(`every citation, and so each of a sample of ${SAMPLE}, opens the passage it is printed in`, () => {
    const all = citationsOf(catalogue);
    const next = numbersFrom(20);
    const sample = Array.from({ length: SAMPLE }, () => all[Math.floor(next() * all.length)]);
    const clauses = new Map(
      catalogue.documents.map((document) => {
        const attached = compared.get(document.id);
        if (attached === undefined) throw new Error(`${document.id} is not attached`);
        return [document.id, annotate(attached, document, outlineOf(catalogue, document))] as const;
      }),
    );
    let opened = 0;
    for (const cite of [...sample, ...all]) {
      const attached = cite && compared.get(cite.doc);
      if (cite === undefined || attached === undefined) throw new Error('a citation without its document');
      const checked = checkPassage(attached.printed, attached.comparison, cite);
      expect(checked.state, `${cite.doc} ${cite.at} ${cite.from}`).toBe('as-encoded');
      if (checked.state === 'not-found') continue;
      expect(attached.printed.text.startsWith(cite.from, checked.passage.start)).toBe(true);
      const shown = (clauses.get(cite.doc) ?? [])
        .filter(({ at }) => at === cite.at)
        .map((clause) => citedSentence(attached, clause, cite.from))
        .filter((sentence) => sentence !== null);
      expect(shown, `${cite.doc} ${cite.at} ${cite.from}`).toHaveLength(1);
      opened += 1;
    }
    console.log(`opened ${opened - SAMPLE} citations of ${all.length}, ${SAMPLE} of them as the sample`);
  });

  test('the reader accounts for every printed sentence: none is left without a reading or a reason', () => {
    for (const document of catalogue.documents) {
      const attached = compared.get(document.id);
      if (attached === undefined) throw new Error(`${document.id} is not attached`);
      const clauses = annotate(attached, document, outlineOf(catalogue, document));
      const sentences = clauses.flatMap(({ sentences: own }) => own);
      expect(sentences.filter(({ role }) => role === 'left-out')).toEqual([]);
      expect(clauses.flatMap(({ notFound }) => notFound)).toEqual([]);
      const shown = new Set(sentences.flatMap(({ entries }) => entries.map(({ key }) => key)));
      const own = outlineOf(catalogue, document).flatMap(({ entries }) => entries.map(({ key }) => key));
      expect([...shown].sort()).toEqual([...new Set(own)].sort());
    }
  });

  test('one changed character, at 60 places of each, is reported there and nowhere else', async () => {
    const next = numbersFrom(5);
    let places = 0;
    for (const [id, text] of texts) {
      const original = compared.get(id);
      for (let turn = 0; turn < 60; turn += 1) {
        const at = Math.floor(next() * text.length);
        if (/[\s。()（）]/u.test(text[at] ?? ' ')) continue;
        const changed = `${text.slice(0, at)}鱷${text.slice(at + 1)}`;
        const { comparison, printed } = await compareEdition(changed, documentOf(id), digest);
        if (comparison.state !== 'differs') throw new Error(`${id} at ${at}: ${comparison.state}`);
        const found = comparison.differences;
        const words = found.map(({ line }) => line && printed.text.slice(line.start, line.end));
        expect(
          words.filter((said) => said?.includes('鱷')),
          `${id} at ${at}`,
        ).toHaveLength(1);
        // A point that parts an article, or opens a heading, takes its neighbour with it.
        expect(found.length, `${id} at ${at}: ${JSON.stringify(found)}`).toBeLessThanOrEqual(
          original?.printed.lines.some(({ start }) => at - start >= 0 && at - start < 6) ? 2 : 1,
        );
        places += 1;
      }
    }
    console.log(`changed one character at ${places} places`);
  });

  test('the text of one document in another’s place is recognised for what it is', async () => {
    for (const [id, text] of texts)
      for (const other of catalogue.documents.filter((document) => document.id !== id))
        expect((await compareEdition(text, other, digest)).comparison.state, `${id} as ${other.id}`).toBe(
          'not-this-document',
        );
  });
});

test.skipIf(isThere)(SKIPPED, () => undefined);
