import { wordKey } from './word-key.ts';

const keys = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(wordKey));

/** Words that say yes or no in a cell, in three languages. `×` is left out, a no to some and a tick to others, and so is an empty box. */
const YES = keys('yes y true 1 x ✓ ✔ √ ☑ 是 有 对 對');
const NO = keys('no n false 0 否 无 無 没有 沒有 ✗ ✘');

/** Words that say "I don't know" and "rather not say": those of the interview, and the usual ones. */
const UNKNOWN = keys(
  'unknown Idon’tknow Idontknow don’tknow dontknow notknown notsure 不知道 不清楚 未知 不确定 不確定',
);
const DECLINED = keys(
  'declined rathernotsay rathernotsaid prefernottosay 不便透露 不愿透露 不願透露 拒绝回答 拒絕回答',
);

/** Words that say "none of these" of a fact with several options. */
const NONE = keys('none noneofthese 以上皆无 以上皆無 均无 均無 无 無 没有 沒有');

/** What one of the plain words means; `null`: it is none. */
export type PlainWord = 'yes' | 'no' | 'unknown' | 'declined' | 'none';

/** Yes, no, not known or rather not said, from the key of a word. */
export function yesNoWord(key: string): Exclude<PlainWord, 'none'> | null {
  if (YES.has(key)) return 'yes';
  if (NO.has(key)) return 'no';
  return notSaidWord(key);
}

/** "I don't know" or "rather not say", from the key of a word. */
export function notSaidWord(key: string): 'unknown' | 'declined' | null {
  if (UNKNOWN.has(key)) return 'unknown';
  return DECLINED.has(key) ? 'declined' : null;
}

/** Whether a key says "none of these". */
export const isNone = (key: string): boolean => NONE.has(key);
