import BatchWorker from './batch.worker.ts?worker&inline';
import { callWorker, type Caller } from './call-worker.ts';

/** Starts the worker that reads sheets and decides; it comes out of the page itself, so that one file is enough. */
export function startWorker(): Caller {
  return callWorker(new BatchWorker());
}
