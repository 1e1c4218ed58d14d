export {
  countTally,
  meritName,
  TALLY_KEYS,
  tallyKey,
  tallyName,
  type Tally,
  type TallyKey,
} from './tally.ts';
export { TallyMark, TallyShape, useTallyName } from './tally-mark.tsx';
