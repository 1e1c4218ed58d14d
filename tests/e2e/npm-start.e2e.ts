import { spawn, type ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { REPOSITORY } from '../../cli/build/outputs.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const INSTEAD = 'serving the portable edition on this machine instead.';
const running = new Set<ChildProcess>();
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
});

interface Started {
  readonly lines: readonly string[];
  /** Sends Ctrl-C and gives the exit code. */
  readonly interrupt: () => Promise<number | null>;
}

/** The lines, without those of a build, which happens if somebody edits a source while this runs. */
function saidLines(output: string): string[] {
  return output
    .trim()
    .split('\n')
    .filter((line) => !/^(Building…|Built in )/.test(line));
}

/** Runs what `npm start` runs, without a display, and collects its lines until `last` is among them. */
function start(env: NodeJS.ProcessEnv, last: string, ...args: string[]): Promise<Started> {
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...rest } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', 'cli/start/main.ts', ...args], {
    cwd: REPOSITORY,
    env: { ...rest, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const interrupt = (): Promise<number | null> => {
    child.kill('SIGINT');
    return ended;
  };
  return new Promise((resolve, reject) => {
    let output = '';
    const add = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
      if (output.includes(last)) resolve({ lines: saidLines(output), interrupt });
    };
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    child.once('exit', (code) => reject(new Error(`ended with ${code}: ${output}`)));
  });
}

function statusOf(address: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(address, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).once('error', reject);
  });
}

/** A folder with an executable of Electron's name that does what it is told. */
function fakeRuntime(script: string): string {
  const folder = temporaryFolder('runtime');
  writeFileSync(join(folder, 'electron'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return folder;
}

describe.skipIf(process.platform !== 'linux')('npm start', () => {
  test('without a display says so in one line, prints the address, serves, and ends on Ctrl-C', async () => {
    const { lines, interrupt } = await start({}, 'Ctrl-C');
    expect(lines[0]).toBe(`Electron needs a display and there is none: ${INSTEAD}`);
    const address = lines[1] ?? '';
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(lines.at(-1)).toBe('No display: open the address in a browser yourself. Ctrl-C ends this.');
    expect(await statusOf(address)).toBe(200);
    expect(await interrupt()).toBe(0);
    await expect(statusOf(address)).rejects.toThrow();
  });

  test('uses a runtime that is named, and ends with it', async () => {
    const { interrupt } = await start(
      { ELECTRON_OVERRIDE_DIST_PATH: 'tests/support/electron-stand-in' },
      'DevTools listening on',
    );
    expect(await interrupt()).toBe(0);
  });

  test('with a named runtime that is not there says so and serves', async () => {
    const { lines } = await start({ ELECTRON_OVERRIDE_DIST_PATH: '/nowhere' }, 'Ctrl-C');
    expect(lines[0]).toBe(`ELECTRON_OVERRIDE_DIST_PATH holds no Electron runtime: ${INSTEAD}`);
    expect(lines[1]).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  test('with a runtime that does not come up says so and serves', async () => {
    const { lines } = await start({ ELECTRON_OVERRIDE_DIST_PATH: fakeRuntime('exit 1') }, 'Ctrl-C');
    expect(lines).toContain(`Electron did not come up: ${INSTEAD}`);
  });

  test('a second one gets another address, and says what that means', async () => {
    const first = await start({}, 'Ctrl-C');
    const second = await start({}, 'Ctrl-C', '--portable');
    expect(second.lines[1]).not.toBe(first.lines[1]);
    expect(second.lines[2]).toMatch(
      /^Port \d+ is taken; cases kept under that address are not seen at this one\.$/,
    );
  });
});
