import { STANDING_VERDICTS, type StandingVerdict } from '../../seeds/schema/index.ts';
import type { CompiledResult } from './types.ts';

/** What is added to the code of a verdict where the provision is closed over it. */
export const CLOSED = STANDING_VERDICTS.length;

/**
 * What the code of a provision stands for: first the five verdicts of a provision in force, then closed over each of
 * the five. Results are the same few values over and over; nobody can change them. (The list itself is not frozen: Node 20
 * takes six times as long to read one that is.)
 */
export const RESULT_OF_CODE: readonly CompiledResult[] = [
  ...STANDING_VERDICTS.map((verdict): CompiledResult => Object.freeze({ verdict })),
  ...STANDING_VERDICTS.map((wouldBe): CompiledResult => Object.freeze({ verdict: 'closed', wouldBe })),
];

/** The code of a verdict, in force or closed over it. */
export const codeOf = (verdict: StandingVerdict, closed = false): number =>
  STANDING_VERDICTS.indexOf(verdict) + (closed ? CLOSED : 0);

/** The results that some codes stand for. */
export function resultsOf(codes: Uint8Array): CompiledResult[] {
  const results = new Array<CompiledResult>(codes.length);
  for (let at = 0; at < codes.length; at += 1) {
    const result = RESULT_OF_CODE[codes[at] ?? 0];
    if (result === undefined) throw new Error(`no verdict has the code ${codes[at]}`);
    results[at] = result;
  }
  return results;
}
