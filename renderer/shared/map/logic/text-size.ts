const WIDE = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF\u3000-\u303F]/u;
/** Of a character, as a part of its height, in a wide sans serif. A Chinese character is a square. */
function widthOf(character: string): number {
  if (WIDE.test(character)) return 1;
  if (/[ijl.,:;'’|! ]/u.test(character)) return 0.34;
  if (/[frt()·-]/u.test(character)) return 0.42;
  if (/[mwMW—…]/u.test(character)) return 0.95;
  return /[A-Z]/u.test(character) ? 0.72 : 0.63;
}

/** About how wide words are set, in units. A drawing cannot ask the font; this errs to the wide side. */
export function textWidth(words: string, size: number): number {
  return [...words].reduce((sum, character) => sum + widthOf(character), 0) * size;
}

/** Pieces a line may be broken between: words, and single Chinese characters with the punctuation that belongs to them. */
function pieces(words: string): readonly string[] {
  return (
    words.match(
      /[（「『“《]*[\u2E80-\u9FFF][，。；：、）」』”》]*|[^\s\u2E80-\u9FFF（“《]+\s*|[\s（“《]/gu,
    ) ?? []
  );
}

/** Words in lines no wider than `most` units, where they can be broken at all. */
export function wrap(words: string, size: number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(words.trim())) {
    if (line !== '' && textWidth((line + piece).trimEnd(), size) > most) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}

/** The same number of lines, as even in length as they can be: no last line of one character. */
export function wrapEvenly(words: string, size: number, most: number): readonly string[] {
  let best = wrap(words, size, most);
  if (best.length < 2) return best;
  for (let width = most - size / 2; width > size * 2; width -= size / 2) {
    const next = wrap(words, size, width);
    if (next.length > best.length) break;
    best = next;
  }
  return best;
}

/** A line of a text, and the blank at which it was broken off: none within Chinese, none at the end. */
export interface BrokenLine {
  readonly line: string;
  readonly blank: string;
}

/** A line without the sign that the text goes on. */
const whole = (line: string): string => line.replace(/…$/u, '');

/** The lines of a text, each with the blank after it, so that read in a row they are the text again. */
export function withBlanks(text: string, lines: readonly string[]): readonly BrokenLine[] {
  let end = 0;
  return lines.map((line, index) => {
    const start = text.indexOf(whole(line), end);
    if (start === -1) return { line, blank: '' };
    end = start + whole(line).length;
    const next = lines[index + 1];
    const after = next === undefined ? -1 : text.indexOf(whole(next), end);
    return { line, blank: after === -1 ? '' : text.slice(end, after) };
  });
}
