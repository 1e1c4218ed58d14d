import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MAX_OPEN_FILES, type OpenedFile } from '../../electron/contract/index.ts';
import { OpenedQueue } from '../../electron/main/files/opened-queue.ts';
import { RecentFiles } from '../../electron/main/files/recent-files.ts';
import { openedPath, openedPaths } from '../../electron/main/policy/opened-paths.ts';
import { MAX_RECENT, parseRecent, recentNames, withRecent } from '../../electron/main/policy/recent-list.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'advisor-opening-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a file on the command line', () => {
  test.each([
    ['linux', '/home/a/case.json', '/home/a/case.json'],
    ['linux', '/home/a/客户.gzcase', '/home/a/客户.gzcase'],
    ['linux', 'case.JSON', '/work/case.JSON'],
    ['linux', '../case.json', '/case.json'],
    ['linux', 'file:///home/a/%E6%A1%88.json', '/home/a/案.json'],
    ['linux', 'file://localhost/home/a/case.json', '/home/a/case.json'],
    ['win32', 'C:\\Users\\a\\case.json', 'C:\\Users\\a\\case.json'],
    ['win32', '\\\\server\\home\\case.json', '\\\\server\\home\\case.json'],
    ['win32', 'file:///C:/a/case.json', 'C:\\a\\case.json'],
  ])('on %s: %s is opened', (platform, argument, path) => {
    expect(openedPath(argument, platform === 'win32' ? 'D:\\x' : '/work', platform)).toBe(path);
  });

  test.each([
    ['linux', '--user-data-dir=/x.json'],
    ['linux', '-x.json'],
    ['linux', '/work/main'],
    ['linux', '/home/a/case.exe'],
    ['linux', '/home/a/.json'],
    ['linux', '/home/a/case.json/'.repeat(400)],
    ['linux', 'https://example.com/case.json'],
    ['linux', 'app://advisor/case.json'],
    ['linux', 'javascript:x.json'],
    ['linux', 'file://server/share/case.json'],
    ['linux', 'file:///a%2Fb.json'],
    ['linux', 'file:///a%00.json'],
    ['linux', 'a\u0000.json'],
    ['linux', ''],
    ['win32', '\\\\.\\pipe\\x.json'],
    ['win32', '\\\\?\\C:\\x.json'],
    ['win32', 'file://server/share/case.json'],
  ])('on %s: %s is passed over', (platform, argument) => {
    expect(openedPath(argument, platform === 'win32' ? 'D:\\x' : '/work', platform)).toBeNull();
  });

  test('the program’s own name is none, and a file named twice is one', () => {
    expect(openedPaths(['/bin/x.json', '.', '--x', 'a.json', 'a.json', 'b.json'], '/w', 'linux')).toEqual([
      '/w/a.json',
      '/w/b.json',
    ]);
  });
});

describe('files that wait', () => {
  const file = (name: string, text = '{}'): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };

  test('are announced, read when asked for, and handed over once', async () => {
    let announced = 0;
    const taken: string[] = [];
    const queue = new OpenedQueue(
      () => (announced += 1),
      (path, { status }) => taken.push(`${status} ${path}`),
    );
    queue.add([]);
    expect([announced, queue.isWaiting]).toEqual([0, false]);
    const path = file('a.json', 'old');
    queue.add([path]);
    writeFileSync(path, 'new');
    expect([announced, queue.isWaiting]).toEqual([1, true]);
    expect(await queue.take()).toEqual({
      status: 'opened',
      files: [{ status: 'read', name: 'a.json', bytes: new TextEncoder().encode('new') }],
    });
    expect(taken).toEqual([`read ${path}`]);
    expect(await queue.take()).toEqual({ status: 'cancelled' });
  });

  test.each([
    [MAX_OPEN_FILES, 'opened'],
    [MAX_OPEN_FILES + 1, 'too-many'],
    [500, 'too-many'],
  ])('%i at once are %s', async (count, status) => {
    const queue = new OpenedQueue(
      () => undefined,
      () => undefined,
    );
    queue.add(Array.from({ length: count }, (_none, index) => file(`${index}.json`)));
    expect(await queue.take()).toMatchObject({ status });
    expect(queue.isWaiting).toBe(false);
  });

  test('that are gone, a folder, or too large are told by name alone', async () => {
    const seen: OpenedFile[] = [];
    const queue = new OpenedQueue(
      () => undefined,
      (_path, one) => seen.push(one),
    );
    const large = file('large.json', '');
    const { truncateSync } = await import('node:fs');
    truncateSync(large, 32 * 1024 * 1024 + 1);
    queue.add([join(folder, 'gone.json'), folder, large]);
    const answer = await queue.take();
    expect(seen.map(({ status }) => status)).toEqual(['unreadable', 'unreadable', 'too-large']);
    expect(JSON.stringify(answer)).not.toContain(tmpdir());
  });
});

describe('recent files', () => {
  const system = () => {
    const listed: string[] = [];
    return {
      listed,
      addRecentDocument: (path: string) => void listed.unshift(path),
      clearRecentDocuments: () => void (listed.length = 0),
    };
  };

  test('are the last ten, newest first, each once', () => {
    const many = Array.from({ length: 12 }, (_none, index) => `/${index}`).reduce(
      withRecent,
      parseRecent(''),
    );
    expect(many).toHaveLength(MAX_RECENT);
    expect(many[0]).toBe('/11');
    expect(withRecent(many, '/5')).toEqual(['/5', ...many.filter((path) => path !== '/5')]);
  });

  test.each([
    '',
    '{',
    'null',
    '[]',
    '{"paths":[1]}',
    '{"paths":[""]}',
    '{"paths":["/a"],"more":1}',
    JSON.stringify({ paths: Array.from({ length: 11 }, () => '/a') }),
  ])('a file that is not such a list is passed over: %s', (text) => {
    expect(parseRecent(text)).toEqual([]);
  });

  test('are named on one line, short, steering nothing, and apart', () => {
    expect(
      recentNames(['/x/a.json', '/y/a.json', '/z/R&D \u202egpj.json', `/z/${'长'.repeat(99)}.json`]),
    ).toEqual(['a.json (x)', 'a.json (y)', 'R&&D gpj.json', `${'长'.repeat(59)}…`]);
  });

  test('are kept over a restart, and not before the page has allowed it', () => {
    const path = join(folder, 'recent.json');
    const list = system();
    const first = new RecentFiles(path, list, () => undefined);
    first.add('/a.json');
    expect([first.paths, list.listed, existsSync(path)]).toEqual([[], [], false]);
    first.keep(true);
    first.add('/a.json');
    first.add('/b.json');
    first.drop('/a.json');
    expect(list.listed).toEqual(['/b.json', '/a.json']);
    expect(new RecentFiles(path, list, () => undefined).paths).toEqual(['/b.json']);
  });

  test.each(['clear', 'keep'] as const)('are gone from memory, disk and system after %s', (way) => {
    const path = join(folder, 'recent.json');
    const list = system();
    let changed = 0;
    const recent = new RecentFiles(path, list, () => (changed += 1));
    recent.keep(true);
    recent.add('/secret.json');
    expect(readFileSync(path, 'utf8')).toContain('secret');
    if (way === 'clear') recent.clear();
    else recent.keep(false);
    expect([recent.paths, list.listed, existsSync(path), changed]).toEqual([[], [], false, 2]);
    recent.keep(false);
    expect(changed).toBe(2);
  });
});
