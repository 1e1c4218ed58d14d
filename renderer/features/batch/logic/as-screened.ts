import type { CellProblem, Screened } from '../../../../rules/index.ts';
import { STANDINGS, type Catalogue } from '../../../../seeds/schema/index.ts';
import type { Tally } from '../../../shared/verdicts/tally.ts';
import { countOf, PLACES_KEPT, TOP_KEPT, UNRANKED, type ResultTable } from './result-table.ts';

/**
 * A company of the table as it was screened, as far as the table keeps it: what is written to files is made of it. Its
 * counts leave out what is said of an area and what may turn against the company, as the results of a case do.
 */
export function asScreened(
  table: ResultTable,
  at: number,
  catalogue: Catalogue,
  problems: readonly CellProblem[],
): Screened {
  const question = catalogue.questions[(table.next[at] ?? 0) - 1];
  return {
    row: table.rows[at] ?? 0,
    name: table.names[at] ?? '',
    tally: tallyOf(table, at),
    places: placesOf(table, at, catalogue),
    top: topOf(table, at, catalogue),
    onPlans: table.onPlans[at] ?? 0,
    next: question === undefined ? null : { question: question.id, facts: question.facts },
    answered: table.answered[at] ?? 0,
    stillMatter: table.still[at] ?? 0,
    problems,
    numberDays: [],
  };
}

const tallyOf = (table: ResultTable, at: number): Tally => ({
  met: countOf(table, at, 'met'),
  'met-if-judged': countOf(table, at, 'met-if-judged'),
  open: countOf(table, at, 'open'),
  'not-met': countOf(table, at, 'not-met'),
  'out-of-scope': countOf(table, at, 'out-of-scope'),
  closed: countOf(table, at, 'closed'),
  area: countOf(table, at, 'area'),
  burden: countOf(table, at, 'burden'),
});

function placesOf(table: ResultTable, at: number, catalogue: Catalogue): Screened['places'] {
  return Array.from({ length: PLACES_KEPT }, (_, rank) => at * PLACES_KEPT + rank).flatMap((index) => {
    const place = catalogue.places[(table.places[index] ?? 0) - 1];
    if (place === undefined) return [];
    const standing = table.standings[index] ?? UNRANKED;
    return {
      id: place.id,
      standing: STANDINGS[standing] ?? 'possible',
      holds: table.holds[index] ?? 0,
      // The table keeps whether anything ranks the place, not how much does.
      met: standing === UNRANKED ? 0 : 1,
      notMet: 0,
    };
  });
}

function topOf(table: ResultTable, at: number, catalogue: Catalogue): Screened['top'] {
  return Array.from({ length: TOP_KEPT }, (_, rank) => at * TOP_KEPT + rank).flatMap((index) => {
    const provision = catalogue.provisions[(table.top[index] ?? 0) - 1];
    if (provision === undefined) return [];
    const verdict = table.judged[index] === 1 ? 'met-if-judged' : 'met';
    return {
      id: provision.id,
      verdict,
      at: provision.cite,
      onPlans: table.planned[index] === 1,
      onReading: table.readings[index] === 1,
    };
  });
}
