import type { Answer, Catalogue } from '../../seeds/schema/index.ts';
import type { Cell, Mapping } from '../../rules/index.ts';
import { randomCompanies } from './interview/random-companies.ts';

/** A sheet of made-up companies: how its columns are to be read, and its rows. */
export interface Sheet {
  readonly mapping: Mapping;
  readonly rows: readonly (readonly Cell[])[];
}

/** Rows of random companies, a column for each fact and one for its day where it can be planned; about a third of the cells are empty. */
export function madeUpSheet(catalogue: Catalogue, count: number, seed = 11): Sheet {
  const { facts } = catalogue;
  const companies = randomCompanies(catalogue, count, seed);
  return {
    mapping: {
      columns: [
        { to: 'name' },
        ...facts.flatMap(({ id, planned }) => [
          { to: 'fact', fact: id } as const,
          ...(planned === undefined ? [] : [{ to: 'planned-by', fact: id } as const]),
        ]),
      ],
      words: new Map(),
      blankIsNo: false,
    },
    rows: companies.map(({ name, answers }, row) => [
      text(name),
      ...facts.flatMap(({ id, planned }, column) => {
        const answer = (row + column) % 3 === 0 ? undefined : answers.get(id);
        return [valueCell(answer), ...(planned === undefined ? [] : [dayCell(answer)])];
      }),
    ]),
  };
}

const EMPTY: Cell = { kind: 'empty' };
const text = (words: string): Cell => ({ kind: 'text', text: words });

function valueCell(answer: Answer | undefined): Cell {
  if (answer === undefined || (answer.state !== 'known' && answer.state !== 'planned')) return EMPTY;
  const { value } = answer;
  if (typeof value === 'boolean') return { kind: 'yes-no', yes: value };
  if (typeof value === 'number') return { kind: 'number', number: value };
  if (typeof value === 'string') return text(value);
  return Array.isArray(value) && value.length > 0 ? text(value.join('; ')) : EMPTY;
}

const dayCell = (answer: Answer | undefined): Cell =>
  answer?.state === 'planned' ? { kind: 'day', day: answer.by } : EMPTY;
