import { describe, expect, test } from 'vitest';
import { mayNavigate } from '../../electron/main/policy/navigation.ts';
import { mayRequest } from '../../electron/main/policy/network.ts';
import { ALLOWED_PERMISSIONS, mayUse } from '../../electron/main/policy/permissions.ts';
import { isTrustedSender } from '../../electron/main/policy/sender.ts';
import { HOSTILE_ADDRESSES } from './hostile-addresses.ts';

const OWN = [
  'app://advisor/',
  'app://advisor/index.html',
  'app://advisor/index.html#/settings',
  'APP://advisor/index.html',
];

describe('navigation', () => {
  test.each(OWN)('the main frame may reload %s', (address) => {
    expect(mayNavigate(address, true)).toBe(true);
  });
  test.each(OWN)('a frame inside it may not go to %s', (address) => {
    expect(mayNavigate(address, false)).toBe(false);
  });
  test.each([
    ...HOSTILE_ADDRESSES,
    'data:text/html,x',
    'app://advisor/assets/index.js',
    'app://advisor/index.html?x',
  ])('nothing may go to "%s"', (address) => {
    expect(mayNavigate(address, true)).toBe(false);
    expect(mayNavigate(address, false)).toBe(false);
  });
});

describe('messages', () => {
  test.each(OWN)('are answered for the main frame at %s', (url) => {
    expect(isTrustedSender({ url, parent: null })).toBe(true);
  });
  test.each(OWN)('are refused for a frame inside it at %s', (url) => {
    expect(isTrustedSender({ url, parent: {} })).toBe(false);
  });
  test.each([...HOSTILE_ADDRESSES, 'data:text/html,x'])('are refused for the main frame at "%s"', (url) => {
    expect(isTrustedSender({ url, parent: null })).toBe(false);
  });
  test('are refused for a frame that is gone', () => {
    expect(isTrustedSender(null)).toBe(false);
  });
});

describe('requests', () => {
  test.each([...OWN, 'app://advisor/assets/x.js', 'data:image/png;base64,AA==', 'blob:app://advisor/1-2'])(
    '%s stays inside',
    (address) => {
      expect(mayRequest(address, false)).toBe(true);
    },
  );
  test.each(HOSTILE_ADDRESSES)('"%s" is refused, in development too', (address) => {
    expect(mayRequest(address, false)).toBe(false);
    expect(mayRequest(address, true)).toBe(false);
  });
  test('the developer tools are there in development only', () => {
    expect(mayRequest('devtools://devtools/bundled/x.html', true)).toBe(true);
    expect(mayRequest('devtools://devtools/bundled/x.html', false)).toBe(false);
    expect(mayRequest('devtools://theme/x', true)).toBe(false);
  });
});

describe('permissions', () => {
  test('none is granted', () => {
    expect(ALLOWED_PERMISSIONS).toEqual({});
  });
  test.each([
    'media',
    'geolocation',
    'notifications',
    'openExternal',
    'clipboard-read',
    'usb',
    'fileSystem',
    'unknown',
    'constructor',
    '',
  ])('"%s" is denied', (permission) => {
    expect(mayUse(permission)).toBe(false);
  });
});
