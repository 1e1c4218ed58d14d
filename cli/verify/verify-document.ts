import type {
  Catalogue,
  Citation,
  DocId,
  Place,
  PolicyDocument,
  Provision,
} from '../../seeds/schema/index.ts';
import {
  findPassage,
  isFurniture,
  isHeadingOnly,
  layoutOf,
  sentencesOf,
  splitClauses,
  unitsAfter,
  type ClauseSpan,
  type Passage,
  type Stretch,
} from '../../rules/index.ts';

/** What the comparison of one document with its original found. */
export interface Verified {
  readonly doc: string;
  readonly clauses: number;
  readonly citations: number;
  readonly figures: number;
  readonly leadUnits: number;
  readonly sentences: number;
  readonly accounted: number;
  /** Each with the provision or place and the locator. */
  readonly mistakes: readonly string[];
}

/**
 * Compares one document's records with the original text: every opening exactly once inside its clause, every
 * figure, verb and origin word inside its sentence, every lead unit inside the bracket that governs the
 * passage, every sentence accounted for, the outline's headings in printed order.
 */
export function verifyDocument(catalogue: Catalogue, document: PolicyDocument, text: string): Verified {
  const spans = splitClauses(text, layoutOf(document));
  const mistakes: string[] = [];
  const covered: number[] = [];
  const counts = { citations: 0, figures: 0, leadUnits: 0 };
  const locate = (who: string, cite: Citation) => {
    counts.citations += 1;
    const found = findPassage(text, spans, cite.at, cite.from);
    if (found.ok && isTooShort(text, cite.from, found.passage))
      mistakes.push(`${who}: "${cite.from}" is shorter than 6 characters, but its passage goes on`);
    if (found.ok) {
      covered.push(found.passage.start);
      return found.passage;
    }
    const why = {
      'no-such-clause': `there is no clause ${cite.at}`,
      'not-found': `"${cite.from}" is not in ${cite.at}${elsewhere(text, spans, cite.from)}`,
      'found-twice': `"${cite.from}" stands ${found.times} times in ${cite.at}`,
    }[found.reason];
    mistakes.push(`${who}: ${why}`);
    return null;
  };
  for (const provision of catalogue.provisions.filter(({ doc }) => doc === document.id)) {
    const passages = provision.cite.map((cite) => locate(provision.id, cite)).filter((p) => p !== null);
    const sentences = passages.map((p) => text.slice(p.sentenceStart, p.end));
    const parts = passages.map((p) => text.slice(p.start, p.end));
    const brackets =
      passages.length > 0
        ? passages.map((passage) => unitsOf(text, spans, passage.start))
        : [clauseText(text, spans, provision.cite[0]?.at)];
    counts.figures += provision.figures.length;
    counts.leadUnits += provision.leadUnits.length + provision.supportUnits.length;
    mistakes.push(
      ...missing(
        provision,
        'figure',
        provision.figures.map(({ printed }) => printed),
        parts,
      ),
      ...missing(provision, 'number of our summary', numbersOf(provision), sentences),
      ...missing(provision, 'verb', [provision.verb], sentences),
      ...missing(provision, 'origin word', provision.origins, sentences),
      ...missing(provision, 'lead unit', [...provision.leadUnits, ...provision.supportUnits], brackets),
    );
  }
  for (const entry of catalogue.ledger.filter(({ cite }) => cite.doc === document.id))
    locate('ledger', entry.cite);
  for (const place of catalogue.places) {
    const cites = [
      ...place.cite,
      ...place.criteria.flatMap(({ cite }) => cite),
      ...citedParts(place).map(({ cite }) => cite),
    ];
    for (const cite of cites.filter(({ doc }) => doc === document.id)) locate(place.id, cite);
    if (place.areaKm2 !== undefined && place.cite[0]?.doc === document.id) {
      counts.figures += 1;
      const clauses = cites
        .filter(({ doc }) => doc === document.id)
        .map(({ at }) => clauseText(text, spans, at));
      const printed = `${place.areaKm2}平方公里`;
      if (!clauses.some((clause) => clause.includes(printed)))
        mistakes.push(`${place.id}: area "${printed}" is not in its clause`);
    }
    for (const { cite, printed } of citedParts(place)) {
      if (cite.doc !== document.id || printed === null) continue;
      counts.figures += 1;
      if (!clauseText(text, spans, cite.at).includes(printed))
        mistakes.push(`${place.id}: "${printed}" is not printed in ${cite.at}`);
    }
    for (const { doc, printed } of place.aliases ?? [])
      if (doc === document.id && !text.includes(printed))
        mistakes.push(`${place.id}: its other name "${printed}" is not printed`);
  }
  mistakes.push(...checkOutline(document, spans));
  const sentences = spans.flatMap((span) => sentencesOf(text, span.start, span.end));
  const open = sentences.filter(
    (sentence) =>
      !isAccounted(sentence, covered) &&
      !isHeadingOnly(sentence, spans, text) &&
      !isFurniture(text.slice(sentence.start, sentence.end).trim(), document),
  );
  for (const sentence of open)
    mistakes.push(
      `not accounted for: ${whereIs(sentence, spans)} "${text.slice(sentence.start, sentence.end).trim().slice(0, 24)}…"`,
    );
  return {
    doc: document.id,
    clauses: spans.length,
    ...counts,
    sentences: sentences.length,
    accounted: sentences.length - open.length,
    mistakes,
  };
}

/**
 * Names of places that none of the documents prints that the place is cited from. `texts` holds the originals at
 * hand; a place cited from a document that is not there is passed over.
 */
export function findUnprintedNames(catalogue: Catalogue, texts: ReadonlyMap<DocId, string>): string[] {
  return catalogue.places.flatMap(({ id, printed, cite }) => {
    const originals = [...new Set(cite.map(({ doc }) => doc))].map((doc) => texts.get(doc));
    if (originals.includes(undefined)) return [];
    return printed
      .filter((name) => !originals.some((text) => text?.includes(name)))
      .map((name) => `${id}: "${name}" is not printed`);
  });
}

function missing(
  provision: Provision,
  what: string,
  words: readonly string[],
  within: readonly string[],
): string[] {
  return words
    .filter((word) => !within.some((text) => text.includes(word)))
    .map(
      (word) => `${provision.id}: ${what} "${word}" is not in its passage (${provision.cite[0]?.at ?? ''})`,
    );
}

/** Numbers in our own words: none may be ours. */
function numbersOf({ title, summary, benefit }: Provision): string[] {
  const words = [title, summary, benefit].flatMap((text) => [text.en, text['zh-Hans']]).join(' ');
  return [...new Set(words.match(/\d+(?:\.\d+)?/gu))];
}

/** Only a passage that is itself shorter than six characters may be named by fewer. */
function isTooShort(text: string, from: string, { start, end }: Passage): boolean {
  return [...from].length < 6 && text.slice(start, end).trim() !== from.trim();
}

/** Everything about a place that carries a citation of its own, with the words that must be printed there. */
function citedParts(place: Place): { cite: Citation; printed: string | null }[] {
  return [
    ...(place.runBy ?? []),
    ...(place.anchors ?? []),
    ...(place.funds ?? []),
    ...(place.facilities ?? []).map(({ cite }) => ({ cite, printed: null })),
  ];
}

/** The bracket of lead units that governs what stands at an offset; the whole clause where it prints no bracket. */
function unitsOf(text: string, spans: readonly ClauseSpan[], at: number): string {
  const clause = spans.find((span) => at >= span.start && at < span.end);
  const found = unitsAfter(text, at, clause?.end ?? text.length);
  if (found !== null) return text.slice(found.start, found.end);
  const own = text.slice(clause?.start ?? 0, clause?.end ?? text.length);
  return unitsAfter(own, 0, own.length) === null ? own : '';
}

function clauseText(text: string, spans: readonly ClauseSpan[], at: string | undefined): string {
  return spans
    .filter((span) => span.at === at)
    .map((span) => text.slice(span.start, span.end))
    .join('\n');
}

function elsewhere(text: string, spans: readonly ClauseSpan[], from: string): string {
  const others = spans.filter((span) => text.slice(span.start, span.end).includes(from)).map(({ at }) => at);
  return others.length === 0 ? '' : `, but in ${others.join(' and ')}`;
}

function isAccounted(sentence: Stretch, covered: readonly number[]): boolean {
  return covered.some((at) => at >= sentence.start && at < sentence.end);
}

const whereIs = (sentence: Stretch, spans: readonly ClauseSpan[]): string =>
  spans.find((span) => sentence.start >= span.start && sentence.start < span.end)?.at ?? '?';

function checkOutline(document: PolicyDocument, spans: readonly ClauseSpan[]): string[] {
  const printed = spans.map(({ at }) => at);
  const ours = document.outline.map(({ at }) => at);
  const missingHere = printed
    .filter((at) => !ours.includes(at))
    .map((at) => `outline: heading ${at} is missing`);
  const invented = ours.filter((at) => !printed.includes(at)).map((at) => `outline: ${at} is not printed`);
  return [...missingHere, ...invented];
}
