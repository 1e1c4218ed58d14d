import { baseNameSchema, type FileKind } from '../../electron/contract/index.ts';

/** The MIME type and the extensions of each kind of file, the one we write first. */
export const FILE_TYPES: Readonly<
  Record<FileKind, { readonly mime: string; readonly extensions: readonly [string, ...string[]] }>
> = {
  // A browser ties no extension to a page: `.json` says at least what the file is.
  case: { mime: 'application/json', extensions: ['json', 'gzcase'] },
  json: { mime: 'application/json', extensions: ['json'] },
  yaml: { mime: 'application/yaml', extensions: ['yaml', 'yml'] },
  csv: { mime: 'text/csv', extensions: ['csv'] },
  xlsx: { mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', extensions: ['xlsx'] },
  txt: { mime: 'text/plain', extensions: ['txt'] },
  html: { mime: 'text/html', extensions: ['html', 'htm'] },
  pdf: { mime: 'application/pdf', extensions: ['pdf'] },
  docx: {
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensions: ['docx'],
  },
};

/** A suggested file name out of any text, such as a case's title: readable, and legal on every system. */
export function plainBaseName(text: string, fallback: string): string {
  const plain = text
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 100)
    .replace(/^[.\s]+|[.\s]+$/g, '');
  return baseNameSchema.safeParse(plain).success ? plain : fallback;
}
