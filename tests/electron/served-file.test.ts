import { describe, expect, test } from 'vitest';
import { resolveServedFile } from '../../electron/main/policy/served-file.ts';

describe('app://advisor/ serves the built renderer and nothing else', () => {
  test.each([
    ['app://advisor/', 'index.html', 'text/html; charset=utf-8'],
    ['app://advisor', 'index.html', 'text/html; charset=utf-8'],
    ['app://advisor/index.html', 'index.html', 'text/html; charset=utf-8'],
    ['app://advisor/index.html#/cases/1', 'index.html', 'text/html; charset=utf-8'],
    ['app://advisor/assets/index-Ab_1.js', 'assets/index-Ab_1.js', 'text/javascript; charset=utf-8'],
    ['app://advisor/assets/style-x.css', 'assets/style-x.css', 'text/css; charset=utf-8'],
  ])('%s is %s', (address, file, contentType) => {
    expect(resolveServedFile('GET', address)).toEqual({ status: 200, file, contentType });
    expect(resolveServedFile('HEAD', address)).toEqual({ status: 200, file, contentType });
  });

  test.each([
    ['another host', 'app://other/index.html', 403],
    ['a host that starts like ours', 'app://advisor.example/index.html', 403],
    ['a port', 'app://advisor:80/index.html', 403],
    ['a user name', 'app://advisor@evil/index.html', 403],
    ['a user name before our host', 'app://x@advisor/index.html', 403],
    ['another scheme', 'file:///etc/passwd', 403],
    ['no address', 'nonsense', 403],
    ['a query', 'app://advisor/index.html?x=1', 403],
    ['encoded dots', 'app://advisor/assets/%2e%2e%2f%2e%2e/package.json', 403],
    ['an encoded separator', 'app://advisor/assets%2f..%2fpackage.json', 403],
    ['a backslash', 'app://advisor/assets\\..\\package.json', 403],
    ['an encoded backslash', 'app://advisor/..%5cpackage.json', 403],
    ['a hidden file', 'app://advisor/.npmrc', 403],
    ['a hidden folder', 'app://advisor/.git/config.js', 403],
    ['an empty segment', 'app://advisor//etc/passwd.js', 403],
    ['a NUL', 'app://advisor/index.html%00.js', 403],
    ['a deep path', 'app://advisor/a/b/c/d.js', 403],
    ['a drive', 'app://advisor/C:/x.js', 403],
    ['a type that is not shipped', 'app://advisor/assets/data.json', 404],
    ['a source map', 'app://advisor/assets/index.js.map', 404],
    ['no type', 'app://advisor/assets/index', 404],
    ['a name of the prototype', 'app://advisor/x.constructor', 404],
  ])('%s is refused: %s', (_what, address, status) => {
    expect(resolveServedFile('GET', address)).toEqual({ status });
  });

  test('dots that the address itself resolves cannot climb out of the root', () => {
    expect(resolveServedFile('GET', 'app://advisor/../../../etc/x.js')).toMatchObject({ file: 'etc/x.js' });
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'get', ''])('method "%s" is refused', (method) => {
    expect(resolveServedFile(method, 'app://advisor/index.html')).toEqual({ status: 405 });
  });
});
