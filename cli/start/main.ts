import { ensureBuilt } from '../build/build-all.ts';
import { PORTABLE_FILE } from '../build/outputs.ts';
import { hasDisplay, portableLine, whyNotElectron } from './choose-host.ts';
import { obtainRuntime } from './electron-runtime.ts';
import { openBrowser } from './open-browser.ts';
import { runElectron } from './run-electron.ts';
import { servePortable } from './serve-portable.ts';

/** A browser keeps the cases by address, port included: so it is the same port every time, if that is free. */
const USUAL_PORT = 47126;

const say = (line: string): void => console.log(line);
const { platform, env } = process;
const display = hasDisplay(platform, env);

async function serve(because: string): Promise<void> {
  say(portableLine(because));
  const server = await servePortable(PORTABLE_FILE, [USUAL_PORT, 0]);
  say(server.address);
  if (server.port !== USUAL_PORT)
    say(`Port ${USUAL_PORT} is taken; cases kept under that address are not seen at this one.`);
  const stop = (): void => void server.close();
  process.once('SIGINT', stop).once('SIGTERM', stop).once('SIGHUP', stop);
  const opened = display && (await openBrowser(platform, server.address));
  const how = opened
    ? 'Opened in your browser.'
    : `${display ? 'No browser could be opened' : 'No display'}: open the address in a browser yourself.`;
  say(`${how} Ctrl-C ends this.`);
}

/** `npm start`: the shell where its runtime is to be had, else the portable edition on the loopback address. */
async function start(): Promise<void> {
  const because = whyNotElectron({
    platform,
    isRoot: process.getuid?.() === 0,
    hasDisplay: display,
    wantsPortable: process.argv.includes('--portable'),
    namesRuntime: env['ELECTRON_OVERRIDE_DIST_PATH'] !== undefined,
  });
  const [runtime] = await Promise.all([
    because === null ? obtainRuntime(env, platform, say) : { because },
    ensureBuilt(say),
  ]);
  if ('because' in runtime) return serve(runtime.because);
  if ((await runElectron(runtime.executable)) === 'failed') return serve('Electron did not come up');
}

try {
  await start();
} catch (error) {
  console.error(`npm start failed: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
