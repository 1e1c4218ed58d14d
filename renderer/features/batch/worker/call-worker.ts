import type { Ask, FromWorker, Progress, Reply, ToWorker } from './protocol.ts';

/** The part of a `Worker` that is used. */
export interface WorkerLike {
  postMessage: (message: ToWorker) => void;
  addEventListener(type: 'message', listener: (event: MessageEvent<FromWorker>) => void): void;
  addEventListener(type: 'error', listener: (event: Event) => void): void;
  terminate: () => void;
}

/** Something the worker was asked for. */
export interface Call {
  readonly reply: Promise<Reply>;
  readonly stop: () => void;
}

export interface Caller {
  readonly ask: (ask: Ask, onProgress?: (progress: Progress) => void) => Call;
  /** Ends the worker at once; what was asked for is answered with `stopped`. */
  readonly close: () => void;
}

interface Waiting {
  readonly onProgress: ((progress: Progress) => void) | undefined;
  readonly resolve: (reply: Reply) => void;
}

/** Speaks with a worker: every question gets one answer, also where the worker breaks down. */
export function callWorker(worker: WorkerLike): Caller {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  const endAll = (reply: Reply) => {
    for (const { resolve } of waiting.values()) resolve(reply);
    waiting.clear();
  };
  worker.addEventListener('message', ({ data }) => {
    const call = waiting.get(data.id);
    if (call === undefined) return;
    if ('progress' in data) call.onProgress?.(data.progress);
    else {
      waiting.delete(data.id);
      call.resolve(data.reply);
    }
  });
  worker.addEventListener('error', (event) => {
    const why = 'message' in event && typeof event.message === 'string' ? event.message : 'worker';
    endAll({ kind: 'refused', problem: { code: 'failed', why } });
  });
  return {
    ask(ask, onProgress) {
      const id = (last += 1);
      const reply = new Promise<Reply>((resolve) => waiting.set(id, { onProgress, resolve }));
      worker.postMessage({ id, ask });
      return { reply, stop: () => worker.postMessage({ stop: id }) };
    },
    close() {
      worker.terminate();
      endAll({ kind: 'stopped' });
    },
  };
}
