import { formatRecent, parseRecent, withRecent } from '../policy/recent-list.ts';
import { readSmall, removeSmall, writeSmall } from './small-file.ts';

/** The system's own list of recent documents, on the dock and the task bar. */
export interface SystemRecent {
  addRecentDocument(path: string): void;
  clearRecentDocuments(): void;
}

/** The files that were opened or saved lately. Names and folders stay in the main process. */
export class RecentFiles {
  #paths: readonly string[];
  /** Nothing is kept before the page has said that it may be. */
  #kept = false;

  constructor(
    private readonly file: string,
    private readonly system: SystemRecent,
    private readonly changed: () => void,
  ) {
    this.#paths = parseRecent(readSmall(file));
  }

  get paths(): readonly string[] {
    return this.#paths;
  }

  /** Whether names may be kept. Where not, those that are kept are forgotten. */
  keep(kept: boolean): void {
    this.#kept = kept;
    if (!kept && this.#paths.length > 0) this.clear();
  }

  add(path: string): void {
    if (!this.#kept) return;
    this.#set(withRecent(this.#paths, path));
    this.system.addRecentDocument(path);
  }

  /** A file that is no longer there. */
  drop(path: string): void {
    if (this.#paths.includes(path)) this.#set(this.#paths.filter((other) => other !== path));
  }

  /** Forgets all. Throws where the file cannot be removed: the page must not believe it was. */
  clear(): void {
    this.#paths = [];
    this.system.clearRecentDocuments();
    const isGone = removeSmall(this.file);
    this.changed();
    if (!isGone) throw new Error('the list of recent files could not be removed');
  }

  #set(paths: readonly string[]): void {
    this.#paths = paths;
    writeSmall(this.file, formatRecent(paths));
    this.changed();
  }
}
