import { dialog, type BrowserWindow, type FileFilter } from 'electron';
import {
  MAX_OPEN_BYTES,
  MAX_OPEN_FILES,
  type FileKind,
  type OpenFilesOutcome,
  type OpenFilesRequest,
  type PrintToPdfRequest,
  type SaveFileRequest,
  type SaveOutcome,
} from '../../contract/index.ts';
import { readLimited } from '../files/read-limited.ts';
import { writeAtomically } from '../files/write-atomically.ts';
import { extensionsOf, withExtension } from '../policy/file-names.ts';
import type { ShellWords } from '../words/index.ts';

/** Called with the path of a file that may go into the list of recent ones. */
export type Remember = (path: string) => void;

/** Lets the person choose files and reads them. The path stays here. */
export async function openFiles(
  window: BrowserWindow,
  request: OpenFilesRequest,
  words: ShellWords,
  remember: Remember,
): Promise<OpenFilesOutcome> {
  const filters: FileFilter[] = [{ name: words.files, extensions: request.accept.flatMap(extensionsOf) }];
  const chosen = await dialog.showOpenDialog(window, {
    filters,
    properties: request.many ? ['openFile', 'multiSelections'] : ['openFile'],
  });
  if (chosen.canceled || chosen.filePaths.length === 0) return { status: 'cancelled' };
  const limit = request.many ? MAX_OPEN_FILES : 1;
  if (chosen.filePaths.length > limit) return { status: 'too-many', limit };
  const files = await Promise.all(chosen.filePaths.map((path) => readLimited(path, MAX_OPEN_BYTES)));
  if (request.remember) {
    chosen.filePaths
      .filter((_path, index) => files[index]?.status === 'read')
      .forEach((path) => remember(path));
  }
  return { status: 'opened', files };
}

async function choosePath(
  window: BrowserWindow,
  baseName: string,
  kind: FileKind,
  words: ShellWords,
): Promise<string | null> {
  const chosen = await dialog.showSaveDialog(window, {
    defaultPath: withExtension(baseName, kind),
    filters: [{ name: words.files, extensions: extensionsOf(kind) }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  return chosen.canceled || chosen.filePath === '' ? null : withExtension(chosen.filePath, kind);
}

/** Lets the person choose where to save, and writes the file whole or not at all. */
export async function saveFile(
  window: BrowserWindow,
  request: SaveFileRequest,
  words: ShellWords,
  remember: Remember,
): Promise<SaveOutcome> {
  const path = await choosePath(window, request.baseName, request.kind, words);
  if (path === null) return { status: 'cancelled' };
  const outcome = await writeAtomically(path, request.content);
  if (request.remember && outcome.status === 'saved') remember(path);
  return outcome;
}

/** Prints the page as it is to a tagged A4 PDF at a place the person chooses. */
export async function printToPdf(
  window: BrowserWindow,
  request: PrintToPdfRequest,
  words: ShellWords,
): Promise<SaveOutcome> {
  const path = await choosePath(window, request.baseName, 'pdf', words);
  if (path === null) return { status: 'cancelled' };
  const pdf = await window.webContents.printToPDF({
    pageSize: 'A4',
    landscape: request.landscape,
    printBackground: true,
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
  return writeAtomically(path, pdf);
}
