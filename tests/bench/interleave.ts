/** Something timed. One run is one pass over some companies. */
export interface Contender {
  readonly name: string;
  readonly run: () => unknown;
}

/** Microseconds for each pass, by contender and round. */
export type Samples = ReadonlyMap<string, readonly number[]>;

/**
 * Times contenders in turn, round after round, so that whatever else the machine does falls on all of them alike. In a
 * round each runs for at least `least` milliseconds, and at least once.
 */
export async function interleave(
  contenders: readonly Contender[],
  rounds: number,
  least = 15,
): Promise<Samples> {
  const samples = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let round = -1; round < rounds; round += 1)
    for (const { name, run } of contenders) {
      const micros = await timePasses(run, least);
      // The first round warms up.
      if (round >= 0) samples.get(name)?.push(micros);
    }
  return samples;
}

async function timePasses(run: () => unknown, least: number): Promise<number> {
  const start = performance.now();
  for (let passes = 1; ; passes += 1) {
    const found = run();
    if (found instanceof Promise) await found;
    const took = performance.now() - start;
    if (took >= least) return (took / passes) * 1000;
  }
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  if (low === undefined || high === undefined) throw new Error('no numbers');
  return (low + high) / 2;
}

/** How many times as long one took as another: the middle over the rounds, each compared within itself. */
export function medianRatio(samples: Samples, of: string, to: string): number {
  const [above, below] = [samples.get(of) ?? [], samples.get(to) ?? []];
  return median(above.map((time, round) => time / (below[round] ?? Number.NaN)));
}
