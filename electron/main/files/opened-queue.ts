import {
  MAX_OPEN_BYTES,
  MAX_OPEN_FILES,
  type OpenedFile,
  type OpenFilesOutcome,
} from '../../contract/index.ts';
import { readLimited } from './read-limited.ts';

/** Files that a person opened from outside the page, waiting until it asks for them. They are read only then. */
export class OpenedQueue {
  #paths: string[] = [];

  constructor(
    /** Called when something has come to wait. */
    private readonly announce: () => void,
    /** Called for each file that was handed over, with what became of it. */
    private readonly taken: (path: string, file: OpenedFile) => void,
  ) {}

  get isWaiting(): boolean {
    return this.#paths.length > 0;
  }

  add(paths: readonly string[]): void {
    // One more than the limit is enough to know that there are too many.
    this.#paths = [...new Set([...this.#paths, ...paths])].slice(0, MAX_OPEN_FILES + 1);
    if (this.isWaiting) this.announce();
  }

  /** Hands over what waits, once. */
  async take(): Promise<OpenFilesOutcome> {
    const paths = this.#paths;
    this.#paths = [];
    if (paths.length === 0) return { status: 'cancelled' };
    if (paths.length > MAX_OPEN_FILES) return { status: 'too-many', limit: MAX_OPEN_FILES };
    const files = await Promise.all(paths.map((path) => readLimited(path, MAX_OPEN_BYTES)));
    files.forEach((file, index) => this.taken(paths[index] ?? '', file));
    return { status: 'opened', files };
  }
}
