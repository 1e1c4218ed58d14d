/**
 * How wide text will be, without a browser: the widths of Arial and its metric equals, by class of character, in parts
 * of the font size. Chinese characters are one wide. A little generous on purpose: a memo may end early, never late.
 */
const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u3000-\u303f]/u, 1],
  [/[“”‘’…—]/u, 1],
  [/[ijl|!.,:;'I]/u, 0.26],
  [/[\sftr()[\]/\\·‹›-]/u, 0.33],
  [/[mwMW@%—]/u, 0.9],
  [/[A-Z&]/u, 0.7],
  [/[a-z0-9–]/u, 0.55],
];
const OTHER = 1;
const BOLD = 1.08;
/** Kerning and faces that only resemble Arial. */
const LATIN = 1.01;

const known = new Map<string, number>();

function widthOf(character: string): number {
  const width = known.get(character) ?? look(character);
  known.set(character, width);
  return width;
}

function look(character: string): number {
  const width = CLASSES.find(([pattern]) => pattern.test(character))?.[1] ?? OTHER;
  return width === 1 ? 1 : width * LATIN;
}

/** The width of a text in parts of its font size. */
export function textWidth(text: string, bold: boolean): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return bold ? width * BOLD : width;
}

/** Words with the blanks after them, and Chinese characters with the stops that may not begin a line. */
const PIECE =
  /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f][，。；：、）」』”’！？〕》]*|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]+\s*|\s+/gu;

/** How many lines a text takes. `width` is that of a line in parts of the font size; a longer word is broken. */
export function countLines(text: string, width: number, bold = false): number {
  let lines = 1;
  let used = 0;
  for (const [piece] of text.matchAll(PIECE)) {
    const full = textWidth(piece, bold);
    const needed = textWidth(piece.trimEnd(), bold);
    if (used > 0 && used + needed > width) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(needed / width) - 1);
    used = needed > width ? needed % width : used + full;
  }
  return lines;
}
