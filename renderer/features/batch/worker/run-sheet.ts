import { createScreener } from '../../../../rules/index.ts';
import { createTableBuilder } from '../logic/result-table.ts';
import { createProblemCounter } from './count-problems.ts';
import { createPacer } from './pause.ts';
import type { Ask, RunResult, UnreadCell } from './protocol.ts';
import { readCompanies } from './read-companies.ts';
import type { Desk, Going } from './desk.ts';
import { unreadOf } from './unread-cells.ts';
import { whyNot } from './why-not.ts';

/** Problems that the page lists; all of them can be saved. */
const LISTED = 5_000;

/** A run, and what is needed to go back to its rows. */
export interface RunState {
  readonly ask: Extract<Ask, { kind: 'run' }>;
  readonly result: RunResult;
}

/**
 * Screens every row. What was done is kept when somebody stops it, and when the file cannot be read on: the result
 * says so.
 */
export async function runSheet(desk: Desk, ask: RunState['ask'], going: Going): Promise<RunState> {
  const screen = createScreener(desk.catalogue, ask.options);
  const builder = createTableBuilder(desk.catalogue);
  const counter = createProblemCounter();
  const problems: UnreadCell[] = [];
  let listedAll = true;
  const pace = createPacer(() => performance.now());
  const { rows, reading } = readCompanies(desk, ask.mapping);
  let end: RunResult['end'] = 'whole';
  let lastRow = desk.headerRow;
  let count = 0;
  try {
    for await (const { sheetRow, company } of rows) {
      lastRow = sheetRow.row;
      count += 1;
      if (company === null) counter.skip();
      else {
        const unread = unreadOf(company, sheetRow.damaged);
        builder.add(screen(company), counter.add(company, unread));
        listedAll &&= problems.length + unread.length <= LISTED;
        if (listedAll) problems.push(...unread);
      }
      const turn = pace();
      if (turn === null) continue;
      await turn;
      going.progress({ share: reading.share(), rows: count, problems: counter.total() });
      if (going.isStopped()) {
        end = 'stopped';
        break;
      }
    }
  } catch (cause) {
    end = { broken: whyNot(cause) };
  }
  const result = {
    table: builder.finish(),
    scan: counter.finish(),
    problems,
    listedAll,
    unread: counter.total(),
    end,
    lastRow,
    notes: reading.notes(),
  };
  return { ask, result };
}
