import BatchWorker from './batch.worker.ts?worker&inline';
import { callWorker, type Caller } from './call-worker.ts';
import type { Reply } from './protocol.ts';

/**
 * Starts the worker that reads sheets and decides; it comes out of the page itself, so that one file is enough. A browser
 * that starts none has the reason told in answer to everything.
 */
export function startWorker(): Caller {
  try {
    return callWorker(new BatchWorker());
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    const reply: Reply = { kind: 'refused', problem: { code: 'failed', why } };
    return { ask: () => ({ reply: Promise.resolve(reply), stop: () => undefined }), close: () => undefined };
  }
}
