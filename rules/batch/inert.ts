/** Characters a spreadsheet file cannot hold: controls other than tab and line ends, and halves of characters. */
const UNWRITABLE = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
const WRITABLE = new Set(['\t', '\n', '\r']);

/**
 * Beginnings that make a spreadsheet program take a cell for a formula or a command, also behind blanks, marks that
 * cannot be seen and in full width; and a leading tab or line end, behind which programs look again.
 */
const LIVE = /^(?:[\p{Z}\p{Cf}\s]*[=+\-@＝＋－＠﹦﹢﹣﹫−]|[\p{Z}\p{Cf}\s]*[\t\r\n])/u;

/** Text that a spreadsheet program shows and never obeys. For text only: a number is written as a number. */
export function inert(text: string): string {
  const written = text.replace(UNWRITABLE, (character) => (WRITABLE.has(character) ? character : ''));
  return LIVE.test(written) ? `'${written}` : written;
}
