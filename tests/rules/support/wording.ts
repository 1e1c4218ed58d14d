import {
  ADDRESSEES,
  CHANGERS,
  ENCODINGS,
  FACILITY_KINDS,
  FORCES,
  KINDS,
  LEDGER_REASONS,
  LOCATED,
  OUTCOMES,
  PLACE_KINDS,
  PLACE_STATES,
  RUN_BY,
  SAMENESS,
  STANDINGS,
  VERDICTS,
} from '../../../seeds/schema/index.ts';

const table = (keys: readonly string[], path: string) =>
  Object.fromEntries(
    keys.map((key) => {
      const says = `${path}/${key}`;
      return [key, { en: `en:${says}`, 'zh-Hans': `hans:${says}`, 'zh-Hant': `hant:${says}` }];
    }),
  );
const byForce = (verdicts: readonly string[], path: string) =>
  Object.fromEntries(verdicts.map((verdict) => [verdict, table(FORCES, `${path}/${verdict}`)]));

/** A wording table whose every cell names itself, so that a test sees which one was read. */
export const placeholderWording = (): unknown => ({
  verdict: byForce(VERDICTS, 'verdict'),
  latePlan: table(['x'], 'latePlan')['x'],
  burden: { name: table(['x'], 'burden')['x'], holds: table(['holds'], 'burden')['holds'] },
  area: byForce(['met', 'met-if-judged'], 'area'),
  names: {
    verdict: table(VERDICTS, 'names'),
    force: table(FORCES, 'names'),
    forceMeans: table(FORCES, 'means'),
    kind: table(KINDS, 'names'),
    encoding: table(ENCODINGS, 'names'),
    encodingMeans: table(ENCODINGS, 'means'),
    addressee: table(ADDRESSEES, 'names'),
    located: table(LOCATED, 'names'),
    outcome: table(OUTCOMES, 'names'),
    standing: table(STANDINGS, 'names'),
    placeKind: table(PLACE_KINDS, 'names'),
    placeState: table(PLACE_STATES, 'names'),
    facilityKind: table(FACILITY_KINDS, 'names'),
    runBy: table(RUN_BY, 'names'),
    sameness: table(SAMENESS, 'names'),
    changer: table(CHANGERS, 'names'),
    ledger: table(LEDGER_REASONS, 'names'),
  },
});
