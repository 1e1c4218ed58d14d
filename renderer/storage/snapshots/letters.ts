import {
  STANDING_VERDICTS,
  STANDINGS,
  type Standing,
  type StandingVerdict,
  type Verdict,
} from '../../../seeds/schema/index.ts';

/** A verdict, and for `closed` the one on the merits. */
export interface KeptVerdict {
  readonly verdict: Verdict;
  readonly wouldBe?: StandingVerdict | undefined;
}

/** One letter for each verdict; a capital is `closed`, with the verdict it would have had. Never change one. */
const VERDICT_LETTERS = {
  met: 'm',
  'met-if-judged': 'j',
  open: 'o',
  'not-met': 'n',
  'out-of-scope': 's',
} as const satisfies Readonly<Record<StandingVerdict, string>>;

const STANDING_LETTERS = {
  strong: 's',
  good: 'g',
  possible: 'p',
  weak: 'w',
  'not-suitable': 'n',
} as const satisfies Readonly<Record<Standing, string>>;

/** `closed` of which nothing more is known. */
const CLOSED = 'c';
/** A provision or place of which nothing was said. */
export const NOTHING_SAID = '-';

/** What a row may hold. */
export const VERDICT_TEXT = /^[mjonsMJONSc-]*$/;
export const STANDING_TEXT = /^[sgpwn-]*$/;

/** Writes a verdict as one letter. */
export function verdictLetter({ verdict, wouldBe }: KeptVerdict): string {
  if (verdict !== 'closed') return VERDICT_LETTERS[verdict];
  return wouldBe === undefined ? CLOSED : VERDICT_LETTERS[wouldBe].toUpperCase();
}

const VERDICTS_READ: ReadonlyMap<string, KeptVerdict> = new Map(
  STANDING_VERDICTS.flatMap((verdict): [string, KeptVerdict][] => [
    [VERDICT_LETTERS[verdict], { verdict }],
    [VERDICT_LETTERS[verdict].toUpperCase(), { verdict: 'closed', wouldBe: verdict }],
  ]),
);

/** Reads a letter back; `null` where nothing was said. */
export function readVerdictLetter(letter: string): KeptVerdict | null {
  return letter === CLOSED ? { verdict: 'closed' } : (VERDICTS_READ.get(letter) ?? null);
}

/** Writes a standing as one letter. */
export function standingLetter(standing: Standing): string {
  return STANDING_LETTERS[standing];
}

const STANDINGS_READ: ReadonlyMap<string, Standing> = new Map(
  STANDINGS.map((standing) => [STANDING_LETTERS[standing], standing]),
);

/** Reads a letter back; `null` where the place was not considered. */
export function readStandingLetter(letter: string): Standing | null {
  return STANDINGS_READ.get(letter) ?? null;
}
