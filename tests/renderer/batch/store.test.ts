import { describe, expect, test, vi } from 'vitest';
import { wouldLose } from '../../../renderer/features/batch/store/batch-state.ts';
import { createBatchStore } from '../../../renderer/features/batch/store/batch-store.ts';
import { callWorker, type WorkerLike } from '../../../renderer/features/batch/worker/call-worker.ts';
import type { FromWorker, ToWorker } from '../../../renderer/features/batch/worker/protocol.ts';
import { createSession } from '../../../renderer/features/batch/worker/session.ts';
import { isoDateSchema } from '../../../seeds/schema/index.ts';
import { CATALOGUE } from './make-table.ts';

const asOf = isoDateSchema.parse('2026-11-23');

/** A worker in this very thread; how many were started, how many ended, and whether it answers at all. */
function makeWorkers({ silent = false } = {}) {
  const seen = { started: 0, ended: 0, heard: new Array<ToWorker>() };
  const failing = new Array<(event: Event) => void>();
  const start = () => {
    seen.started += 1;
    let alive = true;
    const listeners = new Array<(event: MessageEvent<FromWorker>) => void>();
    const session = createSession((data) => {
      if (alive) for (const listener of listeners) listener(new MessageEvent('message', { data }));
    });
    const worker: WorkerLike = {
      postMessage: (message) => {
        seen.heard.push(message);
        if (!silent) session.hear(message);
      },
      addEventListener: (type: 'message' | 'error', listener: (event: never) => void) => {
        if (type === 'error') failing.push((event) => void Reflect.apply(listener, null, [event]));
        else listeners.push((event) => void Reflect.apply(listener, null, [event]));
      },
      terminate: () => {
        alive = false;
        seen.ended += 1;
      },
    };
    return callWorker(worker);
  };
  return { seen, start, fail: () => failing.forEach((listener) => listener(new Event('error'))) };
}

const sheet = (text: string, name = 'a.csv') => new File([text], name);
const SHEET = `Company,${CATALOGUE.facts[0]?.label.en ?? ''}\nA,yes\nB,perhaps\n`;

const makeStore = (workers: ReturnType<typeof makeWorkers>) =>
  createBatchStore({ catalogue: CATALOGUE, startWorker: workers.start, now: () => 0 });

describe('the sheet on the page', () => {
  test('goes from the file to the columns to the results, and back to the columns', async () => {
    const store = makeStore(makeWorkers());
    await store.open(sheet(SHEET), { asOf });
    const mapped = store.read();
    expect(mapped).toMatchObject({ step: 'map', scan: { state: 'done', scan: { rows: 2 } } });
    expect(wouldLose(mapped)).toBe(false);
    await store.run();
    const done = store.read();
    expect(done).toMatchObject({
      step: 'results',
      saved: false,
      result: { end: 'whole', table: { size: 2 } },
    });
    expect(wouldLose(done)).toBe(true);
    if (done.step !== 'results') throw new Error(done.step);
    store.markSaved(done.result);
    expect(wouldLose(store.read())).toBe(false);
    store.backToColumns();
    expect(store.read().step).toBe('map');
    // A file that took long to write holds the results of then, not those there are by now.
    await store.run();
    store.markSaved(done.result);
    expect(wouldLose(store.read())).toBe(true);
    // Of a sheet with no company in it there is nothing to lose.
    await store.open(sheet('Company\n,\n , \n'), { asOf });
    await store.run();
    expect(store.read()).toMatchObject({ step: 'results', result: { table: { size: 0 } } });
    expect(wouldLose(store.read())).toBe(false);
  });

  test('a file that is no sheet leads back to the start, with the reason and the file', async () => {
    const store = makeStore(makeWorkers());
    await store.open(sheet('%PDF-1.7', 'b.csv'), { asOf });
    expect(store.read()).toMatchObject({ step: 'start', refused: { problem: { code: 'not-a-sheet' } } });
  });

  test('a second file takes the place of the first, whose answer comes too late', async () => {
    const workers = makeWorkers();
    const store = makeStore(workers);
    const first = store.open(sheet(SHEET, 'first.csv'), { asOf });
    const second = store.open(sheet('Company\nC\n', 'second.csv'), { asOf });
    await Promise.all([first, second]);
    expect(store.read()).toMatchObject({ step: 'map', opened: { file: { name: 'second.csv' } } });
    expect(workers.seen).toMatchObject({ started: 2, ended: 1 });
  });

  test('what was read before is taken up for the same headers', async () => {
    const store = makeStore(makeWorkers());
    const recall = ({ mapping }: { mapping: { columns: readonly unknown[] } }) => ({
      columns: mapping.columns.map(() => ({ to: 'nothing' }) as const),
      words: new Map(),
      blankIsNo: true,
    });
    await store.open(sheet(SHEET), { asOf, recall });
    expect(store.read()).toMatchObject({ remembered: true, plan: { mapping: { blankIsNo: true } } });
  });

  test('the rows are read again for another use of a column, not for the meaning of a word', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const workers = makeWorkers();
    const store = makeStore(workers);
    await store.open(sheet(SHEET), { asOf });
    const scans = () => workers.seen.heard.filter((one) => 'ask' in one && one.ask.kind === 'scan').length;
    const [fact] = CATALOGUE.facts;
    if (fact === undefined) throw new Error('no facts');
    expect(scans()).toBe(1);
    store.setWord(fact.id, 'perhaps', null);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(scans()).toBe(1);
    store.setUse(1, { to: 'nothing' });
    store.setUse(1, { to: 'fact', fact: fact.id });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(scans()).toBe(2);
    vi.useRealTimers();
  });

  test('where columns do not go together nothing is said to be read; mended, the rows are read', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const store = makeStore(makeWorkers());
    await store.open(sheet(SHEET), { asOf });
    store.setUse(1, { to: 'name' });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(store.read()).toMatchObject({ step: 'map', scan: { state: 'blocked' } });
    store.setUse(1, { to: 'nothing' });
    await vi.advanceTimersByTimeAsync(1_000);
    vi.useRealTimers();
    await vi.waitFor(() => expect(store.read()).toMatchObject({ scan: { state: 'done' } }));
  });

  test('in another encoding it is the same sheet: the day and the places chosen for it stay', async () => {
    const store = makeStore(makeWorkers());
    await store.open(sheet(SHEET), { asOf });
    const places = CATALOGUE.places.slice(0, 2).map(({ id }) => id);
    const later = isoDateSchema.parse('2027-03-31');
    store.setPlan({ places, asOf: later });
    await store.reopen({ encoding: 'gb18030' });
    expect(store.read()).toMatchObject({
      step: 'map',
      opened: { file: { name: 'a.csv' }, head: { encoding: 'gb18030' } },
      plan: { places, asOf: later },
    });
  });

  test('how long a run has taken is measured when its rows are told, not some time after', async () => {
    let clock = 0;
    const store = createBatchStore({
      catalogue: CATALOGUE,
      startWorker: makeWorkers().start,
      now: () => (clock += 500),
    });
    const rows = Array.from({ length: 3_000 }, (_, at) => `c${at},yes`).join('\n');
    await store.open(sheet(`Company,${CATALOGUE.facts[0]?.label.en ?? ''}\n${rows}`), { asOf });
    const elapsed: unknown[] = [];
    store.subscribe(() => {
      const state = store.read();
      if (state.step === 'run' && elapsed.push(state.elapsed) === 2) store.stopRun();
    });
    await store.run();
    expect(elapsed.slice(0, 2)).toEqual([0, 500]);
  });

  test('forgetting ends the worker and everything it held', async () => {
    const workers = makeWorkers();
    const store = makeStore(workers);
    await store.open(sheet(SHEET), { asOf });
    await store.run();
    store.reset();
    expect(store.read()).toEqual({ step: 'start', refused: null });
    expect(workers.seen.ended).toBe(1);
    expect(await store.answersOf([0])).toEqual([]);
  });
});

describe('a worker that is asked', () => {
  test('and breaks down answers everything with a refusal', async () => {
    const workers = makeWorkers({ silent: true });
    const { reply } = workers.start().ask({ kind: 'rank-names', language: 'en' });
    workers.fail();
    expect(await reply).toMatchObject({ kind: 'refused', problem: { code: 'failed' } });
  });

  test('and is ended answers that it stopped', async () => {
    const caller = makeWorkers({ silent: true }).start();
    const { reply } = caller.ask({ kind: 'rank-names', language: 'en' });
    caller.close();
    expect(await reply).toEqual({ kind: 'stopped' });
  });
});
