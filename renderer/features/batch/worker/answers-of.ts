import type { CompanyAnswers } from './protocol.ts';
import { readCompanies } from './read-companies.ts';
import type { RunState } from './run-sheet.ts';
import type { Desk } from './desk.ts';

/**
 * The answers that some companies of the table gave, in the order in which they are asked for. Read anew from the file:
 * of a hundred thousand rows nobody opens more than a few.
 */
export async function answersOf(
  desk: Desk,
  run: RunState,
  companies: readonly number[],
): Promise<readonly CompanyAnswers[]> {
  const { rows: rowsOf } = run.result.table;
  const wanted = new Map(companies.map((company) => [rowsOf[company] ?? -1, company]));
  const last = Math.max(...wanted.keys());
  const found = new Map<number, CompanyAnswers>();
  for await (const { company: read } of readCompanies(desk, run.ask.mapping).rows) {
    if (read !== null) {
      const company = wanted.get(read.row);
      if (company !== undefined) found.set(company, { company, ...read });
      if (read.row >= last) break;
    }
  }
  return companies.flatMap((company) => found.get(company) ?? []);
}
