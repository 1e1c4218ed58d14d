import type { Seeds } from './load-seeds.ts';
import type { GlossaryFile, HongKongFile, SeedProvision } from '../../seeds/schema/index.ts';
import { createToHongKong, localise } from './localise.ts';

/** Provisions inherit their document's period, and take their citations from the clause file they stand in. */
function provisionsOf(seeds: Seeds): unknown[] {
  const glossary = seeds.glossary.flatMap(({ value }) => value.terms);
  return inPrintedOrder(seeds).flatMap(({ value: clause }) => {
    const document = seeds.documents.find(({ value }) => value.id === clause.doc)?.value;
    return clause.provisions.map(({ from, alsoFrom, period, examples: _examples, ...provision }) => ({
      ...provision,
      terms: termsOf(provision, glossary),
      doc: clause.doc,
      cite: [from, ...(alsoFrom ?? [])].map((opening) => ({
        doc: clause.doc,
        at: clause.clause,
        from: opening,
      })),
      period: period ?? document?.period ?? { from: null, until: null },
    }));
  });
}

/** The terms a provision names itself, and those that stand in our Chinese words for it. */
function termsOf(
  {
    terms,
    title,
    summary,
    benefit,
    audience,
    conditions,
    judged,
  }: Pick<SeedProvision, 'terms' | 'title' | 'summary' | 'benefit' | 'audience' | 'conditions' | 'judged'>,
  glossary: GlossaryFile['terms'],
): string[] {
  const says = [...audience, ...conditions, ...judged].map((part) => part.says);
  const words = [title, summary, benefit, ...says].map(({ zh }) => zh).join('\n');
  const found = glossary.filter(({ term }) => namesOf(term.zh).some((name) => words.includes(name)));
  return [...new Set([...terms, ...found.map(({ id }) => id)])];
}

/** `新型产业用地（M0）` is found without its bracket; `甲、乙` and `甲/乙` by either. */
function namesOf(term: string): string[] {
  return term
    .replaceAll(/（[^）]*）/gu, '')
    .split(/[、/／]/u)
    .map((name) => name.replaceAll(/[“”]/gu, '').trim())
    .filter((name) => [...name].length >= 2);
}

function ledgerOf(seeds: Seeds): unknown[] {
  return inPrintedOrder(seeds).flatMap(({ value: clause }) =>
    clause.ledger.map(({ from, ...entry }) => ({
      ...entry,
      cite: { doc: clause.doc, at: clause.clause, from },
    })),
  );
}

/** Clause files in the order in which the documents print their headings. */
export function inPrintedOrder(seeds: Seeds): Seeds['provisions'] {
  const order = new Map<string, number>();
  for (const { value: document } of seeds.documents) {
    for (const { at } of document.outline) order.set(`${document.id} ${at}`, order.size);
  }
  const rank = (doc: string, clause: string) => order.get(`${doc} ${clause}`) ?? Number.MAX_SAFE_INTEGER;
  return [...seeds.provisions].sort(
    (a, b) => rank(a.value.doc, a.value.clause) - rank(b.value.doc, b.value.clause),
  );
}

/** Puts the seed files together as one localised catalogue, not yet validated. */
export function assembleCatalogue(seeds: Seeds, hongKong: HongKongFile): unknown {
  const industries = seeds.industries.flatMap(({ value }) => value.industries);
  const options = industries.map(({ id, name, words }) => ({
    id,
    label: name,
    ...(words.length > 0 ? { words } : {}),
  }));
  const catalogue = {
    documents: seeds.documents.map(({ value }) => value),
    places: seeds.places.flatMap(({ value }) => value.places),
    provisions: provisionsOf(seeds),
    ledger: ledgerOf(seeds),
    topics: seeds.questions.map(({ value }) => ({ id: value.topic, title: value.title })),
    facts: seeds.questions.flatMap(({ value }) =>
      value.facts.map((fact) =>
        fact.type === 'choices' && fact.options === 'industries' ? { ...fact, options } : fact,
      ),
    ),
    questions: seeds.questions.flatMap(({ value }) =>
      value.questions.map((question) => ({ ...question, topic: value.topic })),
    ),
    industries,
    authorities: seeds.authorities.flatMap(({ value }) => value.authorities),
    glossary: seeds.glossary.flatMap(({ value }) => value.terms),
    wording: seeds.wording[0]?.value,
  };
  return localise(catalogue, createToHongKong(hongKong.terms));
}
