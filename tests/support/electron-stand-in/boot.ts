import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { createElectronModule } from './electron-module.ts';

/** Starts a program as `electron FOLDER` would: `require('electron')` is answered by the stand-in. */
const folder = resolve(process.argv.slice(2).find((argument) => !argument.startsWith('-')) ?? '.');
const manifest: { main: string } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const main = join(folder, manifest.main);
const electron = createElectronModule(folder);

const load: unknown = Reflect.get(Module, '_load');
if (typeof load !== 'function') throw new Error('this Node has no Module._load');
Reflect.set(Module, '_load', (request: string, ...rest: unknown[]): unknown =>
  request === 'electron' ? electron : Reflect.apply(load, Module, [request, ...rest]),
);

const require = createRequire(main);
// Playwright evaluates `require('electron')` in the global scope.
Reflect.set(globalThis, 'require', require);
process.on('SIGINT', () => process.exit(0));
process.on('SIGTERM', () => process.exit(0));
require(main);
