import { parentPort } from 'node:worker_threads';
import type { ToWorker } from './protocol.ts';
import { createChunkScreener } from './screen-rows.ts';

/** A thread that screens what it is given: first the task, then one chunk after another. */
let screen: ReturnType<typeof createChunkScreener> | null = null;

parentPort?.on('message', (message: ToWorker) => {
  if (message.kind === 'task') {
    screen = createChunkScreener(message.task);
    return;
  }
  if (screen === null) throw new Error('a chunk before the task');
  const result = screen(message.chunk);
  parentPort?.postMessage(result, [result.results.buffer, result.problems.buffer]);
});
