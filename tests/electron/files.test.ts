import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readLimited } from '../../electron/main/files/read-limited.ts';
import { writeAtomically } from '../../electron/main/files/write-atomically.ts';
import { withExtension } from '../../electron/main/policy/file-names.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'advisor-files-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  [4, 'read'],
  [5, 'read'],
  [6, 'too-large'],
])('a file of %i bytes under a limit of 5 is %s', async (size, status) => {
  writeFileSync(join(folder, 'a.txt'), 'x'.repeat(size));
  expect(await readLimited(join(folder, 'a.txt'), 5)).toMatchObject({ status, name: 'a.txt' });
});

test('the whole content is read, and no folder is told', async () => {
  writeFileSync(join(folder, 'a.txt'), '广州');
  const file = await readLimited(join(folder, 'a.txt'), 100);
  expect(file).toEqual({ status: 'read', name: 'a.txt', bytes: new TextEncoder().encode('广州') });
});

test('a folder, and a file that is not there, are unreadable', async () => {
  expect(await readLimited(folder, 100)).toMatchObject({ status: 'unreadable' });
  expect(await readLimited(join(folder, 'none'), 100)).toEqual({ status: 'unreadable', name: 'none' });
});

test('a file is replaced whole and nothing is left beside it', async () => {
  const path = join(folder, 'case.json');
  writeFileSync(path, 'old');
  expect(await writeAtomically(path, 'new')).toEqual({ status: 'saved', name: 'case.json' });
  expect(await writeAtomically(path, new Uint8Array([52, 53]))).toEqual({
    status: 'saved',
    name: 'case.json',
  });
  expect(readFileSync(path, 'utf8')).toBe('45');
  expect(readdirSync(folder)).toEqual(['case.json']);
});

test('a write that cannot be finished leaves what was there and nothing beside it', async () => {
  writeFileSync(join(folder, 'keep.txt'), 'old');
  expect(await writeAtomically(folder, 'x')).toEqual({ status: 'failed', reason: 'other' });
  expect(await writeAtomically(join(folder, 'no', 'x.txt'), 'x')).toEqual({
    status: 'failed',
    reason: 'other',
  });
  expect(readdirSync(folder)).toEqual(['keep.txt']);
});

test.each([
  ['/a/case', 'case', '/a/case.gzcase'],
  ['/a/case.json', 'case', '/a/case.json'],
  ['/a/case.gzcase', 'case', '/a/case.gzcase'],
  ['/a/case', 'json', '/a/case.json'],
  ['/a/case.json', 'json', '/a/case.json'],
  ['/a/case.JSON', 'json', '/a/case.JSON'],
  ['/a/case.yml', 'yaml', '/a/case.yml'],
  ['/a/.bashrc', 'txt', '/a/.bashrc.txt'],
  ['/a/tool.exe', 'pdf', '/a/tool.exe.pdf'],
  ['/a/memo', 'docx', '/a/memo.docx'],
  ['/a/memo.docm', 'docx', '/a/memo.docm.docx'],
] as const)('%s saved as %s is %s', (name, kind, expected) => {
  expect(withExtension(name, kind)).toBe(expected);
});
