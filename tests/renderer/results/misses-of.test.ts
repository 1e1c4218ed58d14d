import { expect, test, vi } from 'vitest';
import { knownMisses, missesOf } from '../../../renderer/features/results/logic/misses-of.ts';
import { answersOf, catalogueOf, provision } from '../../rules/support/builders.ts';
import { assessAll } from '../../rules/support/decide.ts';

test('misses are worked out once for an assessment, however many rows ask; anew for the next', async () => {
  const catalogue = catalogueOf({ provisions: [provision('one')] });
  const answers = answersOf({});
  const [first, second] = [await assessAll(catalogue, answers), await assessAll(catalogue, answers)];
  const misses = vi.fn(() => [{ id: first.provisions[0]?.id ?? expect.fail('none'), solutions: [] }]);
  expect(knownMisses(first)).toBeNull();
  const found = missesOf({ misses }, answers, first);
  expect([...found.keys()]).toEqual(['one']);
  expect(missesOf({ misses }, answers, first)).toBe(found);
  expect(knownMisses(first)).toBe(found);
  expect(misses).toHaveBeenCalledTimes(1);
  expect(misses).toHaveBeenCalledWith(answers, { asOf: first.asOf, places: first.places });
  missesOf({ misses }, answers, second);
  expect(misses).toHaveBeenCalledTimes(2);
});
