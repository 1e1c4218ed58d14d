import {
  answerInputSchema,
  intervalSchema,
  toAnswer,
  type Answer,
  type AnswerInput,
  type Fact,
} from '../../seeds/schema/index.ts';
import { checkAnswer, type AnswerProblem } from '../../rules/index.ts';
import { didYouMean, shorten } from '../pack/problems.ts';
import { parseWith, type Parsed } from '../pack/read-yaml.ts';

/** What is wrong with one written answer; `path` is inside the answer: empty, or `.by`. */
export interface AnswerMistake {
  readonly path: string;
  readonly message: string;
}
export type ReadAnswer =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly mistakes: readonly AnswerMistake[] };

const [plannedSchema] = answerInputSchema.options;

/** Reads one answer of a profile: a plain value, `{planned, by}`, `{min, max}`, `unknown` or `declined`. */
export function readAnswer(fact: Fact, input: unknown): ReadAnswer {
  const parsed = parseForm(fact, input);
  if (!parsed.ok) {
    return {
      ok: false,
      mistakes: parsed.problems.map(({ path, message }) => ({
        path: path === '' ? '' : `.${path}`,
        message,
      })),
    };
  }
  const answer = toAnswer(parsed.value);
  const found = checkAnswer(fact, answer);
  if (found.length > 0)
    return {
      ok: false,
      mistakes: found.map((problem) => ({ path: '', message: inWords(fact, parsed.value, problem) })),
    };
  return { ok: true, answer };
}

/** A map that says what it means to be is held to that form; anything else that is no answer is shown as found. */
function parseForm(fact: Fact, input: unknown): Parsed<AnswerInput> {
  if (isMap(input)) {
    if ('planned' in input || 'by' in input) return parseWith(plannedSchema, '', input);
    if (fact.type === 'number' && ('min' in input || 'max' in input))
      return parseWith(intervalSchema, '', input);
  }
  const plain = answerInputSchema.safeParse(input);
  if (plain.success) return { ok: true, value: plain.data };
  const expected = checkAnswer(fact, { state: 'known', value: '' })[0]?.expected ?? fact.type;
  return {
    ok: false,
    problems: [{ file: '', path: '', message: `expected ${expected}, found ${shorten(show(input))}` }],
  };
}

const isMap = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function show(input: unknown): string {
  if (input === null || input === undefined) return 'nothing';
  if (typeof input === 'number') return String(input);
  try {
    return JSON.stringify(input);
  } catch {
    return 'something that holds itself';
  }
}

/** A wrong value, with the nearest legal one; a word where a yes or a number belongs is called a text. */
function inWords(fact: Fact, input: AnswerInput, { expected, found, candidates }: AnswerProblem): string {
  const word = found.replace(/^"(.*)"$/su, '$1');
  if (fact.type === 'choices' && typeof input === 'string' && candidates.includes(word)) {
    return `expected ${expected}, found ${found} (did you mean [${word}]?)`;
  }
  const asText =
    (fact.type === 'boolean' || fact.type === 'number') && typeof input === 'string' ? ' as text' : '';
  const hint = asText === '' ? didYouMean(word, candidates) : '';
  return `expected ${expected}, found ${shorten(found)}${asText}${hint}`;
}
