import { VERDICT_CODES } from '../../../../rules/index.ts';
import type { Catalogue } from '../../../../seeds/schema/index.ts';
import { countTally, TALLY_KEYS, tallyKey, type Tally } from '../../../shared/verdicts/tally.ts';

/** Counts the verdicts of one company after another, each under its key, as the results of a case do. */
export function createTally(catalogue: Catalogue): (codes: Uint8Array | undefined) => Tally {
  const width = VERDICT_CODES.length;
  const keys = new Uint8Array(catalogue.provisions.length * width);
  catalogue.provisions.forEach((provision, at) =>
    VERDICT_CODES.forEach((result, code) => {
      keys[at * width + code] = TALLY_KEYS.indexOf(tallyKey(provision, result));
    }),
  );
  return (codes = new Uint8Array()) => {
    const counts = new Uint16Array(TALLY_KEYS.length);
    for (let at = 0; at < codes.length; at += 1) {
      const key = keys[at * width + (codes[at] ?? 0)] ?? 0;
      counts[key] = (counts[key] ?? 0) + 1;
    }
    const tally = { ...countTally([]) };
    TALLY_KEYS.forEach((key, index) => {
      tally[key] = counts[index] ?? 0;
    });
    return tally;
  };
}
