import type { summarise } from './budgets.ts';
import { figures, markdownTable } from './docs-table.ts';
import type { MemoryRow } from './memory.ts';
import { HAND, OURS, type PeerRow } from './peers/compare-peers.ts';
import type { ScreeningRate } from './screening.ts';

/** Everything a run has measured. */
export interface BenchReport {
  readonly node: string;
  readonly processor: string;
  readonly pack: string;
  readonly provisions: number;
  readonly budgets: ReturnType<typeof summarise>;
  readonly peers: readonly PeerRow[];
  readonly screening: readonly ScreeningRate[];
  /** Milliseconds. */
  readonly coldStart: { readonly assess: number; readonly node: number };
  readonly memory: readonly MemoryRow[];
}

/** The report as Markdown. */
export function reportTables(report: BenchReport): string {
  return [
    `${report.processor}, Node ${report.node}; ${report.provisions.toLocaleString('en-US')} provisions.`,
    '### Aims',
    aims(report),
    '### Beside peers',
    peerTable(report.peers),
    '### Budgets',
    budgetTable(report.budgets),
    '### Screening, start and memory',
    otherTable(report),
  ].join('\n\n');
}

function aims({ peers, screening }: BenchReport): string {
  const by = (name: string) => peers.find((row) => row.name === name);
  const bare = peers.find(({ name }) => name.startsWith('json-rules-engine'))?.ratio ?? 0;
  const hand = by(HAND)?.ratio ?? 0;
  const best = Math.min(
    ...peers.filter(({ name }) => name !== OURS && name !== HAND).map(({ ratio }) => ratio),
  );
  const rate = Math.min(...screening.map(({ perMinute }) => perMinute));
  const row = (aim: string, reached: string, held: boolean) => [
    aim,
    reached,
    held ? 'reached' : 'not reached',
  ];
  return markdownTable(
    ['aim', 'measured', ''],
    [
      row(
        'compiled at least 300 times as fast as bare json-rules-engine',
        `${figures(bare)} times`,
        bare >= 300,
      ),
      row('within 3 times of functions by hand', `${figures(1 / hand)} times their time`, 1 / hand <= 3),
      row('ahead of every peer', `the nearest takes ${figures(best)} times as long`, best > 1),
      row('100,000 companies a minute on one core', `${figures(rate)} a minute`, rate >= 100_000),
    ],
  );
}

function peerTable(rows: readonly PeerRow[]): string {
  return markdownTable(
    [
      'engine',
      'how',
      'provisions',
      'µs a company',
      'times ours',
      'verdicts compared',
      'differ',
      'open ones called true / false',
    ],
    rows.map(({ name, how, provisions, micros, ratio, compared, differ, guessed }) => [
      name,
      how,
      provisions.toLocaleString('en-US'),
      figures(micros),
      figures(ratio),
      compared === null ? '–' : compared.toLocaleString('en-US'),
      compared === null ? '–' : differ,
      guessed === null ? 'none' : `${guessed.yes} / ${guessed.no}`,
    ]),
  );
}

function budgetTable(rows: BenchReport['budgets']): string {
  return markdownTable(
    ['task, for one company', 'fastest ms', 'median ms', 'slowest example ms', 'which', 'budget ms', ''],
    rows.map(({ task, fastest, median, worst, worstOf, budget }) => [
      task,
      figures(fastest),
      figures(median),
      figures(worst),
      worstOf,
      budget ?? '–',
      budget !== null && worst > budget ? 'over' : '',
    ]),
  );
}

function otherTable({ screening, coldStart, memory }: BenchReport): string {
  return markdownTable(
    ['', 'measured'],
    [
      ...screening.map(({ asOf, perMinute, micros, reading, answers }) => [
        `screening on ${asOf}, one core, files left out, ${figures(answers)} answers a row`,
        `${figures(perMinute)} companies a minute (${figures(micros)} µs each, ${figures(reading)} of them reading the row)`,
      ]),
      [
        '`assess` from nothing to its answer',
        `${figures(coldStart.assess)} ms (an empty Node process: ${figures(coldStart.node)} ms)`,
      ],
      ...memory.map(({ what, megabytes }) => [`memory of ${what}`, `${figures(megabytes)} MB`]),
    ],
  );
}
