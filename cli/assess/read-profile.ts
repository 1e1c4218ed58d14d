import { z } from 'zod';
import {
  profileSchema,
  type Answer,
  type Catalogue,
  type FactId,
  type PlaceId,
} from '../../seeds/schema/index.ts';
import { didYouMean, problemLine, type Problem } from '../pack/problems.ts';
import { parseWith, parseYaml } from '../pack/read-yaml.ts';
import { readAnswer } from './read-answer.ts';
import { readText } from './read-text.ts';
import { plain } from './terminal.ts';

/** A company ready to be assessed. */
export interface Company {
  readonly name: string;
  readonly answers: ReadonlyMap<FactId, Answer>;
  readonly at: readonly PlaceId[];
}

export type ReadProfile =
  | { readonly ok: true; readonly company: Company }
  | { readonly ok: false; readonly lines: readonly string[] };

/** The profile with its answers and places unread, so that every mistake in them can be found at once. */
const envelopeSchema = z.strictObject({
  name: profileSchema.shape.name.refine((name) => name === '' || plain(name).trim() !== '', {
    error: 'expected at least one visible character',
  }),
  facts: z.unknown().optional(),
  at: z.unknown().optional(),
});

/** Reads and checks a profile file against the catalogue. Every mistake is one line; nothing is thrown. */
export function readProfile(file: string, catalogue: Catalogue): ReadProfile {
  const text = readText(file);
  if (!text.ok) return { ok: false, lines: [problemLine({ file, path: '', message: text.mistake })] };
  const yaml = parseYaml(file, text.value);
  if (!yaml.ok) return { ok: false, lines: yaml.problems.map(problemLine) };
  return checkProfile(file, yaml.value, catalogue);
}

/** Checks what a profile says against the catalogue. `file` is what the mistakes are said to be in. */
export function checkProfile(file: string, profile: unknown, catalogue: Catalogue): ReadProfile {
  const envelope = parseWith(envelopeSchema, file, profile);
  if (!isMap(profile)) return { ok: false, lines: (envelope.ok ? [] : envelope.problems).map(problemLine) };
  const problems: Problem[] = envelope.ok ? [] : [...envelope.problems];
  const complain = (path: string, message: string) => void problems.push({ file, path, message });
  const answers = readFacts(profile['facts'], catalogue, complain);
  const places = readPlaces(profile['at'], catalogue, complain);
  if (problems.length > 0 || !envelope.ok) return { ok: false, lines: problems.map(problemLine) };
  return { ok: true, company: { name: envelope.value.name, answers, at: places } };
}

type Complain = (path: string, message: string) => void;
const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const kindOf = (value: unknown): string =>
  value === null ? 'nothing' : Array.isArray(value) ? 'a list' : isMap(value) ? 'a map' : 'text';

/** Answers in the catalogue's order; whatever cannot be one is complained of in the order of the file. */
function readFacts(facts: unknown, catalogue: Catalogue, complain: Complain): Map<FactId, Answer> {
  const answers = new Map<FactId, Answer>();
  if (!isMap(facts)) {
    complain(
      'facts',
      facts === undefined
        ? 'missing; expected a map of facts and answers'
        : `expected a map of facts and answers, found ${kindOf(facts)}`,
    );
    return answers;
  }
  const ids: readonly string[] = catalogue.facts.map(({ id }) => id);
  for (const [id, input] of Object.entries(facts)) {
    const fact = catalogue.facts.find((candidate) => candidate.id === id);
    if (fact === undefined) {
      complain(`facts.${id}`, `unknown fact${didYouMean(id, ids)}`);
      continue;
    }
    const read = readAnswer(fact, input);
    if (read.ok) answers.set(fact.id, read.answer);
    else for (const { path, message } of read.mistakes) complain(`facts.${id}${path}`, message);
  }
  // In the catalogue's order, so that nothing hangs on the order of the file.
  return new Map(catalogue.facts.flatMap(({ id }) => [...answers].filter(([answered]) => answered === id)));
}

function readPlaces(at: unknown, catalogue: Catalogue, complain: Complain): PlaceId[] {
  if (at === undefined) return [];
  if (!Array.isArray(at)) {
    complain('at', `expected a list, found ${kindOf(at)}`);
    return [];
  }
  const places = checkPlaces(
    at.map((place) => (typeof place === 'string' ? place : String(JSON.stringify(place)))),
    catalogue,
  );
  for (const { index, message } of places.mistakes) complain(`at[${index}]`, message);
  return places.found;
}

/** Resolves place ids; a wrong one gets the nearest valid name. */
export function checkPlaces(wanted: readonly string[], catalogue: Catalogue) {
  const legal = catalogue.places.filter(({ canLocate }) => canLocate);
  const found: PlaceId[] = [];
  const mistakes: { index: number; message: string }[] = [];
  for (const [index, id] of wanted.entries()) {
    const place = legal.find((candidate) => candidate.id === id);
    if (place !== undefined) found.push(place.id);
    else {
      const named = catalogue.places.some((candidate) => candidate.id === id);
      const why = named
        ? `"${id}" is named in a document, but one cannot locate there`
        : `unknown place "${id}"${didYouMean(
            id,
            legal.map((place) => place.id),
          )}`;
      mistakes.push({ index, message: `${why}; expected ${legal.map((place) => place.id).join(', ')}` });
    }
  }
  return { found, mistakes };
}
