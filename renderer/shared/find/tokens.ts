import { foldText } from './find-text.ts';

/** Runs of Chinese characters, and runs of other letters and digits; everything else separates. */
const RUNS = /\p{Script=Han}+|[^\P{L}\p{Script=Han}]+|\p{N}+/gu;
const HAN = /^\p{Script=Han}/u;

/** What a text is indexed under: words and the words a hyphen joins; each Chinese character, and each two in a row. */
export function tokensToIndex(text: string): string[] {
  return [...runsOf(text).flatMap((run) => (isHan(run) ? [...run, ...pairs(run)] : [stem(run)])), ...joined(text)];
}

/** What a query asks for: its words; of Chinese each two characters in a row, or the only one. */
export function tokensToFind(query: string): string[] {
  return runsOf(query).flatMap((run) => (isHan(run) && run.length > 1 ? pairs(run) : [stem(run)]));
}

/** Whether a token is Chinese, where the beginning of a word or a slip of the finger mean nothing. */
export const isHan = (token: string): boolean => HAN.test(token);
