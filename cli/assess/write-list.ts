import type { Catalogue } from '../../seeds/schema/index.ts';
import type { ListName } from './arguments.ts';

/** One of the catalogue's lists as plain data. The ledger is every provision and every other sentence. */
export function listOf(catalogue: Catalogue, name: ListName): readonly object[] {
  switch (name) {
    case 'questions':
    case 'facts':
    case 'provisions':
    case 'places':
    case 'documents':
      return catalogue[name];
    case 'ledger':
      return [
        ...catalogue.provisions.map(({ id, cite, encoding, notEncoded, judged }) => ({
          entry: 'provision',
          id,
          cite,
          encoding,
          notEncoded,
          judged,
        })),
        ...catalogue.ledger.map(({ cite, reason, says }) => ({ entry: 'other', cite: [cite], reason, says })),
      ];
  }
}

/** A list for a reader: one line an entry. */
export function listAsText(catalogue: Catalogue, name: ListName): string {
  const lines = {
    questions: () =>
      catalogue.questions.map(({ id, ask, facts }) => `${id}: ${ask.en} [${facts.join(', ')}]`),
    facts: () =>
      catalogue.facts.map(
        (fact) =>
          `${fact.id} (${fact.type}): ${fact.label.en}${'options' in fact ? `: ${fact.options.map(({ id }) => id).join(', ')}` : ''}`,
      ),
    provisions: () =>
      catalogue.provisions.map(
        ({ id, cite, force, title }) => `${id} ‹${cite[0]?.doc} ${cite[0]?.at}› [${force}] ${title.en}`,
      ),
    places: () =>
      catalogue.places.map(
        ({ id, kind, parent, name: called }) =>
          `${id} (${kind}${parent === null ? '' : `, in ${parent}`}): ${called.en}`,
      ),
    documents: () =>
      catalogue.documents.map(({ id, title, number, issued }) =>
        `${id}: ${title.en} ${number ?? ''} ${issued ?? ''}`.trim(),
      ),
    ledger: () => [
      ...catalogue.provisions.map(
        ({ id, cite, encoding }) => `${cite[0]?.doc} ${cite[0]?.at}: ${id} (${encoding})`,
      ),
      ...catalogue.ledger.map(({ cite, reason, says }) => `${cite.doc} ${cite.at}: ${reason}: ${says.en}`),
    ],
  }[name]();
  return `${lines.join('\n')}\n`;
}
