/** Digits with or without marks between thousands; a point before the rest. Nothing else is guessed to be a number. */
const PLAIN = /^[+-]?\d+(\.\d+)?$/u;
const GROUPED = /^[+-]?\d{1,3}(?:([, '])\d{3})(?:\1\d{3})*(?:\.\d+)?$/u;

/** A number written as text, digits of either width; `null`: it is none. */
export function readNumber(text: string): number | null {
  if (text.length > 60) return null;
  const folded = text.normalize('NFKC').trim().replaceAll('\u2212', '-').replaceAll('’', "'");
  if (!PLAIN.test(folded) && !GROUPED.test(folded)) return null;
  const number = Number(folded.replace(/[, ']/gu, ''));
  return Number.isFinite(number) ? number : null;
}
