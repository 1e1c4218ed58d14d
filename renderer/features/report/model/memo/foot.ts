import type { Desk } from '../desk.ts';
import { fixed, type Section } from './section.ts';

/** Characters of the fingerprint that a person can compare. */
const SHORT = 12;

/** Which catalogue, which text prevails, and what this paper is not. */
export function foot(desk: Desk): Section {
  const { version, hash } = desk.pack;
  return fixed(null, {
    kind: 'paragraph',
    tone: 'quiet',
    say: desk.voice.say(({ t, language }) =>
      [t('foot.prevails'), t('foot.advice'), t('foot.pack', { version, hash: hash.slice(0, SHORT) })].join(
        language === 'en' ? ' ' : '',
      ),
    ),
  });
}
