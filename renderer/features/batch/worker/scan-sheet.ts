import type { Mapping } from '../../../../rules/index.ts';
import { createProblemCounter } from './count-problems.ts';
import type { Desk, Going } from './desk.ts';
import { createPacer } from './pause.ts';
import type { Reply } from './protocol.ts';
import { readCompanies } from './read-companies.ts';
import { unreadOf } from './unread-cells.ts';

/**
 * Reads every row without deciding anything: how many there are, and what in them cannot be read. The parts of the
 * mapping must go together.
 */
export async function scanSheet(desk: Desk, mapping: Mapping, going: Going): Promise<Reply> {
  const counter = createProblemCounter();
  const pace = createPacer(() => performance.now());
  const { rows, reading } = readCompanies(desk, mapping);
  let count = 0;
  for await (const { sheetRow, company } of rows) {
    count += 1;
    if (company === null) counter.skip();
    else counter.add(company, unreadOf(company, sheetRow.damaged));
    const turn = pace();
    if (turn === null) continue;
    await turn;
    if (going.isStopped()) return { kind: 'stopped' };
    going.progress({ share: reading.share(), rows: count, problems: counter.total() });
  }
  return { kind: 'scanned', scan: counter.finish() };
}
