import { plainText } from '../../../../storage/index.ts';

const LONGEST = 80;

/** The name of a stranger's file as it can stand in a sentence: one line, not long, steering nothing. */
export function shortName(name: string): string {
  const plain = [...plainText(name.slice(0, 1_000)).replace(/\s+/g, ' ').trim()];
  return plain.length <= LONGEST ? plain.join('') : `${plain.slice(0, LONGEST - 1).join('')}…`;
}
