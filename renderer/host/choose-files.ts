import { MAX_OPEN_BYTES, MAX_OPEN_FILES } from '../../electron/contract/index.ts';
import { FILE_TYPES } from './file-names.ts';
import type { HostFile, OpenOutcome, OpenRequest } from './host.ts';

/** The part of the browser's `File` that is used. */
export type ChosenFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/** Reads a file that the person chose or dropped on the page. Its size is checked before it is read. */
export async function readChosenFile(file: ChosenFile): Promise<HostFile> {
  if (file.size > MAX_OPEN_BYTES)
    return { status: 'too-large', name: file.name, size: file.size, limit: MAX_OPEN_BYTES };
  try {
    return { status: 'read', name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return { status: 'unreadable', name: file.name };
  }
}

/** Shows the browser's file dialog. Must be called out of a click or key press. */
export function chooseFiles(page: Document, request: OpenRequest): Promise<OpenOutcome> {
  const input = page.createElement('input');
  input.type = 'file';
  input.multiple = request.many;
  input.accept = request.accept
    .flatMap((kind) => FILE_TYPES[kind].extensions.map((extension) => `.${extension}`))
    .join(',');
  return new Promise((resolve) => {
    input.addEventListener('cancel', () => resolve({ status: 'cancelled' }), { once: true });
    input.addEventListener(
      'change',
      () => {
        const chosen = [...(input.files ?? [])];
        if (chosen.length === 0) resolve({ status: 'cancelled' });
        else if (chosen.length > MAX_OPEN_FILES) resolve({ status: 'too-many', limit: MAX_OPEN_FILES });
        else
          void Promise.all(chosen.map(readChosenFile)).then((files) => resolve({ status: 'opened', files }));
      },
      { once: true },
    );
    input.click();
  });
}
