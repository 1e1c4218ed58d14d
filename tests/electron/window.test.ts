import { describe, expect, test } from 'vitest';
import { windowPreferences } from '../../electron/main/policy/window-preferences.ts';
import { fitWindow, parseWindowState } from '../../electron/main/policy/window-state.ts';

const LAPTOP = { x: 0, y: 0, width: 1440, height: 900 };
const PROJECTOR = { x: 1440, y: 0, width: 1920, height: 1080 };

test('the window is sandboxed and isolated, with no Node and no way around the web’s rules', () => {
  expect(windowPreferences('/p.cjs', false)).toEqual({
    preload: '/p.cjs',
    partition: 'persist:advisor',
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools: false,
  });
});

describe('the window’s place', () => {
  test('is centred on the main display the first time', () => {
    expect(fitWindow(null, [LAPTOP], LAPTOP)).toEqual({
      bounds: { x: 80, y: 20, width: 1280, height: 860 },
      maximized: false,
    });
  });
  test('is where it was, on whichever display', () => {
    const saved = { bounds: { x: 1500, y: 40, width: 1000, height: 700 }, maximized: true };
    expect(fitWindow(saved, [LAPTOP, PROJECTOR], LAPTOP)).toEqual(saved);
  });
  test('comes back to the main display when the projector is unplugged', () => {
    const saved = { bounds: { x: 1500, y: 40, width: 1900, height: 1000 }, maximized: false };
    expect(fitWindow(saved, [LAPTOP], LAPTOP).bounds).toEqual({ x: 0, y: 0, width: 1440, height: 900 });
  });
  test('is never smaller than a person can use, nor with its title bar out of reach', () => {
    const tiny = { bounds: { x: 10, y: 10, width: 10, height: 10 }, maximized: false };
    expect(fitWindow(tiny, [LAPTOP], LAPTOP).bounds).toEqual({ x: 10, y: 10, width: 720, height: 560 });
    const above = { bounds: { x: 10, y: -300, width: 800, height: 600 }, maximized: false };
    expect(fitWindow(above, [LAPTOP], LAPTOP).bounds.y).toBeGreaterThanOrEqual(0);
  });
  test.each([
    '',
    '{',
    'null',
    '[]',
    '{"bounds":{"x":1}}',
    '{"bounds":{"x":"1","y":1,"width":1,"height":1},"maximized":true}',
    '{"bounds":{"x":1,"y":1,"width":1e99,"height":1},"maximized":true}',
  ])('a file that is not a window state is passed over: %s', (text) => {
    expect(parseWindowState(text)).toBeNull();
  });
  test('is read back as written', () => {
    const state = { bounds: { x: -5, y: 2, width: 900, height: 700 }, maximized: false };
    expect(parseWindowState(JSON.stringify(state))).toEqual(state);
  });
});
