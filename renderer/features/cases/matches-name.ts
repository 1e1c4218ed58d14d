/** Whether a case's name holds every word looked for, whatever their case or width. */
export function matchesName(name: string, wanted: string): boolean {
  const fold = (words: string) => words.normalize('NFKC').toLowerCase();
  const folded = fold(name);
  return fold(wanted)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}
