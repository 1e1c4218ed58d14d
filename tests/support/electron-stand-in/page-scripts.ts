import { decode, encode } from './wire.ts';

/** Names that the two worlds of a page share. */
export const WORLD = 'advisor-preload';
export const BINDING = '__standInInvoke';
export const REPLY = '__standInReply';
/** The stand-in's own message, beside those of the program. */
export const OPEN_CHANNEL = 'stand-in:open-window';

const WIRE = `const encode = ${encode.toString()}; const decode = ${decode.toString()};`;

/** In the page's own world, before the page: makes the objects that the preload script exposes. */
export const MAIN_WORLD_SCRIPT = `(() => { ${WIRE}
  const waiting = new Map(); let last = 0;
  document.addEventListener('stand-in-expose', (event) => {
    const { key, names } = JSON.parse(event.detail);
    const call = (name) => (...args) => new Promise((resolve, reject) => {
      waiting.set(++last, { resolve, reject });
      document.dispatchEvent(new CustomEvent('stand-in-call', { detail: encode({ id: last, key, name, args }) }));
    });
    const api = Object.freeze(Object.fromEntries(names.map((name) => [name, call(name)])));
    Object.defineProperty(window, key, { value: api, enumerable: true });
  });
  // Whether a window may open is asked in the main process. A window that Chromium had opened and we closed again
  // would at times leave the page waiting for a debugger that is gone.
  window.open = (url) => { document.dispatchEvent(new CustomEvent('stand-in-open', { detail: String(url) })); return null; };
  document.addEventListener('stand-in-return', (event) => {
    const { id, error, value } = decode(event.detail);
    const { resolve, reject } = waiting.get(id); waiting.delete(id);
    error === null ? resolve(value) : reject(new Error(error));
  });
})()`;

/** In the preload script's world: its \`electron\`, then the script itself. */
export function preloadScript(source: string): string {
  return `(() => { if (window.top !== window) return; ${WIRE}
    const waiting = new Map(); let last = 0; const exposed = new Map();
    globalThis.${REPLY} = (text) => {
      const { id, error, value } = decode(text);
      const { resolve, reject } = waiting.get(id); waiting.delete(id);
      error === null ? resolve(value) : reject(new Error(error));
    };
    const ipcRenderer = { invoke: (channel, ...args) => new Promise((resolve, reject) => {
      waiting.set(++last, { resolve, reject });
      globalThis.${BINDING}(encode({ id: last, channel, args }));
    }) };
    const contextBridge = { exposeInMainWorld: (key, api) => {
      exposed.set(key, api);
      document.dispatchEvent(new CustomEvent('stand-in-expose', { detail: JSON.stringify({ key, names: Object.keys(api) }) }));
    } };
    document.addEventListener('stand-in-call', async (event) => {
      const { id, key, name, args } = decode(event.detail);
      let reply;
      try { reply = { id, error: null, value: await exposed.get(key)[name](...args) }; }
      catch (error) { reply = { id, error: String(error.message) }; }
      document.dispatchEvent(new CustomEvent('stand-in-return', { detail: encode(reply) }));
    });
    document.addEventListener('stand-in-open', (event) => void ipcRenderer.invoke('${OPEN_CHANNEL}', event.detail).catch(() => undefined));
    const require = (name) => { if (name === 'electron') return { contextBridge, ipcRenderer }; throw new Error('module not found: ' + name); };
    (function (require, process, Buffer) { ${source}\n })(require, undefined, undefined);
  })()`;
}
