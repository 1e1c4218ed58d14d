import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { shellWords } from '../../electron/main/words/index.ts';

interface Box {
  readonly message: string;
  readonly signal?: AbortSignal;
}

const electron = await vi.hoisted(async () => {
  const { EventEmitter: Emitter } = await import('node:events');
  const seen = { asked: [] as Box[], answer: 0, quits: 0, menus: 0 };
  const answer = (_window: unknown, box: Box) => {
    seen.asked.push(box);
    return seen.answer;
  };
  return {
    seen,
    app: Object.assign(new Emitter(), { quit: () => (seen.quits += 1), isReady: () => true }),
    BrowserWindow: { fromWebContents: () => ({}) },
    dialog: {
      showMessageBox: (window: unknown, box: Box) => Promise.resolve({ response: answer(window, box) }),
      showMessageBoxSync: answer,
    },
    Menu: { buildFromTemplate: () => ({}), setApplicationMenu: () => (seen.menus += 1) },
  };
});
vi.mock('electron', () => electron);
const { setupFailures } = await import('../../electron/main/setup/failures.ts');

class Contents extends EventEmitter {
  reloads = 0;
  reload(): void {
    this.reloads += 1;
  }
}

const { seen, app } = electron;
const shell = {
  allowDevTools: false,
  counter: { sent: 0, refused: 0 },
  recent: { paths: [] },
  opened: {},
  page: { language: 'zh-Hans' },
  words: () => shellWords('zh-Hans'),
  say: () => true,
};
let contents: Contents;
beforeEach(() => {
  Object.assign(seen, { asked: [], answer: 0, quits: 0, menus: 0 });
  Object.assign(shell, { page: { language: 'zh-Hans' } });
  app.removeAllListeners();
  Reflect.apply(setupFailures, null, [shell]);
  contents = new Contents();
  app.emit('web-contents-created', {}, contents);
});
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('a page that stops', () => {
  test.each([
    ['crashed', 0, { reloads: 1, quits: 0 }],
    ['oom', 1, { reloads: 0, quits: 1 }],
    ['killed', 0, { reloads: 1, quits: 0 }],
  ])('%s: the person chooses button %i', async (reason, answer, expected) => {
    seen.answer = answer;
    contents.emit('render-process-gone', {}, { reason });
    await settled();
    expect(seen.asked.map(({ message }) => message)).toEqual(['页面已停止运行']);
    expect({ reloads: contents.reloads, quits: seen.quits }).toEqual(expected);
    expect([shell.page, seen.menus]).toEqual([null, 1]);
  });

  test('because it was closed: nothing is asked', async () => {
    contents.emit('render-process-gone', {}, { reason: 'clean-exit' });
    await settled();
    expect(seen.asked).toEqual([]);
  });
});

describe('a page that does not answer', () => {
  test.each([
    [0, 0],
    [1, 1],
  ])('after button %i it is reloaded %i times', async (answer, reloads) => {
    seen.answer = answer;
    contents.emit('unresponsive');
    await settled();
    expect([seen.asked.length, contents.reloads]).toEqual([1, reloads]);
  });

  test('the question goes away when it answers again', async () => {
    contents.emit('unresponsive');
    const signal = seen.asked[0]?.signal;
    expect(signal?.aborted).toBe(false);
    contents.emit('responsive');
    expect(signal?.aborted).toBe(true);
    await settled();
    expect(contents.reloads).toBe(0);
  });
});

test.each([
  [0, false],
  [1, true],
])('a page that will not be closed: after button %i it is closed all the same: %s', (answer, closes) => {
  seen.answer = answer;
  let prevented = false;
  contents.emit('will-prevent-unload', { preventDefault: () => void (prevented = true) });
  expect(prevented).toBe(closes);
});
