/** Marks that say nothing when words are compared: blanks, punctuation, joiners, directions. `?` and `*` do say something. */
const UNSAID = /(?:[\p{Z}\p{Cc}\p{Cf}]|(?![?*])\p{P})+/gu;
/** Blanks, and characters that cannot be seen. */
const UNSEEN = /[\p{Z}\p{Cc}\p{Cf}]+/gu;
const LETTER = /\p{L}/u;
const DIGIT = /\p{Nd}/u;

/**
 * The form in which words are compared: one width, one case, without blanks and punctuation. A mark that stands alone
 * ("—") is its own key, so that a sheet's way of leaving a cell open can be given a meaning; figures keep their marks.
 */
export function wordKey(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase();
  // Digits without letters: here a sign, a point or a percent make all the difference.
  const isFigure = DIGIT.test(folded) && !LETTER.test(folded);
  const bare = folded.replace(isFigure ? UNSEEN : UNSAID, '');
  return bare === '' ? folded.replace(UNSEEN, '') : bare;
}

/** The form in which headers are compared: as words, without the marks of a form ("Company*", "Group?"). */
export function titleKey(text: string): string {
  return wordKey(text.normalize('NFKC').replace(/[?*]/gu, ''));
}

/** Marks that stand between the items of a list. */
const BETWEEN = /[;；、,，/／|｜\r\n\u2028\u2029]/u;

/** "n/a" is one word. */
const NOT_APPLICABLE = /^\s*n\s*[/／]\s*a\s*$/iu;

/** The items of a list, trimmed; empty ones are dropped. */
export function splitItems(text: string): string[] {
  if (!BETWEEN.test(text) || NOT_APPLICABLE.test(text)) return text.trim() === '' ? [] : [text.trim()];
  return text
    .split(BETWEEN)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** What can be said of a text in a message: its beginning. Never cuts a character in two. */
export function shortened(text: string, most = 120): string {
  if (text.length <= most) return text;
  const characters = [...text.slice(0, 2 * most + 2)];
  return characters.length > most ? `${characters.slice(0, most).join('')}…` : text;
}
