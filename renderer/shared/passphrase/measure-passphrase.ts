/** Least characters of a passphrase … */
export const LEAST_CHARACTERS = 12;
/** … or least words, for those who write in characters that are words. */
export const LEAST_WORDS = 4;
const LEAST_DIFFERENT = 5;
const LONG_CHARACTERS = 20;
const LONG_WORDS = 6;

/** What can be said of a passphrase by counting. Whether it can be guessed, nobody can count. */
export interface PassphraseLength {
  readonly characters: number;
  /** Different words of two characters or more, with spaces between them. */
  readonly words: number;
  /** `short`: not accepted. `enough`: accepted. `long`: better. */
  readonly length: 'short' | 'enough' | 'long';
}

/**
 * Measures a passphrase: at least 12 characters, or four different words of two characters or more with spaces between
 * them; and in any case five different characters.
 */
export function measurePassphrase(passphrase: string): PassphraseLength {
  const plain = passphrase.normalize('NFKC');
  const all = [...plain.trim()];
  const words = new Set(plain.split(/\s+/u).filter((word) => [...word].length >= 2)).size;
  const characters = all.length;
  const varied = new Set(all).size >= LEAST_DIFFERENT;
  if (!varied || (characters < LEAST_CHARACTERS && words < LEAST_WORDS))
    return { characters, words, length: 'short' };
  const long = characters >= LONG_CHARACTERS || words >= LONG_WORDS;
  return { characters, words, length: long ? 'long' : 'enough' };
}
