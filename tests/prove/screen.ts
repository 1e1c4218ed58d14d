import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runAssessment } from '../../cli/assess/run-assessment.ts';
import { toJson } from '../../cli/assess/to-json.ts';
import { openCompanies } from '../../cli/screen/open-companies.ts';
import { csvLine, openSheet, SHEET_LIMITS } from '../../renderer/shared/sheets/index.ts';
import { createRowReader, type Cell } from '../../rules/index.ts';
import { isoDateSchema } from '../../seeds/schema/index.ts';
import { packNow } from '../cli/support/examples.ts';
import { runScript } from '../cli/support/run-command.ts';
import { makeCompanies } from '../support/make-companies.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/**
 * `npm run prove:screen [-- ROWS SEED]`: random rows (1,000 unless told) through the command as it is run, and each of
 * them through `assess`: every verdict, the first three places with their standings, and the next question, as they are
 * written in the results. Prints the rows that differ.
 */
const [rows = 1000, seed = 20_261_123] = process.argv.slice(2).map(Number);
const folder = temporaryFolder('prove-screen');
const asOf = isoDateSchema.parse('2026-01-01');
const pack = packNow();
const { catalogue } = pack;
const { names } = catalogue.wording;

const sheet = join(folder, 'companies.csv');
const results = join(folder, 'results.csv');
const made = makeCompanies(catalogue, seed);
writeFileSync(sheet, [made.header, ...made.rows(rows)].map((cells) => csvLine(cells)).join(''));
const ran = await runScript('cli/screen/main.ts', [sheet, '--out', results, '--as-of', asOf, '--verdicts']);
if (ran.status !== 0) throw new Error(ran.stderr);

const bytes = new Uint8Array(readFileSync(sheet));
const source = {
  size: bytes.length,
  read: (from: number, to: number) => Promise.resolve(bytes.slice(from, to)),
};
const opened = await openCompanies(source, catalogue, {
  path: sheet,
  encoding: undefined,
  sheet: undefined,
  mapping: null,
  blankIsNo: false,
});
if (!opened.ok) throw new Error(opened.mistakes.join('\n'));
const read = createRowReader(opened.value.mapping, catalogue);

/** The written results, by the row of the sheet. */
const written = new Map<number, ReadonlyMap<string, string>>();
const limits = { ...SHEET_LIMITS, columns: 5000 };
const reopened = await openSheet(new Uint8Array(readFileSync(results)), { limits });
if (!reopened.ok) throw new Error(reopened.problem.code);
let heads: readonly string[] = [];
const textOf = (cell: Cell | undefined): string => (cell?.kind === 'text' ? cell.text : '');
for await (const { row, cells } of reopened.sheet.read().rows) {
  if (row === 1) heads = cells.map(textOf);
  else written.set(row, new Map(heads.map((head, at) => [head, textOf(cells[at])])));
}

let different = 0;
let compared = 0;
const expectCell = (row: number, head: string, expected: string): void => {
  compared += 1;
  const found = written.get(row)?.get(head);
  if (found === expected) return;
  different += 1;
  console.error(`row ${row}, ${head}: written ${found ?? 'nothing'}, assessed ${expected}`);
};

for await (const { row, cells } of opened.value.sheet.read().rows) {
  const company = row <= opened.value.headerRow ? null : read(row, cells);
  if (company === null) continue;
  const run = await runAssessment(pack, company, { asOf, places: company.places, language: 'en' });
  const json = toJson(run);
  for (const [at, { verdict }] of json.provisions.entries()) {
    const provision = catalogue.provisions[at];
    const head = `${provision?.doc ?? ''} ${provision?.cite[0]?.at ?? ''} ${provision?.title.en ?? ''}`;
    // Two provisions of one clause can have one title; their columns then cannot be told apart by it.
    if (heads.indexOf(head) === heads.lastIndexOf(head)) expectCell(row, head, names.verdict[verdict].en);
  }
  for (const [at, place] of json.places.slice(0, 3).entries()) {
    const known = place.met + place.notMet > 0;
    expectCell(row, `Place ${at + 1}`, known ? place.name : '');
    const fit = written.get(row)?.get(`Place ${at + 1}: fit`) ?? '';
    if (known && !fit.startsWith(names.standing[place.standing].en))
      expectCell(row, `Place ${at + 1}: fit`, names.standing[place.standing].en);
  }
  const ask = catalogue.questions.find(({ id }) => id === json.next?.question)?.ask.en;
  const none =
    json.stillMatter === 0
      ? 'Nothing left that could change a verdict or a fit'
      : 'No question left; what is not known or a range could still change something';
  expectCell(row, 'Ask next', ask ?? none);
  expectCell(row, 'Facts that could still change something', String(json.stillMatter));
}
console.log(`${written.size} rows, ${compared} cells compared with assess: ${different} differ`);
process.exitCode = different === 0 && written.size === rows ? 0 : 1;
