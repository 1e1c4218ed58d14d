import type { From } from './load-seeds.ts';

/** The entries of one list of every file, each with its file and its path inside it. */
export const each = <T, R>(files: readonly From<T>[], list: (value: T) => readonly R[], name: string) =>
  files.flatMap(({ file, value }) =>
    list(value).map((item, index) => ({ file, path: `${name}[${index}]`, item })),
  );
