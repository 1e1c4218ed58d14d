import { readFileSync } from 'node:fs';
import { toReal } from './address.ts';
import { objectOf, textOf, type Cdp } from './cdp.ts';
import {
  BINDING,
  HEAR,
  MAIN_WORLD_SCRIPT,
  OPEN_CHANNEL,
  preloadScript,
  REPLY,
  WORLD,
} from './page-scripts.ts';
import { decode, encode } from './wire.ts';

type Listener = (event: object, ...args: unknown[]) => unknown;

/** Plays `ipcMain`: one listener a channel. */
export class IpcMain {
  readonly #listeners = new Map<string, Listener>();

  handle(channel: string, listener: Listener): void {
    if (this.#listeners.has(channel))
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    this.#listeners.set(channel, listener);
  }

  get channels(): string[] {
    return [...this.#listeners.keys()];
  }

  invoke(channel: string, event: object, args: readonly unknown[]): unknown {
    const listener = this.#listeners.get(channel);
    if (listener === undefined) throw new Error(`No handler registered for '${channel}'`);
    return listener(event, ...args);
  }
}

/** Asked when the page wants another window. */
interface Opener {
  openWindow(url: string): void;
}

interface Call {
  readonly id: number;
  readonly channel: string;
  readonly args: readonly unknown[];
}

/** What is known of a page's worlds while it lives. */
export interface Worlds {
  /** The address of the main frame, as our code is told it. */
  readonly mainUrl: () => string;
  /** Plays `webContents.send`: the preload script's listeners hear it. */
  readonly send: (channel: string, args: readonly unknown[]) => Promise<void>;
}

/** Runs the preload script in a world of its own in every document of a page, and carries its messages to `ipcMain`. */
export async function setupWorlds(
  cdp: Cdp,
  sessionId: string,
  preload: string,
  ipcMain: IpcMain,
  sender: Opener,
  mainFrame: string,
): Promise<Worlds> {
  const frames = new Map<string, string>();
  let mainWorld: unknown = null;
  const addresses = new Map<string, { url: string; parent: object | null }>();
  cdp.on(
    'Page.frameNavigated',
    (params) => {
      const frame = objectOf(params, 'frame');
      addresses.set(textOf(frame, 'id'), {
        url: toReal(`${textOf(frame, 'url')}${textOf(frame, 'urlFragment')}`),
        parent: 'parentId' in frame ? {} : null,
      });
    },
    sessionId,
  );
  cdp.on(
    'Runtime.executionContextCreated',
    (params) => {
      const context = objectOf(params, 'context');
      const frame = textOf(objectOf(context, 'auxData'), 'frameId');
      frames.set(String(context['id']), frame);
      if (frame === mainFrame && context['name'] === WORLD) mainWorld = context['id'];
    },
    sessionId,
  );
  cdp.on(
    'Runtime.bindingCalled',
    (params) => {
      const contextId = params['executionContextId'];
      const senderFrame = addresses.get(frames.get(String(contextId)) ?? '') ?? null;
      void answer(decodeCall(textOf(params, 'payload')), senderFrame).then((reply) =>
        cdp
          .send(
            'Runtime.evaluate',
            { contextId, expression: `${REPLY}(${JSON.stringify(encode(reply))})` },
            sessionId,
          )
          .catch(() => undefined),
      );
    },
    sessionId,
  );
  async function answer(call: Call, senderFrame: object | null): Promise<object> {
    try {
      if (call.channel === OPEN_CHANNEL)
        return { id: call.id, error: null, value: sender.openWindow(String(call.args[0])) };
      return {
        id: call.id,
        error: null,
        value: await ipcMain.invoke(call.channel, { sender, senderFrame }, call.args),
      };
    } catch (error) {
      return { id: call.id, error: `Error invoking remote method '${call.channel}': ${String(error)}` };
    }
  }
  await cdp.send('Page.enable', {}, sessionId);
  await cdp.send('Runtime.enable', {}, sessionId);
  await cdp.send('Runtime.addBinding', { name: BINDING, executionContextName: WORLD }, sessionId);
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: MAIN_WORLD_SCRIPT }, sessionId);
  const source = preloadScript(readFileSync(preload, 'utf8'));
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source, worldName: WORLD }, sessionId);
  return {
    mainUrl: () => addresses.get(mainFrame)?.url ?? '',
    send: async (channel, args) => {
      const expression = `globalThis.${HEAR}(${JSON.stringify(encode({ channel, args }))})`;
      await cdp.send('Runtime.evaluate', { contextId: mainWorld, expression }, sessionId);
    },
  };
}

function decodeCall(text: string): Call {
  const value = decode(text);
  if (typeof value === 'object' && value !== null && 'id' in value && 'channel' in value && 'args' in value) {
    return {
      id: Number(value.id),
      channel: String(value.channel),
      args: Array.isArray(value.args) ? value.args : [],
    };
  }
  throw new Error('the preload world sent no call');
}
