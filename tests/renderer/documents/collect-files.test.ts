import { describe, expect, test } from 'vitest';
import { fromFolder, MOST_FILES } from '../../../renderer/features/documents/logic/collect-files.ts';

const files = (...names: string[]) => names.map((name) => new File(['x'], name));

describe('the files of a chosen folder', () => {
  test('are its text files; the others are counted, not read', () => {
    const { files: kept, passedOver } = fromFolder(
      files('a.txt', 'b.TXT', 'c.pdf', 'txt', 'd.txt.exe', 'e.text'),
    );
    expect(kept.map(({ name }) => name)).toEqual(['a.txt', 'b.TXT', 'e.text']);
    expect(passedOver).toBe(3);
  });

  test.each([
    [MOST_FILES - 1, MOST_FILES - 1, 0],
    [MOST_FILES, MOST_FILES, 0],
    [MOST_FILES + 1, MOST_FILES, 1],
    [10_000, MOST_FILES, 10_000 - MOST_FILES],
  ])('of %i text files %i are looked at', (count, looked, passed) => {
    const many = fromFolder(files(...Array.from({ length: count }, (_, index) => `${index}.txt`)));
    expect([many.files.length, many.passedOver]).toEqual([looked, passed]);
  });

  test('an empty folder is nothing', () => {
    expect(fromFolder([])).toEqual({ files: [], passedOver: 0, folderRefused: false });
  });
});
