import type { z } from 'zod';
import {
  answerInputSchema,
  catalogueSchema,
  factIdSchema,
  FORCES,
  isoDateSchema,
  placeIdSchema,
  toAnswer,
  type Answers,
  type AnswerInput,
  type Catalogue,
  type Measure,
  type Text,
} from '../../../seeds/schema/index.ts';
import { placeholderWording } from './wording.ts';

/**
 * Builders of tiny catalogues. They make plain input, which the real schemas then parse: what a test works on
 * is exactly what the pack compiler could have produced, and no cast is needed.
 */
type Input = z.input<typeof catalogueSchema>;
export type FactInput = Input['facts'][number];
export type ProvisionInput = Input['provisions'][number];
export type PlaceInput = Input['places'][number];
export type QuestionInput = Input['questions'][number];
export type TestInput = ProvisionInput['audience'][number];

/** The same words in the three languages. */
export const text = (words: string): Text => ({ en: words, 'zh-Hans': words, 'zh-Hant': words });

/** A day, branded. */
export const day = (iso: string) => isoDateSchema.parse(iso);
/** Ids, branded. */
export const factId = (id: string) => factIdSchema.parse(id);
export const placeId = (id: string) => placeIdSchema.parse(id);

interface FactOptions {
  /** False for a fact that cannot be planned. */
  readonly plannable?: boolean;
}
const base = (id: string, { plannable = true }: FactOptions) => ({
  id,
  label: text(`label of ${id}`),
  changer: 'you-decide' as const,
  ...(plannable ? { planned: text(`planned ${id}`) } : {}),
});
const optionsOf = (ids: readonly string[]) => ids.map((id) => ({ id, label: text(`option ${id}`) }));

export const booleanFact = (id: string, options: FactOptions = {}): FactInput => ({
  ...base(id, options),
  type: 'boolean',
});
export const choiceFact = (id: string, ids: readonly string[], options: FactOptions = {}): FactInput => ({
  ...base(id, options),
  type: 'choice',
  options: optionsOf(ids),
});
export const choicesFact = (id: string, ids: readonly string[], options: FactOptions = {}): FactInput => ({
  ...base(id, options),
  type: 'choices',
  options: optionsOf(ids),
});
export const numberFact = (
  id: string,
  {
    min = 0,
    max = 1000,
    integer = true,
    measure,
    ...options
  }: FactOptions & { min?: number; max?: number; integer?: boolean; measure?: Measure } = {},
): FactInput => ({
  ...base(id, options),
  type: 'number',
  unit: text('units'),
  min,
  max,
  integer,
  ...(measure !== undefined && { measure }),
});

/** `fact operator value`; the schema checks it. */
export const leaf = (fact: string, operator: string, value: unknown): unknown => ({ fact, operator, value });
/** The fact is exactly that value. */
export const is = (fact: string, value: unknown): unknown => leaf(fact, 'equal', value);
export const all = (...parts: readonly unknown[]): unknown => ({ all: parts });
export const any = (...parts: readonly unknown[]): unknown => ({ any: parts });
export const not = (part: unknown): unknown => ({ not: part });

/** One test of a provision. */
export const testOf = (id: string, when: unknown): TestInput => ({ id, says: text(`says ${id}`), when });
/** Conditions as tests named c0, c1, … (or with another letter). */
export const tests = (whens: readonly unknown[], letter = 'c'): TestInput[] =>
  whens.map((when, index) => testOf(`${letter}${index}`, when));

/** A provision without any test, in force for ever, everywhere: override what the test is about. */
export const provision = (id: string, over: Partial<ProvisionInput> = {}): ProvisionInput => ({
  id,
  title: text(`title of ${id}`),
  summary: text(`summary of ${id}`),
  kind: 'land',
  force: 'provide',
  verb: '給予',
  addressee: 'company',
  where: null,
  audience: [],
  conditions: [],
  judged: [],
  undertakings: [],
  benefit: text('a benefit'),
  figures: [],
  industries: [],
  origins: [],
  leadUnits: [],
  supportUnits: [],
  encoding: 'full',
  notEncoded: [],
  notes: [],
  terms: [],
  doc: 'doc',
  cite: [{ doc: 'doc', at: '一', from: '開頭六個字元' }],
  period: { from: null, until: null },
  ...over,
});

/** Something left to judge. */
export const judgedItem = (id = 'judged-item') => ({
  id,
  says: text('an authority judges'),
  by: 'authority' as const,
});

export const place = (id: string, over: Partial<PlaceInput> = {}): PlaceInput => ({
  id,
  name: text(`name of ${id}`),
  printed: [id],
  kind: 'zone',
  state: 'existing',
  parent: null,
  summary: text(`summary of ${id}`),
  functions: [],
  industries: [],
  targets: [],
  criteria: [],
  notSaid: [],
  cite: [{ doc: 'doc', at: '一', from: '開頭六個字元' }],
  canLocate: true,
  ...over,
});

/** One criterion of a place. */
export const criterion = (
  id: string,
  when: unknown,
  role: 'fit' | 'constraint' = 'fit',
): PlaceInput['criteria'][number] => ({
  id,
  role,
  says: text(`criterion ${id}`),
  when,
  cite: [{ doc: 'doc', at: '一', from: '開頭六個字元' }],
});

export const question = (id: string, facts: readonly string[], topic = 'topic-a'): QuestionInput => ({
  id,
  ask: text(`ask ${id}`),
  facts: [...facts],
  topic,
});

interface CatalogueParts {
  readonly facts?: readonly FactInput[];
  readonly provisions?: readonly ProvisionInput[];
  readonly places?: readonly PlaceInput[];
  /** By default one question for each fact, named `ask-FACT`. */
  readonly questions?: readonly QuestionInput[];
}

const wording = placeholderWording();

/** A whole catalogue from a few records, parsed by the real schema. By default one place, `here`. */
export function catalogueOf({
  facts = [],
  provisions = [],
  places = [place('here')],
  questions,
}: CatalogueParts): Catalogue {
  return catalogueSchema.parse({
    documents: [],
    places,
    provisions,
    ledger: [],
    topics: [
      { id: 'topic-a', title: text('topic a') },
      { id: 'topic-b', title: text('topic b') },
    ],
    facts,
    questions: questions ?? facts.map(({ id }) => question(`ask-${id}`, [id])),
    industries: [],
    classifications: [],
    authorities: [],
    glossary: [],
    wording,
  });
}

/** One provision for each force, for tests of weights and words. */
export const forceLadder = (over: Partial<ProvisionInput> = {}): ProvisionInput[] =>
  FORCES.map((force) => provision(`force-${force}`, { ...over, force }));

/** Answers from their written form: `{ staff: 5, flag: 'unknown', base: { planned: 'a', by: '2027-01-01' } }`. */
export function answersOf(written: Readonly<Record<string, unknown>>): Answers {
  return new Map(Object.entries(written).map(([id, input]) => [factId(id), toAnswer(parseInput(input))]));
}
const parseInput = (input: unknown): AnswerInput => answerInputSchema.parse(input);
