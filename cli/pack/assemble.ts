import type { Seeds } from './load-seeds.ts';
import type { GlossaryFile, HongKongFile, SeedProvision, SeedText } from '../../seeds/schema/index.ts';
import { createToHongKong, localise } from './localise.ts';
import { createToForms, searchWords, type ToForms } from './search-words.ts';
import { widenIndustries } from './widen-industries.ts';

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

/** The facts, with the industry tree where it is the options, and every option findable in both scripts. */
function factsOf(seeds: Seeds, toForms: ToForms): unknown[] {
  const industries = seeds.industries.flatMap(({ value }) => value.industries);
  const findable = <T extends { label: SeedText; words?: readonly string[] | undefined }>(option: T) => {
    const words = searchWords(option.label.zh, option.words ?? [], toForms);
    return { ...option, ...(words.length > 0 ? { words } : {}) };
  };
  return seeds.questions.flatMap(({ value }) =>
    value.facts.map((fact) => {
      if (fact.type !== 'choice' && fact.type !== 'choices') return fact;
      if (fact.options !== 'industries') return { ...fact, options: fact.options.map(findable) };
      return {
        ...fact,
        options: industries.map(({ id, name, words }) => findable({ id, label: name, words })),
      };
    }),
  );
}

/** The documents, each with the fingerprints of its sentences. */
function documentsOf(seeds: Seeds): unknown[] {
  const editions = new Map(seeds.editions.map(({ value: { doc, ...marks } }) => [doc, marks]));
  return seeds.documents.map(({ value }) => {
    const marks = editions.get(value.id);
    return marks === undefined ? value : { ...value, edition: { ...value.edition, marks } };
  });
}

/** Puts the seed files together as one localised catalogue, not yet validated. */
export function assembleCatalogue(written: Seeds, hongKong: HongKongFile): unknown {
  const seeds = widenIndustries(written);
  const toHongKong = createToHongKong(hongKong.terms);
  const catalogue = {
    documents: documentsOf(seeds),
    places: seeds.places.flatMap(({ value }) => value.places),
    provisions: provisionsOf(seeds),
    ledger: ledgerOf(seeds),
    topics: seeds.questions.map(({ value }) => ({ id: value.topic, title: value.title })),
    facts: factsOf(seeds, createToForms(toHongKong)),
    questions: seeds.questions.flatMap(({ value }) =>
      value.questions.map((question) => ({ ...question, topic: value.topic })),
    ),
    industries: seeds.industries.flatMap(({ value }) =>
      value.industries.map(({ words: _words, ...industry }) => industry),
    ),
    classifications: seeds.classifications.map(({ value }) => value),
    authorities: seeds.authorities.flatMap(({ value }) => value.authorities),
    glossary: seeds.glossary.flatMap(({ value }) => value.terms),
    wording: seeds.wording[0]?.value,
  };
  return localise(catalogue, toHongKong);
}
