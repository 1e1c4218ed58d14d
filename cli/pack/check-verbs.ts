import { FORCES, type Force, type Provision } from '../../seeds/schema/index.ts';

/**
 * What a printed verb can carry at most, weakest first: a verb that holds several words, as "explore a pilot", is as
 * weak as the weakest. Both scripts. Verbs of none of these rows say what offices do, and carry `promote` at most.
 */
const AT_MOST: readonly (readonly [Force, RegExp])[] = [
  ['strive', /争取|爭取|力争|力爭/u],
  ['explore', /探索|研究/u],
  ['pilot', /试点|試點|试行|試行|先行先试|先行先試/u],
  ['encourage', /鼓励|鼓勵|引导|引導/u],
  ['support', /支持|扶持|资助|資助/u],
  ['provide', /给予|給予|提供|予以|享受|享有|赋予|賦予|供应|供應|补助|補助|补偿|補償/u],
  ['allow', /允许|允許|准许|准許|可/u],
];

/** The firmest force a printed verb can carry. */
export function firmestForceOf(verb: string): Force {
  return AT_MOST.find(([, words]) => words.test(verb))?.[0] ?? 'promote';
}

/** What is wrong with the force of a provision, beside the verb it prints; `null` if it claims no more. */
export function checkVerb({ force, verb }: Pick<Provision, 'force' | 'verb'>): string | null {
  const firmest = firmestForceOf(verb);
  return FORCES.indexOf(force) >= FORCES.indexOf(firmest)
    ? null
    : `force "${force}" claims more than the verb "${verb}", which carries "${firmest}" at most`;
}
