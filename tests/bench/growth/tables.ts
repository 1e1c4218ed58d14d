import { figures, markdownTable } from '../docs-table.ts';
import type { Point } from './point.ts';

/** Registered companies of a city of that size. */
const CITY = 4_000_000;
const CORES = 8;

/** The table of all points, and what a city would need. */
export function growthTables(points: readonly Point[], processor: string): string {
  const table = markdownTable(
    ['provisions', 'companies', 'seconds', 'µs a company', 'a minute', 'peak MB', 'MB before the first'],
    points.map((point) => [
      `${point.provisions.toLocaleString('en-US')} (${point.times}×)`,
      countOf(point),
      figures(point.seconds),
      figures(microsOf(point)),
      figures(60e6 / microsOf(point)),
      figures(point.peak),
      figures(point.before),
    ]),
  );
  const picture = '![Seconds against companies, for three sizes of catalogue](growth.svg)';
  return [`${processor}, one core.`, table, picture, onPaper(points)].join('\n\n');
}

/** Microseconds a company. */
export const microsOf = ({ seconds, screened }: Point): number => (seconds / screened) * 1e6;

const countOf = ({ companies, screened }: Point): string =>
  screened < companies
    ? `${screened.toLocaleString('en-US')} of ${companies.toLocaleString('en-US')}, then the time was up`
    : companies.toLocaleString('en-US');

function onPaper(points: readonly Point[]): string {
  const largest = (times: number) => points.filter((point) => point.times === times).at(-1);
  const [once, often] = [largest(1), largest(16)];
  if (once === undefined || often === undefined) throw new Error('the largest points are missing');
  const minutes = (point: Point) => (microsOf(point) * CITY) / 60e6;
  return [
    `**A city with ${CITY.toLocaleString('en-US')} registered companies, on paper.** From the largest points above, and`,
    `not measured: today's catalogue would take ${figures(minutes(once))} minutes on one core, or`,
    `${figures(minutes(once) / CORES)} on ${CORES} if they share the work evenly; a catalogue sixteen times as large`,
    `${figures(minutes(often) / 60)} hours on one core, ${figures(minutes(often) / CORES)} minutes on ${CORES}. Memory does`,
    `not grow with the companies: about ${figures(Math.max(once.peak, often.peak))} MB for each process. A row of results`,
    `of 1 to 2 KB makes a file of 4 to 8 GB, so the disk and the reading of the spreadsheet come first, not the rules; a`,
    `run of that size would be cut by district and kept as CSV, which XLSX with its 1,048,576 rows could not hold.`,
  ].join('\n');
}
