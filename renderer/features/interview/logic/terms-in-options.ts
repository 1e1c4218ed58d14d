import type { Fact, Term, Text } from '../../../../seeds/schema/index.ts';

const LATIN = /\p{Script=Latin}/u;

/** What a term is called without the marks around and behind it: `“瞪羚”企业` is 瞪羚企业, `私募基金（…）` is 私募基金. */
function bare(words: string): string {
  return words
    .replace(/[（(][^）)]*[）)]/gu, '')
    .replace(/[“”「」"']/gu, '')
    .trim()
    .toLowerCase();
}

function says(words: string, term: string): boolean {
  if (term === '') return false;
  if (!LATIN.test(term)) return words.includes(term);
  for (let at = words.indexOf(term); at !== -1; at = words.indexOf(term, at + 1)) {
    const around = [words.charAt(at - 1), words.charAt(at + term.length)];
    if (!around.some((character) => /[\p{L}\p{N}]/u.test(character))) return true;
  }
  return false;
}

function textsOf(fact: Fact): readonly Text[] {
  if (fact.type !== 'choice' && fact.type !== 'choices') return [];
  return fact.options.flatMap(({ label, help }) => [label, ...(help === undefined ? [] : [help])]);
}

interface Bare {
  readonly term: Term;
  readonly zh: string;
  readonly en: string;
}

const prepared = new WeakMap<readonly Term[], readonly Bare[]>();

/** What every term is looked for as; worked out once for a glossary. */
function prepare(glossary: readonly Term[]): readonly Bare[] {
  const known = prepared.get(glossary);
  if (known !== undefined) return known;
  const made = glossary.map((term) => ({ term, zh: bare(term.term['zh-Hans']), en: bare(term.term.en) }));
  prepared.set(glossary, made);
  return made;
}

/**
 * The terms of the glossary that labels or helps of options use, in the order of the glossary. The printed Chinese
 * term counts for every reader: a translation often says the same in other words.
 */
export function termsInOptions(glossary: readonly Term[], facts: readonly Fact[]): readonly Term[] {
  const texts = facts.flatMap(textsOf);
  const hans = texts.map((text) => bare(text['zh-Hans'])).join('\n');
  const english = texts.map((text) => bare(text.en)).join('\n');
  return prepare(glossary)
    .filter(({ zh, en }) => says(hans, zh) || says(english, en))
    .map(({ term }) => term);
}
