import { spawn } from 'node:child_process';

/** The system's own command that opens an address in the person's browser. */
export function openCommand(platform: string, address: string): readonly [string, ...string[]] {
  if (platform === 'darwin') return ['open', address];
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', address];
  return ['xdg-open', address];
}

/** Opens an address; `false` if the system has no command for it or the command refused. */
export function openBrowser(platform: string, address: string): Promise<boolean> {
  const [command, ...args] = openCommand(platform, address);
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'ignore', detached: true });
    // Some systems keep the command until the browser is closed: no answer is a good answer.
    const patience = setTimeout(() => resolve(true), 3_000);
    const finish = (opened: boolean): void => {
      clearTimeout(patience);
      resolve(opened);
    };
    child.once('error', () => finish(false));
    child.once('exit', (code) => finish(code === 0));
    child.unref();
  });
}
