import { createScreener, type CellProblem } from '../../../../rules/index.ts';
import { createTableBuilder } from '../logic/result-table.ts';
import { createProblemCounter } from './count-problems.ts';
import { createTally } from './count-verdicts.ts';
import { createPacer } from './pause.ts';
import type { Ask, RunResult } from './protocol.ts';
import { readCompanies } from './read-companies.ts';
import type { Desk, Going } from './desk.ts';
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
  const screen = createScreener(desk.catalogue, { ...ask.options, verdicts: true });
  const tallyOf = createTally(desk.catalogue);
  const builder = createTableBuilder(desk.catalogue);
  const counter = createProblemCounter();
  const problems: CellProblem[] = [];
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
        const screened = screen(company);
        builder.add(screened, tallyOf(screened.verdicts));
        counter.add(company, sheetRow.damaged);
        if (problems.length < LISTED) problems.push(...company.problems);
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
    problemCount: counter.total(),
    end,
    lastRow,
    notes: reading.notes(),
  };
  return { ask, result };
}
