import { isInterval, type Answer, type Fact, type Interval, type Value } from '../../seeds/schema/index.ts';

/** What is wrong with an answer and what was expected. `candidates` are the legal names to choose the nearest from. */
export interface AnswerProblem {
  readonly expected: string;
  readonly found: string;
  readonly candidates: readonly string[];
}

const show = (value: unknown): string => JSON.stringify(value) ?? String(value);

/**
 * Checks that an answer can be given to a fact: type, options, range, and whether it can be planned.
 * Returns every problem at once; an empty list means the answer is fine.
 */
export function checkAnswer(fact: Fact, answer: Answer): AnswerProblem[] {
  switch (answer.state) {
    case 'unknown':
    case 'declined':
      return [];
    case 'known':
      return checkValue(fact, answer.value);
    case 'interval':
      return checkInterval(fact, answer.range);
    case 'planned': {
      const found = isInterval(answer.value)
        ? checkInterval(fact, answer.value)
        : checkValue(fact, answer.value);
      if (fact.planned !== undefined) return found;
      const expected = 'an answer that holds today: this fact cannot be planned';
      return [{ expected, found: `planned by ${answer.by}`, candidates: [] }, ...found];
    }
  }
}

function checkInterval(fact: Fact, range: Interval): AnswerProblem[] {
  if (fact.type !== 'number') {
    return [{ expected: expectedFor(fact), found: show(range), candidates: [] }];
  }
  const ends = [range.min, range.max].filter((end) => end !== undefined);
  return ends.flatMap((end) => checkNumber(fact, end));
}

function checkValue(fact: Fact, value: Value): AnswerProblem[] {
  switch (fact.type) {
    case 'boolean':
      if (typeof value === 'boolean') return [];
      return [{ expected: expectedFor(fact), found: show(value), candidates: ['true', 'false'] }];
    case 'choice': {
      const ids = fact.options.map((option) => option.id);
      if (typeof value === 'string' && ids.includes(value)) return [];
      return [{ expected: expectedFor(fact), found: show(value), candidates: ids }];
    }
    case 'choices': {
      const ids = fact.options.map((option) => option.id);
      if (!Array.isArray(value))
        return [{ expected: expectedFor(fact), found: show(value), candidates: ids }];
      const wrong = value.filter((id) => !ids.includes(id));
      const twice = value.filter((id, index) => value.indexOf(id) !== index);
      return [
        ...wrong.map((id) => ({ expected: expectedFor(fact), found: show(id), candidates: ids })),
        ...twice.map((id) => ({ expected: 'every option once', found: `${show(id)} twice`, candidates: [] })),
      ];
    }
    case 'number':
      if (typeof value !== 'number')
        return [{ expected: expectedFor(fact), found: show(value), candidates: [] }];
      return checkNumber(fact, value);
  }
}

function checkNumber(fact: Extract<Fact, { type: 'number' }>, value: number): AnswerProblem[] {
  const fits =
    Number.isFinite(value) &&
    value >= fact.min &&
    value <= fact.max &&
    (!fact.integer || Number.isInteger(value));
  return fits ? [] : [{ expected: expectedFor(fact), found: show(value), candidates: [] }];
}

/** What a fact expects, for an error message. */
export function expectedFor(fact: Fact): string {
  switch (fact.type) {
    case 'boolean':
      return 'true or false';
    case 'choice':
      return `one of ${fact.options.map((option) => option.id).join(', ')}`;
    case 'choices':
      return `a list of some of ${fact.options.map((option) => option.id).join(', ')}`;
    case 'number':
      return `a ${fact.integer ? 'whole ' : ''}number from ${fact.min} to ${fact.max} (${fact.unit.en})`;
  }
}
