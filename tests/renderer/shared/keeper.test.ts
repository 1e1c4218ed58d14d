import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createKeeper } from '../../../renderer/shared/autosave/create-keeper.ts';

/** A device that is done with a write when it is told to be; `false`: it could not. */
function slowDevice() {
  const writes: [string, string][][] = [];
  const ends: ((kept: boolean) => void)[] = [];
  const keeper = createKeeper<string, string>((changes) => {
    writes.push([...changes]);
    return new Promise((end) => ends.push(end));
  });
  const done = async (kept = true) => {
    for (const end of ends.splice(0)) end(kept);
    await new Promise((next) => setTimeout(next, 0));
  };
  return { keeper, writes, done };
}

describe('what is typed', () => {
  test('is written at once; while that lasts the newest of each key waits', async () => {
    const { keeper, writes, done } = slowDevice();
    keeper.put('a', 'x');
    expect(writes).toEqual([[['a', 'x']]]);
    keeper.put('a', 'xy');
    keeper.put('b', '1');
    keeper.put('a', 'xyz');
    expect(writes).toHaveLength(1);
    await done();
    expect(writes.slice(1)).toEqual([
      [
        ['a', 'xyz'],
        ['b', '1'],
      ],
    ]);
    await done();
    expect(writes).toHaveLength(2);
    keeper.put('b', '2');
    expect(writes.at(-1)).toEqual([['b', '2']]);
  });

  test('flush does not wait for the device, and writes nothing twice', async () => {
    const { keeper, writes, done } = slowDevice();
    keeper.flush();
    expect(writes).toEqual([]);
    keeper.put('a', '1');
    keeper.put('a', '2');
    keeper.flush();
    keeper.flush();
    expect(writes).toEqual([[['a', '1']], [['a', '2']]]);
    await done();
    expect(writes).toHaveLength(2);
  });

  test('what could not be written is tried again at the next occasion, and not by the clock', async () => {
    const { keeper, writes, done } = slowDevice();
    keeper.put('a', '1');
    await done(false);
    expect(writes).toHaveLength(1);
    keeper.flush();
    await done(false);
    keeper.put('b', '2');
    expect(writes).toEqual([
      [['a', '1']],
      [['a', '1']],
      [
        ['a', '1'],
        ['b', '2'],
      ],
    ]);
  });

  test('a failed write is never tried again over what was typed since', async () => {
    const { keeper, writes, done } = slowDevice();
    keeper.put('a', 'old');
    keeper.put('a', 'new');
    keeper.flush();
    await done(false);
    keeper.flush();
    expect(writes).toEqual([[['a', 'old']], [['a', 'new']], [['a', 'new']]]);
  });

  test('a write that throws counts as one that failed', async () => {
    const tried: string[] = [];
    const keeper = createKeeper<string, string>((changes) => {
      tried.push(...changes.values());
      return tried.length === 1 ? Promise.reject(new Error('gone')) : Promise.resolve(true);
    });
    keeper.put('a', '1');
    await new Promise((next) => setTimeout(next, 0));
    keeper.flush();
    expect(tried).toEqual(['1', '1']);
  });

  test('what is forgotten is not written, not even again; what is typed afterwards is', async () => {
    const { keeper, writes, done } = slowDevice();
    keeper.put('a', '1');
    keeper.put('a', '2');
    keeper.forget(['a']);
    await done(false);
    keeper.flush();
    expect(writes).toEqual([[['a', '1']]]);
    keeper.put('a', '3');
    expect(writes.at(-1)).toEqual([['a', '3']]);
  });

  test('however it is typed and however often the device fails: once it works, it holds the newest', async () => {
    const step = fc.oneof(
      fc.record({ put: fc.constantFrom('a', 'b', 'c') }),
      fc.constantFrom('flush' as const, 'done' as const, 'failed' as const),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const { keeper, writes, done } = slowDevice();
        const typed = new Map<string, string>();
        for (const [index, one] of steps.entries()) {
          if (typeof one === 'object') {
            typed.set(one.put, String(index));
            keeper.put(one.put, String(index));
          } else if (one === 'flush') keeper.flush();
          else await done(one === 'done');
        }
        for (let again = 0; again < 4; again += 1) {
          keeper.flush();
          await done();
        }
        const last = new Map(writes.flat());
        expect(last).toEqual(typed);
      }),
      { numRuns: 200 },
    );
  });
});
