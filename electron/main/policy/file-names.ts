import type { FileKind } from '../../contract/index.ts';

/** Extensions under which a kind of file is known, the one we write first. */
const EXTENSIONS: Readonly<Record<FileKind, readonly [string, ...string[]]>> = {
  case: ['gzcase', 'json'],
  json: ['json'],
  yaml: ['yaml', 'yml'],
  csv: ['csv'],
  xlsx: ['xlsx'],
  txt: ['txt'],
  html: ['html', 'htm'],
  pdf: ['pdf'],
  docx: ['docx'],
};

export function extensionsOf(kind: FileKind): string[] {
  return [...EXTENSIONS[kind]];
}

/**
 * The name or path with an extension of its kind. A person who types `case.exe` into the dialog gets `case.exe.json`:
 * the shell writes no other kind of file than the one that was asked for.
 */
export function withExtension(name: string, kind: FileKind): string {
  const lower = name.toLowerCase();
  return EXTENSIONS[kind].some((extension) => lower.endsWith(`.${extension}`))
    ? name
    : `${name}.${EXTENSIONS[kind][0]}`;
}
