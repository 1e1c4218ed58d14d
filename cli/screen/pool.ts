import { Worker } from 'node:worker_threads';
import type { Chunk, ChunkResult, ToWorker, WorkerTask } from './protocol.ts';

/** Threads that screen chunks. */
export interface Pool {
  /** Waits until a thread is free, and hands it the chunk. */
  give(chunk: Chunk): Promise<ChunkResult>;
  close(): Promise<void>;
}

export type StartPool = (threads: number, task: WorkerTask) => Pool;

/** Chunks that wait for each thread, so that it never waits for the reader. */
const WAITING = 1;

/**
 * What a thread may keep in memory, in megabytes. It needs some fifty; with more room it would let garbage lie and
 * gain no speed.
 */
const ROOM = { maxYoungGenerationSizeMb: 6, maxOldGenerationSizeMb: 192 };

/**
 * A thread does not inherit the reader of TypeScript that the process was started with (on Node 20 it cannot be had by
 * `execArgv` either), so it registers it and then loads its real beginning.
 */
const start = (): string =>
  `import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))})
  .then(({ register }) => { register(); return import(${JSON.stringify(import.meta.resolve('./worker.ts'))}); })`;

/** Starts threads for a run. They fail together: a thread that breaks is a bug, and its error comes from `give`. */
export function startPool(threads: number, task: WorkerTask): Pool {
  const workers = Array.from({ length: threads }, () => startWorker(task));
  return {
    give: (chunk) => {
      const [free] = [...workers].sort((a, b) => a.waiting() - b.waiting());
      if (free === undefined) throw new Error('a pool without threads');
      return free.give(chunk);
    },
    close: async () => {
      await Promise.all(workers.map(({ stop }) => stop()));
    },
  };
}

/** How many chunks can be under way before the first result is waited for. */
export const underWay = (threads: number): number => threads * (1 + WAITING);

function startWorker(task: WorkerTask) {
  const worker = new Worker(start(), {
    eval: true,
    execArgv: [],
    resourceLimits: ROOM,
  });
  const send = (message: ToWorker): void => worker.postMessage(message);
  const asked: { resolve: (result: ChunkResult) => void; reject: (cause: Error) => void }[] = [];
  let broken: Error | null = null;
  const fail = (cause: Error): void => {
    broken ??= cause;
    for (const { reject } of asked.splice(0)) reject(broken);
  };
  worker.on('message', (result: ChunkResult) => asked.shift()?.resolve(result));
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('a thread ended')));
  send({ kind: 'task', task });
  return {
    waiting: () => asked.length,
    give: (chunk: Chunk) =>
      new Promise<ChunkResult>((resolve, reject) => {
        if (broken !== null) {
          reject(broken);
          return;
        }
        asked.push({ resolve, reject });
        send({ kind: 'chunk', chunk });
      }),
    stop: () => worker.terminate(),
  };
}
