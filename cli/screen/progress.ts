import { grouped } from './grouped.ts';

/** Tells how far a run has come. */
export interface Progress {
  readonly tell: (share: number, lastRow: number) => void;
  /** Leaves the line on which it was told. */
  readonly end: () => void;
}

export interface ProgressOptions {
  /** Rows of the sheet that come before the first of this run. */
  readonly before: number;
  /** Whether an earlier run has done some: they are passed over quickly, and say nothing of the time left. */
  readonly resumed: boolean;
  readonly terminal: boolean;
  readonly write: (text: string) => void;
  /** Milliseconds; only differences matter. */
  readonly now: () => number;
}

/** On a terminal a line is written over; elsewhere a new one now and then. In milliseconds. */
const EVERY = { terminal: 200, file: 10_000 };

/** Share done (by bytes), rows, rate and time left. */
export function createProgress({ before, resumed, terminal, write, now }: ProgressOptions): Progress {
  const started = now();
  let told = started;
  let base: number | null = null;
  return {
    tell: (share, lastRow) => {
      base ??= resumed ? share : 0;
      if (now() - told < (terminal ? EVERY.terminal : EVERY.file)) return;
      told = now();
      const line = progressLine({ share, base, rows: lastRow - before, milliseconds: told - started });
      write(terminal ? `\r${line}\u001b[K` : `${line}\n`);
    },
    end: () => {
      if (terminal && told > started) write('\r\u001b[K');
    },
  };
}

export interface Done {
  readonly share: number;
  /** The share at which the clock was started. */
  readonly base: number;
  readonly rows: number;
  readonly milliseconds: number;
}

/**
 * One line: `42 %, 12,000 rows, 96,000 a minute, 20 s left`. A small or tightly packed sheet is read to its end before
 * much of it is decided; what its bytes say of the time left is nothing then.
 */
export function progressLine({ share, base, rows, milliseconds }: Done): string {
  const seconds = milliseconds / 1000;
  const rate = Math.round((rows / Math.max(0.001, seconds)) * 60);
  const left = share > base && share < 1 ? Math.round((seconds / (share - base)) * (1 - share)) : null;
  const done = share < 1 ? `${Math.floor(share * 100)} %` : 'read to the end';
  return `${done}, ${grouped(rows)} rows, ${grouped(rate)} a minute${left === null ? '' : `, ${duration(left)} left`}`;
}

/** `45 s`, `3 min 20 s`, `2 h 5 min`. */
export function duration(seconds: number): string {
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
  return `${Math.floor(seconds / 3600)} h ${Math.floor((seconds % 3600) / 60)} min`;
}
