import { createSummary, type SummaryData } from '../../rules/index.ts';
import type { Reading, Sheet } from '../../renderer/shared/sheets/index.ts';
import { writeCheckpoint, type Checkpoint, type Identity } from './checkpoint.ts';
import { chunksOf, type RowChunk } from './chunks.ts';
import { growFile, type PartialFiles } from './output-files.ts';
import { underWay, type StartPool } from './pool.ts';
import type { ChunkResult, WorkerTask } from './protocol.ts';

/** A run as it is set up. */
export interface RunPlan {
  readonly sheet: Sheet;
  readonly headerRow: number;
  readonly task: WorkerTask;
  readonly workers: number;
  readonly startPool: StartPool;
  readonly identity: Identity;
  readonly files: PartialFiles;
  /** Lines that go before the first. */
  readonly head: { readonly results: string; readonly problems: string };
  /** Where an interrupted run goes on. */
  readonly from: Checkpoint | null;
  readonly isStopped: () => boolean;
  readonly progress: (share: number, rows: number) => void;
}

export interface RunResult {
  readonly finished: boolean;
  readonly summary: SummaryData;
  readonly problemCount: number;
  readonly reading: Reading;
}

/** How long after the last one a checkpoint is written, in milliseconds. */
const CHECKPOINT_EVERY = 1_000;

/**
 * Screens all rows into the partial files, in the order of the sheet, with a checkpoint every second and at the end.
 * Throws `SheetError`, what the system throws when a file cannot be written, and bugs of a thread.
 */
export async function runScreen(plan: RunPlan): Promise<RunResult> {
  const { from, files } = plan;
  const summary = createSummary(plan.task.catalogue);
  if (from !== null) summary.merge(from.summary);
  const results = growFile(files.results, from?.resultBytes ?? 0);
  const problems = growFile(files.problems, from?.problemBytes ?? 0);
  const pool = plan.startPool(plan.workers, plan.task);
  const reading = plan.sheet.read();
  let lastRow = from?.lastRow ?? plan.headerRow;
  let problemCount = from?.problemCount ?? 0;
  let saved = performance.now();
  const save = (): void => {
    results.settle();
    problems.settle();
    writeCheckpoint(files.checkpoint, {
      version: 2,
      process: process.pid,
      identity: plan.identity,
      lastRow,
      resultBytes: results.bytes(),
      problemBytes: problems.bytes(),
      problemCount,
      summary: summary.data(),
    });
    saved = performance.now();
  };
  const keep = ({ chunk, result }: { chunk: RowChunk; result: ChunkResult }): void => {
    results.append(result.results);
    problems.append(result.problems);
    summary.merge(result.summary);
    summary.skip(chunk.empty);
    problemCount += result.problemCount;
    lastRow = chunk.lastRow;
    plan.progress(reading.share(), lastRow);
    if (performance.now() - saved >= CHECKPOINT_EVERY) save();
  };
  try {
    if (from === null) {
      results.append(new TextEncoder().encode(plan.head.results));
      problems.append(new TextEncoder().encode(plan.head.problems));
      save();
    }
    const waiting: Promise<{ chunk: RowChunk; result: ChunkResult }>[] = [];
    const most = underWay(plan.workers);
    let finished = true;
    for await (const chunk of chunksOf(reading.rows, lastRow)) {
      const asked = pool.give(chunk).then((result) => ({ chunk, result }));
      // It is looked at in its turn; until then a failure is nobody's.
      asked.catch(() => undefined);
      waiting.push(asked);
      if (waiting.length >= most) keep(await first(waiting));
      finished = !plan.isStopped();
      if (!finished) break;
    }
    while (waiting.length > 0) keep(await first(waiting));
    save();
    return { finished, summary: summary.data(), problemCount, reading };
  } finally {
    results.close();
    problems.close();
    await pool.close();
  }
}

function first<T>(waiting: Promise<T>[]): Promise<T> {
  const [promise] = waiting.splice(0, 1);
  if (promise === undefined) throw new Error('nothing to wait for');
  return promise;
}
