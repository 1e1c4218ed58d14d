const NO_BREAK_SPACE = '\u00A0';
const WORD_JOINER = '\u2060';

/**
 * For headings: keeps names of two words and words with a hyphen on one line. `low-efficiency` does not break into
 * `low-` and `efficiency`, nor `Hong Kong` in the middle.
 */
export function unbroken(words: string): string {
  return words
    .replaceAll('Hong Kong', `Hong${NO_BREAK_SPACE}Kong`)
    .replaceAll(/(?<=\p{Script=Latin})([-–])(?=\p{Script=Latin})/gu, `$1${WORD_JOINER}`);
}
