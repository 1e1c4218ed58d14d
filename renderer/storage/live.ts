import { toProblem, type StorageProblem } from './result.ts';

/** A read that follows the database, in this window and in others. */
export type Live<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly problem: StorageProblem }
  | ({ readonly state: 'ready' } & T);

export const LOADING = { state: 'loading' } as const;

/** Runs a read and turns whatever it throws into a state. */
export async function guarded<T extends object>(read: () => Promise<T>): Promise<Live<T>> {
  try {
    return { state: 'ready', ...(await read()) };
  } catch (error) {
    return { state: 'failed', problem: toProblem(error) };
  }
}
