import { decode, encode } from './wire.ts';

/** Names that the two worlds of a page share. */
export const WORLD = 'advisor-preload';
export const BINDING = '__standInInvoke';
export const REPLY = '__standInReply';
export const HEAR = '__standInHear';
/** The stand-in's own message, beside those of the program. */
export const OPEN_CHANNEL = 'stand-in:open-window';

const WIRE = `const encode = ${encode.toString()}; const decode = ${decode.toString()};`;

/** Functions stay in the world they were made in; the other world gets one that calls it by number. */
const FUNCTIONS = `const kept = new Map(); let lastKept = 0;
  const lend = (value) => typeof value === 'function' ? (kept.set(++lastKept, value), { __lent: lastKept }) : value;
  const borrow = (value, say) => value !== null && typeof value === 'object' && '__lent' in value
    ? (...args) => { document.dispatchEvent(new CustomEvent(say, { detail: encode({ id: value.__lent, args }) })); } : value;
  const answerFor = (heard) => document.addEventListener(heard, (event) => {
    const { id, args } = decode(event.detail); kept.get(id)(...args);
  });`;

/** In the page's own world, before the page: makes the objects that the preload script exposes. */
export const MAIN_WORLD_SCRIPT = `(() => { ${WIRE} ${FUNCTIONS}
  const waiting = new Map(); let last = 0; let atOnce = null;
  answerFor('stand-in-to-page');
  document.addEventListener('stand-in-expose', (event) => {
    const { key, names } = JSON.parse(event.detail);
    const call = (name) => (...args) => {
      const id = ++last; atOnce = null;
      const promise = new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
      document.dispatchEvent(new CustomEvent('stand-in-call', { detail: encode({ id, key, name, args: args.map(lend) }) }));
      if (atOnce === null) return promise;
      const { value } = atOnce; atOnce = null; waiting.delete(id);
      return borrow(value, 'stand-in-to-preload');
    };
    const api = Object.freeze(Object.fromEntries(names.map((name) => [name, call(name)])));
    Object.defineProperty(window, key, { value: api, enumerable: true });
  });
  document.addEventListener('stand-in-at-once', (event) => { atOnce = decode(event.detail); });
  // Whether a window may open is asked in the main process. A window that Chromium had opened and we closed again
  // would at times leave the page waiting for a debugger that is gone.
  window.open = (url) => { document.dispatchEvent(new CustomEvent('stand-in-open', { detail: String(url) })); return null; };
  // So it is with links and forms that name another window.
  const elsewhere = (named) => named !== null && !['', '_self', '_parent', '_top'].includes(named.target);
  window.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[target]') : null;
    if (elsewhere(link)) { event.preventDefault(); window.open(link.href); }
  }, { capture: true });
  document.addEventListener('stand-in-return', (event) => {
    const { id, error, value } = decode(event.detail);
    const { resolve, reject } = waiting.get(id); waiting.delete(id);
    error === null ? resolve(value) : reject(new Error(error));
  });
})()`;

/** In the preload script's world: its \`electron\`, then the script itself. */
export function preloadScript(source: string): string {
  return `(() => { if (window.top !== window) return; ${WIRE} ${FUNCTIONS}
    const waiting = new Map(); let last = 0; const exposed = new Map(); const ears = new Map();
    answerFor('stand-in-to-preload');
    globalThis.${REPLY} = (text) => {
      const { id, error, value } = decode(text);
      const { resolve, reject } = waiting.get(id); waiting.delete(id);
      error === null ? resolve(value) : reject(new Error(error));
    };
    globalThis.${HEAR} = (text) => {
      const { channel, args } = decode(text);
      for (const ear of [...(ears.get(channel) ?? [])]) ear({}, ...args);
    };
    const ipcRenderer = {
      invoke: (channel, ...args) => new Promise((resolve, reject) => {
        waiting.set(++last, { resolve, reject });
        globalThis.${BINDING}(encode({ id: last, channel, args }));
      }),
      on: (channel, ear) => void ears.set(channel, [...(ears.get(channel) ?? []), ear]),
      removeListener: (channel, ear) => void ears.set(channel, (ears.get(channel) ?? []).filter((other) => other !== ear)),
    };
    const contextBridge = { exposeInMainWorld: (key, api) => {
      exposed.set(key, api);
      document.dispatchEvent(new CustomEvent('stand-in-expose', { detail: JSON.stringify({ key, names: Object.keys(api) }) }));
    } };
    document.addEventListener('stand-in-call', async (event) => {
      const { id, key, name, args } = decode(event.detail);
      const say = (type, detail) => document.dispatchEvent(new CustomEvent(type, { detail: encode(detail) }));
      try {
        const answer = exposed.get(key)[name](...args.map((arg) => borrow(arg, 'stand-in-to-page')));
        if (!(answer instanceof Promise)) return void say('stand-in-at-once', { value: lend(answer) });
        say('stand-in-return', { id, error: null, value: await answer });
      } catch (error) {
        say('stand-in-return', { id, error: String(error.message) });
      }
    });
    document.addEventListener('stand-in-open', (event) => void ipcRenderer.invoke('${OPEN_CHANNEL}', event.detail).catch(() => undefined));
    const require = (name) => { if (name === 'electron') return { contextBridge, ipcRenderer }; throw new Error('module not found: ' + name); };
    (function (require, process, Buffer) { ${source}\n })(require, undefined, undefined);
  })()`;
}
