import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ELECTRON = join(import.meta.dirname, '..', '..', 'electron');
const document = readFileSync(join(ELECTRON, 'SECURITY.md'), 'utf8');
const named = [...document.matchAll(/`((?:policy|setup|verbs|files)\/[a-z-]+\.ts)`/g)].map(
  (match) => match[1] ?? '',
);
const sources = readdirSync(ELECTRON, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);

describe('what SECURITY.md says', () => {
  test.each([...new Set(named)])('%s is there', (file) => {
    expect(existsSync(join(ELECTRON, 'main', file))).toBe(true);
  });

  test('every policy is in the table', () => {
    const policies = readdirSync(join(ELECTRON, 'main', 'policy')).map((file) => `policy/${file}`);
    const unnamed = [
      'policy/app-url.ts',
      'policy/file-names.ts',
      'policy/menu-template.ts',
      'policy/window-state.ts',
    ];
    expect(policies.filter((file) => !named.includes(file) && !unnamed.includes(file))).toEqual([]);
  });

  test.each(sources)(
    '%s opens nothing outside, runs no text as code and pushes nothing to the page',
    (file) => {
      const source = readFileSync(join(ELECTRON, file), 'utf8');
      const found = source.match(
        /openExternal|executeJavaScript|sendSync|\.send\(|\beval\(|loadFile|child_process|node:https?\b|\bfetch\(/g,
      );
      expect(found).toBeNull();
    },
  );
});
