const fold = (words: string): string => words.normalize('NFKC').toLowerCase();

/** Whether what a case is called holds every word looked for, whatever their case or width. */
export function matchesWords(called: readonly string[], wanted: string): boolean {
  const folded = fold(called.join('\n'));
  return fold(wanted)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}
