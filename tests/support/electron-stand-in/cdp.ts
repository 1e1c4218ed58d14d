import { EventEmitter } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';

export type Params = Readonly<Record<string, unknown>>;

const paramsSchema = z.record(z.string(), z.unknown());
const messageSchema = z.object({
  id: z.number().optional(),
  method: z.string().optional(),
  sessionId: z.string().optional(),
  params: paramsSchema.optional(),
  result: paramsSchema.optional(),
  error: z.object({ message: z.string() }).optional(),
});

interface Waiting {
  readonly resolve: (result: Params) => void;
  readonly reject: (error: Error) => void;
}

/** The browser's debugging protocol over its pipe: JSON messages, each ended by a NUL. */
export class Cdp {
  readonly #events = new EventEmitter();
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;
  #rest = '';

  constructor(
    private readonly out: Writable,
    input: Readable,
  ) {
    this.#events.setMaxListeners(0);
    out.on('error', () => undefined);
    input.setEncoding('utf8');
    input.on('data', (chunk: string) => {
      const parts = (this.#rest + chunk).split('\0');
      this.#rest = parts.pop() ?? '';
      for (const part of parts) this.#receive(messageSchema.parse(JSON.parse(part)));
    });
  }

  #receive(message: z.infer<typeof messageSchema>): void {
    if (message.id === undefined) {
      this.#events.emit(`${message.sessionId ?? ''} ${message.method}`, message.params ?? {});
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.error === undefined) waiting?.resolve(message.result ?? {});
    else waiting?.reject(new Error(message.error.message));
  }

  /** Sends a command, to the browser itself or to one of its sessions. */
  send(method: string, params: Params = {}, sessionId = ''): Promise<Params> {
    const id = ++this.#lastId;
    const target = sessionId === '' ? {} : { sessionId };
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.out.write(`${JSON.stringify({ id, method, params, ...target })}\0`);
    });
  }

  on(method: string, listener: (params: Params) => void, sessionId = ''): void {
    this.#events.on(`${sessionId} ${method}`, listener);
  }
}

/** A field of a protocol message that must be a text. */
export function textOf(params: Params, key: string): string {
  const value = params[key];
  return typeof value === 'string' ? value : '';
}

/** A field of a protocol message that must be an object. */
export function objectOf(params: Params, key: string): Params {
  const value = params[key];
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
