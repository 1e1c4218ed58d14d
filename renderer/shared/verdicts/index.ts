export { countTally, TALLY_KEYS, tallyKey, type Tally, type TallyKey } from './tally.ts';
export { TallyMark, TallyShape, useTallyName } from './tally-mark.tsx';
