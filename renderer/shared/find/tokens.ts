import { foldText } from './find-text.ts';

/** Runs of Chinese characters, and runs of other letters and digits; everything else separates. */
const RUNS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const HYPHENATED = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu;
const HAN = /^\p{Script=Han}/u;

/** Whether a token is Chinese, where slips of the finger mean nothing. */
export const isHan = (token: string): boolean => HAN.test(token);

/**
 * What a text is kept under: each word, hyphenated ones in parts and joined; of Chinese each two characters in a row,
 * and the last one, so that every character begins some token.
 */
export function tokensToKeep(text: string): string[] {
  const folded = foldText(text);
  const tokens = runsOf(folded).flatMap((run) =>
    isHan(run) ? [...pairsOf(run), ...[...run].slice(-1)] : [singular(run)],
  );
  const joined = folded.match(HYPHENATED) ?? [];
  return [...tokens, ...joined.map((word) => singular(word.replaceAll('-', '')))];
}

/** What a query asks for: its words; of Chinese each two characters in a row, or the only one. */
export function tokensToFind(query: string): string[] {
  return runsOf(foldText(query)).flatMap((run) => {
    if (!isHan(run)) return [singular(run)];
    const pairs = pairsOf(run);
    return pairs.length > 0 ? pairs : [run];
  });
}

const runsOf = (folded: string): readonly string[] => folded.match(RUNS) ?? [];

function pairsOf(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}

/** Without the ending of an English plural. It is applied to both sides, so it need not be right, only the same. */
function singular(word: string): string {
  if (word.length < 4 || !/[^su]s$/u.test(word)) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
