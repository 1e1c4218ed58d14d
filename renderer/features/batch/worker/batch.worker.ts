import type { FromWorker, ToWorker } from './protocol.ts';
import { createSession } from './session.ts';

const session = createSession((message: FromWorker) => globalThis.postMessage(message));

globalThis.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => session.hear(data));
