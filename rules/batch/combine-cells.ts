import type { Answer, Fact } from '../../seeds/schema/index.ts';
import type { CellAnswer } from './cell-answer.ts';
import type { CellProblem } from './types.ts';

/** What several cells together say of a fact: an answer, nothing, or why it stays unanswered. */
export interface Combined {
  readonly answer: Answer | null;
  readonly code: CellProblem['code'] | null;
  /** Which of the cells the code is about. */
  readonly at: number;
}

const nothing: Combined = { answer: null, code: null, at: 0 };

/**
 * The set of options from a cell for each: whole only if every cell says yes or no. An empty cell says no only where the
 * mapping says that it does; else the fact stays unanswered, because a set without an option denies it. So it does where
 * a cell beside a yes or a no says "don't know".
 */
export function combineOptions(
  fact: Extract<Fact, { type: 'choices' }>,
  cells: readonly { readonly option: string; readonly read: CellAnswer }[],
  blankIsNo: boolean,
): Combined {
  const states = cells.map(({ read }) => stateOf(read));
  const first = states[0];
  if ((first === 'unknown' || first === 'declined') && states.every((state) => state === first))
    return { ...nothing, answer: { state: first } };
  if (states.includes('bad')) return nothing;
  const notSaid = states.findIndex((state) => state === 'unknown' || state === 'declined');
  if (notSaid >= 0)
    return states.includes('yes') || states.includes('no')
      ? { answer: null, code: 'contradiction', at: notSaid }
      : nothing;
  const blank = states.indexOf('blank');
  if (blank >= 0 && !blankIsNo)
    return states.every((state) => state === 'blank')
      ? nothing
      : { answer: null, code: 'blank-among-options', at: blank };
  const chosen = new Set(cells.filter((_, at) => states[at] === 'yes').map(({ option }) => option));
  const value = fact.options.map(({ id }) => id).filter((id) => chosen.has(id));
  return { ...nothing, answer: { state: 'known', value } };
}

function stateOf(read: CellAnswer): 'blank' | 'bad' | 'unknown' | 'declined' | 'yes' | 'no' {
  if (read.kind !== 'answer') return read.kind;
  const { answer } = read;
  switch (answer.state) {
    case 'unknown':
    case 'declined':
      return answer.state;
    case 'known':
      return answer.value === true ? 'yes' : 'no';
    case 'interval':
    case 'planned':
      return 'bad';
  }
}

/** The interval between the cells of its ends; an empty one leaves its end open, one that cannot be read the whole fact. */
export function combineEnds(least: CellAnswer, most: CellAnswer): Combined {
  if (least.kind === 'bad' || most.kind === 'bad') return nothing;
  const [min, max] = [endOf(least), endOf(most)];
  if (min === undefined && max === undefined) {
    const said = [least, most].flatMap((read) => (read.kind === 'answer' ? [read.answer] : []));
    return { ...nothing, answer: said[0] ?? null };
  }
  if (min !== undefined && max !== undefined) {
    if (min > max) return { answer: null, code: 'turned-interval', at: 1 };
    if (min === max) return { ...nothing, answer: { state: 'known', value: min } };
  }
  const range = { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
  return { ...nothing, answer: { state: 'interval', range } };
}

function endOf(read: CellAnswer): number | undefined {
  if (read.kind !== 'answer' || read.answer.state !== 'known') return undefined;
  return typeof read.answer.value === 'number' ? read.answer.value : undefined;
}
