import Dexie from 'dexie';

/** Why something could not be kept. Expected, so it is a value; `cause` stays for whoever looks into it. */
export type StorageProblemKind = 'full' | 'unavailable' | 'missing' | 'failed';

export interface StorageProblem {
  readonly kind: StorageProblemKind;
  readonly cause: unknown;
}

export type Stored<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: StorageProblem };

/** Thrown inside a transaction to roll it back when the case is gone. */
export class MissingCase extends Error {}

const UNAVAILABLE = new Set([
  'MissingAPIError',
  'OpenFailedError',
  'InvalidStateError',
  'SecurityError',
  'DatabaseClosedError',
  'UnknownError',
  'VersionError',
]);

function namesOf(error: unknown): string[] {
  const names: string[] = [];
  let current: unknown = error;
  for (let depth = 0; depth < 5 && typeof current === 'object' && current !== null; depth += 1) {
    if ('name' in current && typeof current.name === 'string') names.push(current.name);
    current = 'inner' in current ? current.inner : 'cause' in current ? current.cause : null;
  }
  return names;
}

/** Sorts an error of the database into what a person can do about it. */
export function toProblem(error: unknown): StorageProblem {
  if (error instanceof MissingCase) return { kind: 'missing', cause: error };
  const names = namesOf(error);
  if (names.includes(Dexie.errnames.QuotaExceeded)) return { kind: 'full', cause: error };
  if (names.some((name) => UNAVAILABLE.has(name))) return { kind: 'unavailable', cause: error };
  return { kind: 'failed', cause: error };
}

/** Runs a database job and turns whatever it throws into a result. */
export async function attempt<T>(job: () => PromiseLike<T>): Promise<Stored<T>> {
  try {
    return { ok: true, value: await job() };
  } catch (error) {
    return { ok: false, problem: toProblem(error) };
  }
}
