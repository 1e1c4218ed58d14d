import stringWidth from 'string-width';

/** Columns to write for: the terminal's, within reason. */
export function terminalColumns(columns: number | undefined): number {
  return Math.min(100, Math.max(60, columns ?? 80));
}

/** A full-width stop or comma may not begin a line. */
const CLOSING = /^[，。；：、）」』”’！？,.;:)!?]/u;

/** Breaks text into lines of at most `width` columns; Chinese may break anywhere but before a stop. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    const joined = line + piece;
    if (stringWidth(joined.trimEnd()) <= width || line === '' || (CLOSING.test(piece) && stringWidth(joined) <= width + 2)) {
      line = line === '' ? piece.trimStart() : joined;
      continue;
    }
    lines.push(line.trimEnd());
    line = piece.trimStart();
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

/** Words with the space after them; every Chinese character alone; a locator in ‹ › whole. */
function pieces(text: string): string[] {
  return text.match(/‹[^›]*›|[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]\s*|[^\s‹\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+\s*|\s+/gu) ?? [];
}

/** Wrapped text with a hanging indent: `first` before the first line, spaces of its width before the others. */
export function hang(first: string, text: string, width: number): string[] {
  const indent = stringWidth(first);
  return wrap(text, Math.max(20, width - indent)).map((line, index) => (index === 0 ? first : ' '.repeat(indent)) + line);
}

/** Control characters of a hostile name never reach the terminal. */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, '');
}
