import { createRowReader, createScreener, createSummary, resultCells } from '../../rules/index.ts';
import type { Catalogue, IsoDate } from '../../seeds/schema/index.ts';
import { median } from './interleave.ts';
import { madeUpSheet } from './sheet.ts';

/**
 * How fast one core screens, files left out: a row read, all verdicts, best places and next question, counted into the
 * summary, and the cells of its row of results made.
 */
export interface ScreeningRate {
  readonly asOf: IsoDate;
  /** Companies a minute: the middle over the rounds. */
  readonly perMinute: number;
  /** Microseconds a company: in all, and of these the reading of the row. */
  readonly micros: number;
  readonly reading: number;
  /** Answers in a row, on average; and rows with a problem, of which there should be none. */
  readonly answers: number;
  readonly problems: number;
}

const ROWS = 2_000;
const ROUNDS = 7;

/** Screens a sheet of made-up companies, again and again. */
export function measureScreening(catalogue: Catalogue, asOf: IsoDate): ScreeningRate {
  const { mapping, rows } = madeUpSheet(catalogue, ROWS);
  const read = createRowReader(mapping, catalogue);
  const options = { asOf, places: [], placesShown: 3, topShown: 5 };
  const screen = createScreener(catalogue, options);
  const cellsOf = resultCells(catalogue, 'en', options);
  let answers = 0;
  let problems = 0;
  const reading = timed(() => {
    for (const [row, cells] of rows.entries()) {
      const company = read(row, cells);
      answers += company?.answers.size ?? 0;
      problems += company?.problems.length ?? 0;
    }
  });
  const all = timed(() => {
    const summary = createSummary(catalogue);
    for (const [row, cells] of rows.entries()) {
      const company = read(row, cells);
      if (company === null) continue;
      const screened = screen(company);
      summary.add(screened);
      cellsOf(screened);
    }
  });
  const passes = ROWS * (ROUNDS + 1);
  return {
    asOf,
    perMinute: 60e6 / all,
    micros: all,
    reading,
    answers: answers / passes,
    problems: problems / (ROUNDS + 1),
  };
}

/** Microseconds a row: the middle over the rounds; the first warms up. */
function timed(pass: () => void): number {
  const rounds: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const start = performance.now();
    pass();
    if (round > 0) rounds.push(((performance.now() - start) / ROWS) * 1000);
  }
  return median(rounds);
}
