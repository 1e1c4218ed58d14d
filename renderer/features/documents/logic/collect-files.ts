/** Files that somebody handed over, before anything of them is read. */
export interface Handed {
  readonly files: readonly File[];
  /** Files of a folder that are no text files, or beyond the number that is looked at. */
  readonly passedOver: number;
  /** The browser gave no access to a dropped folder. */
  readonly folderRefused: boolean;
}

/** Most files that are looked at in one go; the documents are five. */
export const MOST_FILES = 50;

/** Most entries of a dropped folder that are gone through. */
const MOST_ENTRIES = 2_000;

/** What a folder holds that could be an original. Files handed over one by one are all looked at, whatever their name. */
const isTextFile = ({ name }: Pick<File, 'name'>): boolean => /\.(?:txt|text)$/iu.test(name);

/** The files of a chosen folder, those in folders of it included. */
export function fromFolder(files: readonly File[]): Handed {
  return limit({ files: files.filter(isTextFile), from: files.length, folderRefused: false });
}

function limit({
  files,
  from,
  folderRefused,
}: {
  readonly files: readonly File[];
  readonly from: number;
  readonly folderRefused: boolean;
}): Handed {
  const kept = files.slice(0, MOST_FILES);
  return { files: kept, passedOver: from - kept.length, folderRefused };
}

/** Files and folders that were dropped on the page. */
export async function fromDrop(data: DataTransfer): Promise<Handed> {
  // What was dropped is gone after the event: everything is taken hold of before the first wait.
  const items = [...data.items].filter(({ kind }) => kind === 'file');
  const folders = items.flatMap((item) => {
    const entry = item.webkitGetAsEntry();
    return entry !== null && isFolder(entry) ? [entry] : [];
  });
  const single = items.flatMap((item) =>
    item.webkitGetAsEntry()?.isDirectory === true ? [] : (item.getAsFile() ?? []),
  );
  try {
    const inside = (await Promise.all(folders.map((folder) => filesOf(folder)))).flat();
    const files = [...single, ...inside.filter(isTextFile)];
    return limit({ files, from: single.length + inside.length, folderRefused: false });
  } catch {
    return limit({ files: single, from: single.length, folderRefused: true });
  }
}

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

/** All files below a folder. Rejects where the browser lets no page look into it. */
async function filesOf(folder: FileSystemDirectoryEntry): Promise<File[]> {
  const files: File[] = [];
  const waiting = [folder];
  let left = MOST_ENTRIES;
  for (let next = waiting.pop(); next !== undefined && left > 0; next = waiting.pop()) {
    for (const entry of await entriesOf(next)) {
      left -= 1;
      if (isFolder(entry)) waiting.push(entry);
      else if (isFile(entry)) files.push(await fileOf(entry));
    }
  }
  return files;
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

/** A folder hands its entries over in portions; an empty one is the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (portion.length === 0 || entries.length > MOST_ENTRIES) return entries;
    entries.push(...portion);
  }
}

/** Shows the browser's folder dialog. Must be called out of a click or key press; `null` if nothing was chosen. */
export function chooseFolder(page: Document): Promise<Handed | null> {
  const input = page.createElement('input');
  input.type = 'file';
  input.webkitdirectory = true;
  return new Promise((resolve) => {
    input.addEventListener('cancel', () => resolve(null), { once: true });
    input.addEventListener('change', () => resolve(fromFolder([...(input.files ?? [])])), { once: true });
    input.click();
  });
}
