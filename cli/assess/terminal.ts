import stringWidth from 'string-width';

/** Columns to write for: the terminal's, within reason. */
export function terminalColumns(columns: number | undefined): number {
  return Math.min(100, Math.max(60, columns ?? 80));
}

/**
 * Breaks text into lines of at most `width` columns. Chinese may break anywhere but before a stop, which stays
 * with the character before it; a word longer than a line is broken where it must be.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text).flatMap((some) => breakUp(some, width))) {
    const joined = line + piece;
    if (stringWidth(joined.trimEnd()) <= width || line === '') {
      line = line === '' ? piece.trimStart() : joined;
      continue;
    }
    lines.push(line.trimEnd());
    line = piece.trimStart();
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

/** Words, locators in ‹ ›, and single Chinese characters, each with the stops and the spaces after it. */
const PIECE =
  /(?:‹[^›]*›|[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]|[^\s‹\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+)[，。；：、）」』”’！？,.;:)!?]*\s*|\s+/gu;

const pieces = (text: string): string[] => text.match(PIECE) ?? [];

function breakUp(piece: string, width: number): string[] {
  if (stringWidth(piece.trimEnd()) <= width) return [piece];
  const parts: string[] = [];
  let part = '';
  for (const character of piece) {
    if (stringWidth(part + character) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}

/** Wrapped text with a hanging indent: `first` before the first line, spaces of its width before the others. */
export function hang(first: string, text: string, width: number): string[] {
  const indent = stringWidth(first);
  return wrap(text, Math.max(20, width - indent)).map(
    (line, index) => (index === 0 ? first : ' '.repeat(indent)) + line,
  );
}

/** Control characters of a hostile name never reach the terminal. */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, '');
}
