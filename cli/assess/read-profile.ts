import { readFileSync, statSync } from 'node:fs';
import { profileSchema, toAnswer, type Answer, type Catalogue, type FactId, type PlaceId } from '../../seeds/schema/index.ts';
import { checkAnswer } from '../../rules/index.ts';
import { didYouMean, problemLine, type Problem } from '../pack/problems.ts';
import { parseWith, parseYaml } from '../pack/read-yaml.ts';

/** A profile larger than this is a mistake, and is not read. */
export const PROFILE_LIMIT = 1_000_000;

/** A company ready to be assessed. */
export interface Company {
  readonly name: string;
  readonly answers: ReadonlyMap<FactId, Answer>;
  readonly at: readonly PlaceId[];
}

export type ReadProfile = { readonly ok: true; readonly company: Company } | { readonly ok: false; readonly lines: readonly string[] };

const refuse = (lines: readonly string[]): ReadProfile => ({ ok: false, lines });

/** Reads and checks a profile file against the catalogue. Every mistake is one line; nothing is thrown. */
export function readProfile(file: string, catalogue: Catalogue): ReadProfile {
  const text = readText(file);
  if (!text.ok) return refuse([`${file}: ${text.mistake}`]);
  const yaml = parseYaml(file, text.value);
  if (!yaml.ok) return refuse(yaml.problems.map(problemLine));
  const parsed = parseWith(profileSchema, file, yaml.value);
  if (!parsed.ok) return refuse(parsed.problems.map((problem) => problemLine(nearestFact(problem, catalogue))));
  const { name, facts, at } = parsed.value;
  const problems: Problem[] = [];
  const answers = new Map<FactId, Answer>();
  const ids: readonly string[] = catalogue.facts.map(({ id }) => id);
  for (const id of Object.keys(facts).filter((key) => !ids.includes(key))) {
    problems.push({ file, path: `facts.${id}`, message: `unknown fact${didYouMean(id, ids)}` });
  }
  for (const fact of catalogue.facts) {
    const input = facts[fact.id];
    if (input === undefined) continue;
    const answer = toAnswer(input);
    for (const { expected, found, candidates } of checkAnswer(fact, answer)) {
      problems.push({ file, path: `facts.${fact.id}`, message: `expected ${expected}, found ${found}${didYouMean(found, candidates)}` });
    }
    answers.set(fact.id, answer);
  }
  const places = checkPlaces(at ?? [], catalogue);
  problems.push(...places.mistakes.map(({ index, message }) => ({ file, path: `at[${index}]`, message })));
  if (problems.length > 0) return refuse(problems.map(problemLine));
  return { ok: true, company: { name, answers, at: places.found } };
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
      const why = named ? `"${id}" is named in a document, but one cannot locate there` : `unknown place "${id}"${didYouMean(id, legal.map((place) => place.id))}`;
      mistakes.push({ index, message: `${why}; expected ${legal.map((place) => place.id).join(', ')}` });
    }
  }
  return { found, mistakes };
}

type Text = { readonly ok: true; readonly value: string } | { readonly ok: false; readonly mistake: string };

function readText(file: string): Text {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat === undefined) return { ok: false, mistake: 'no such file' };
  if (stat.isDirectory()) return { ok: false, mistake: 'is a folder; expected a profile written in YAML' };
  if (!stat.isFile()) return { ok: false, mistake: 'is not a regular file' };
  if (stat.size > PROFILE_LIMIT) return { ok: false, mistake: `is ${stat.size} bytes; a profile has at most ${PROFILE_LIMIT}` };
  try {
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)) };
  } catch (cause) {
    const unreadable = cause instanceof Error && 'code' in cause && cause.code !== 'ERR_ENCODING_INVALID_ENCODED_DATA';
    return { ok: false, mistake: unreadable ? `cannot be read (${cause.message})` : 'is not UTF-8 text' };
  }
}

/** A malformed answer gets the words of its fact instead of the schema's. */
function nearestFact(problem: Problem, catalogue: Catalogue): Problem {
  const fact = catalogue.facts.find(({ id }) => problem.path === `facts.${id}`);
  if (fact === undefined) return problem;
  return { ...problem, message: `${problem.message}; "${fact.id}" is ${fact.label.en} (${fact.type})` };
}
