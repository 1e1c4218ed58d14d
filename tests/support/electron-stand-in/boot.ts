import Module, { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { createElectronModule } from './electron-module.ts';
import { readManifest } from './manifest.ts';

/** Starts a program as `electron FOLDER` would: `require('electron')` is answered by the stand-in. */
const folder = resolve(process.argv.slice(2).find((argument) => !argument.startsWith('-')) ?? '.');
const main = join(folder, readManifest(folder).main);
const electron = createElectronModule(folder);

const load: unknown = Reflect.get(Module, '_load');
if (typeof load !== 'function') throw new Error('this Node has no Module._load');
Reflect.set(Module, '_load', (request: string, ...rest: unknown[]): unknown => {
  const loaded: unknown = request === 'electron' ? electron : Reflect.apply(load, Module, [request, ...rest]);
  return loaded;
});

const require = createRequire(main);
// Playwright evaluates `require('electron')` in the global scope.
Reflect.set(globalThis, 'require', require);
process.on('SIGINT', () => process.exit(0));
process.on('SIGTERM', () => process.exit(0));
require(main);
