import { onTestFinished } from 'vitest';
import { fakeSeeds, ORIGINAL, writeFake, type FakeSeeds } from './fake-seeds.ts';

/** Writes the invented seeds and their original to folders that go when the test ends. */
export function lay(plant: (seeds: FakeSeeds) => void = () => undefined, original = ORIGINAL) {
  const seeds = fakeSeeds();
  plant(seeds);
  const laid = writeFake(seeds, original);
  onTestFinished(() => laid.remove());
  return laid;
}
