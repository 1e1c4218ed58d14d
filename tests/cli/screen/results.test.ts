import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { runAssessment } from '../../../cli/assess/run-assessment.ts';
import { toJson } from '../../../cli/assess/to-json.ts';
import { openCompanies } from '../../../cli/screen/open-companies.ts';
import { PLACES_SHOWN, TOP_SHOWN } from '../../../cli/screen/protocol.ts';
import { csvLine, SHEET_LIMITS } from '../../../renderer/shared/sheets/index.ts';
import { createRowReader, resultColumns } from '../../../rules/index.ts';
import { isoDateSchema, LANGUAGES, VERDICTS } from '../../../seeds/schema/index.ts';
import { makeCompanies } from '../../support/make-companies.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { plainCells, readAll } from '../../renderer/sheets/read-all.ts';
import { checkHtml } from '../support/check-html.ts';
import { packNow } from '../support/examples.ts';
import { runScript } from '../support/run-command.ts';
import { screenHere } from './run-screen.ts';

const folder = temporaryFolder('screen-results');
const here = (name: string): string => join(folder, name);
const DAY = isoDateSchema.parse('2026-01-01');

/** A written CSV file as rows of cells. */
async function table(name: string): Promise<(string | number | boolean | null)[][]> {
  const limits = { ...SHEET_LIMITS, columns: 2000 };
  return (await readAll(new Uint8Array(readFileSync(here(name))), { limits })).rows.map(plainCells);
}

describe('the results', () => {
  const { catalogue } = packNow();
  const made = makeCompanies(catalogue, 11);
  const lines = [made.header, ...made.rows(4)];
  const shown = { placesShown: PLACES_SHOWN, topShown: TOP_SHOWN, apart: true };
  const keys = resultColumns(catalogue, 'en', shown).map(({ key }) => key);
  beforeAll(() => writeFileSync(here('some.csv'), lines.map((cells) => csvLine(cells)).join('')));

  it('are those of assess', async () => {
    const ran = await screenHere([
      here('some.csv'),
      '--out',
      here('some-out.csv'),
      '--as-of',
      DAY,
      '--quiet',
    ]);
    expect(ran.code).toBe(0);
    const bytes = new Uint8Array(readFileSync(here('some.csv')));
    const source = {
      size: bytes.length,
      read: (from: number, to: number) => Promise.resolve(bytes.slice(from, to)),
    };
    const opened = await openCompanies(source, catalogue, {
      path: '',
      encoding: undefined,
      sheet: undefined,
      mapping: null,
      blankIsNo: false,
    });
    if (!opened.ok) throw new Error(opened.mistakes.join());
    const read = createRowReader(opened.value.mapping, catalogue);
    const results = await table('some-out.csv');
    const own = made.header.length;
    for await (const { row, cells } of opened.value.sheet.read().rows) {
      const company = row === 1 ? null : read(row, cells);
      if (company === null) continue;
      const json = toJson(
        await runAssessment(packNow(), company, { asOf: DAY, places: company.places, language: 'en' }),
      );
      const cell = (key: string): unknown => results[row - 1]?.[own + keys.indexOf(key)];
      const count = (...some: string[]): number => some.reduce((sum, key) => sum + Number(cell(key)), 0);
      const assessed = (...verdicts: string[]): number =>
        json.provisions.filter(({ verdict }) => verdicts.includes(verdict)).length;
      expect(VERDICTS.slice(2).map((verdict) => count(verdict))).toEqual(
        VERDICTS.slice(2).map((verdict) => assessed(verdict)),
      );
      expect(count('met', 'met-if-judged', 'area', 'burden')).toBe(assessed('met', 'met-if-judged'));
      const ranked = json.places[0] !== undefined && json.places[0].met + json.places[0].notMet > 0;
      expect(cell('place-1')).toBe(ranked ? json.places[0]?.name : null);
      const ask = catalogue.questions.find(({ id }) => id === json.next?.question)?.ask.en;
      const none =
        json.stillMatter === 0
          ? 'Nothing left that could change a verdict or a fit'
          : 'No question left; what is not known or a range could still change something';
      expect(cell('next')).toBe(ask ?? none);
    }
    expect.assertions(1 + 4 * 4);
  });

  it.each(LANGUAGES)('and their summary is a page by itself, in %s', async (language) => {
    const out = ['--out', here(`page-${language}.csv`), '--summary', here(`page-${language}.html`)];
    await screenHere([
      here('some.csv'),
      ...out,
      '--lang',
      language,
      '--as-of',
      DAY,
      '--quiet',
      '--at',
      'gdd',
    ]);
    const html = readFileSync(here(`page-${language}.html`), 'utf8');
    expect(checkHtml(html)).toEqual([]);
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toContain(packNow().hash);
    if (language !== 'en') expect(html).not.toMatch(/Conditions met|By verdict|Column/u);
  });

  it('with every verdict as columns of a workbook, by threads of their own', async () => {
    const args = [
      here('some.csv'),
      '--out',
      here('some.xlsx'),
      '--verdicts',
      '--as-of',
      DAY,
      '--workers',
      '2',
    ];
    const ran = await runScript('cli/screen/main.ts', args);
    expect([ran.status, ran.stdout]).toEqual([0, '']);
    expect(ran.stderr).toMatch(/4 companies screened into/u);
    const [head, ...rows] = await table('some.xlsx');
    expect(head?.length).toBe(made.header.length + keys.length + catalogue.provisions.length);
    expect(rows).toHaveLength(4);
  });
});
