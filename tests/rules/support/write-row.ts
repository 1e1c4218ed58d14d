import type { Cell, ColumnUse, Mapping } from '../../../rules/index.ts';
import {
  isInterval,
  type Answer,
  type Answers,
  type Catalogue,
  type Fact,
  type Interval,
  type Language,
  type Value,
} from '../../../seeds/schema/index.ts';

/** How a person may write an answer down. */
export interface Hand {
  readonly language: Language | 'id';
  readonly between: string;
}

const EMPTY: Cell = { kind: 'empty' };
const text = (words: string): Cell => ({ kind: 'text', text: words });

/** A mapping with columns for every answer there can be: one for each fact, two for a number, and one for its day. */
export function mappingOfAll(catalogue: Catalogue): Mapping {
  const columns = catalogue.facts.flatMap((fact): ColumnUse[] => [
    ...(fact.type === 'number'
      ? [{ to: 'least', fact: fact.id } as const, { to: 'most', fact: fact.id } as const]
      : [{ to: 'fact', fact: fact.id } as const]),
    ...(fact.planned === undefined ? [] : [{ to: 'planned-by', fact: fact.id } as const]),
  ]);
  return { columns: [{ to: 'name' }, ...columns], words: new Map(), blankIsNo: false };
}

/** A company as a row under that mapping, written in one hand. */
export function rowOfAll(catalogue: Catalogue, answers: Answers, hand: Hand): Cell[] {
  const cells = catalogue.facts.flatMap((fact) => {
    const answer = answers.get(fact.id);
    const day: Cell = answer?.state === 'planned' ? { kind: 'day', day: answer.by } : EMPTY;
    return [...answerCells(fact, answer, hand), ...(fact.planned === undefined ? [] : [day])];
  });
  return [text('A'), ...cells];
}

function answerCells(fact: Fact, answer: Answer | undefined, hand: Hand): Cell[] {
  const value = valueOf(answer);
  if (fact.type !== 'number') return [typeof value === 'string' ? text(value) : valueCell(fact, value, hand)];
  if (typeof value === 'string') return [text(value), EMPTY];
  const range = isRange(value) ? value : typeof value === 'number' ? { min: value, max: value } : {};
  return [range.min, range.max].map((end): Cell =>
    end === undefined ? EMPTY : { kind: 'number', number: end },
  );
}

/** The value of an answer in a box, so that a word and an option are not mixed up; a word where there is none. */
function valueOf(
  answer: Answer | undefined,
): 'unknown' | 'declined' | Interval | number | null | { readonly of: Value } {
  switch (answer?.state) {
    case undefined:
      return null;
    case 'unknown':
    case 'declined':
      return answer.state;
    case 'interval':
      return answer.range;
    case 'known':
    case 'planned':
      if (typeof answer.value === 'number' || isInterval(answer.value)) return answer.value;
      return { of: answer.value };
  }
}

const isRange = (value: ReturnType<typeof valueOf>): value is Interval =>
  typeof value === 'object' && value !== null && !('of' in value);

function valueCell(
  fact: Fact,
  value: Exclude<ReturnType<typeof valueOf>, string>,
  { language, between }: Hand,
): Cell {
  if (value === null || typeof value === 'number' || isRange(value)) return EMPTY;
  if (typeof value.of === 'boolean') return { kind: 'yes-no', yes: value.of };
  const options = fact.type === 'choice' || fact.type === 'choices' ? fact.options : [];
  const names = [value.of].flat().map((id) => {
    const label = options.find((option) => option.id === id)?.label;
    return language === 'id' || label === undefined ? String(id) : label[language];
  });
  return text(names.length === 0 ? 'none of these' : names.join(between));
}
