import type { Answer, Fact } from '../../seeds/schema/index.ts';
import { BLANK, type CellAnswer, type CellReader, type Report } from './cell-answer.ts';
import { cellText } from './cell-text.ts';
import { combineEnds, combineOptions, type Combined } from './combine-cells.ts';
import { createFactReader, createYesNoReader } from './read-fact.ts';
import { readPlannedBy } from './read-planned-by.ts';
import type { FactPlan } from './row-plan.ts';
import type { Cell, Mapping } from './types.ts';
import { shortened } from './word-key.ts';

/** Reads the answer to one fact from the cells of a row, and reports what cannot be read. */
export type AnswerReader = (
  cellAt: (column: number | null) => Cell,
  report: Report,
  numberDays: number[],
) => Answer | null;

/** A reader of the answer to one fact: in one cell, in a cell for each option, or between two ends; planned or not. */
export function createAnswerReader(plan: FactPlan, mapping: Mapping): AnswerReader {
  const { fact, by } = plan;
  const chosen = mapping.words.get(fact.id) ?? new Map<string, string | null>();
  const readCells = cellsReader(plan, mapping, chosen);
  return (cellAt, report, numberDays) => {
    const answer = readCells(cellAt, report);
    if (by === null) return answer;
    const planned = readPlannedBy(cellAt(by));
    switch (planned.kind) {
      case 'now':
        return answer;
      case 'bad':
        // Neither "so already" nor "planned" may be said of it.
        report(by, fact.id, [planned.fault]);
        return null;
      case 'day':
        if (planned.fromNumber) numberDays.push(by);
        return answer === null ? null : plannedBy(answer, planned.day);
    }
  };
}

type CellsReader = (cellAt: Parameters<AnswerReader>[0], report: Report) => Answer | null;

function cellsReader(
  { fact, whole, options, least, most }: FactPlan,
  mapping: Mapping,
  chosen: ReadonlyMap<string, string | null>,
): CellsReader {
  const told =
    (read: CellReader) =>
    (column: number | null, cellAt: Parameters<AnswerReader>[0], report: Report): CellAnswer => {
      if (column === null) return BLANK;
      const found = read(cellAt(column));
      if (found.kind === 'bad') report(column, fact.id, found.faults);
      return found;
    };
  if (options.length > 0 && fact.type === 'choices') {
    const read = told(createYesNoReader(chosen));
    const columns = options.map(({ column }) => column);
    return (cellAt, report) => {
      const cells = options.map(({ column, option }) => ({ option, read: read(column, cellAt, report) }));
      const combined = combineOptions(fact, cells, mapping.blankIsNo);
      return settle(fact, combined, columns, cellAt, report);
    };
  }
  const read = told(createFactReader(fact, chosen));
  if (least !== null || most !== null) {
    return (cellAt, report) => {
      const combined = combineEnds(read(least, cellAt, report), read(most, cellAt, report));
      return settle(fact, combined, [least, most], cellAt, report);
    };
  }
  return (cellAt, report) => {
    const found = read(whole, cellAt, report);
    return found.kind === 'answer' ? found.answer : null;
  };
}

function settle(
  fact: Fact,
  { answer, code, at }: Combined,
  columns: readonly (number | null)[],
  cellAt: Parameters<AnswerReader>[0],
  report: Report,
): Answer | null {
  const column = columns[at] ?? null;
  if (code !== null) {
    const expected = code === 'blank-among-options' ? ['yes', 'no'] : [];
    report(column, fact.id, [{ code, found: shortened(cellText(cellAt(column))), expected }]);
  }
  return answer;
}

/** An answer that is to come true by a day. What is not known or not said is not planned either. */
function plannedBy(answer: Answer, by: Extract<Answer, { state: 'planned' }>['by']): Answer {
  switch (answer.state) {
    case 'known':
      return { state: 'planned', value: answer.value, by };
    case 'interval':
      return { state: 'planned', value: answer.range, by };
    case 'planned':
    case 'unknown':
    case 'declined':
      return answer;
  }
}
