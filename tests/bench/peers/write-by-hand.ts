import type { Catalogue, Leaf, Provision } from '../../../seeds/schema/index.ts';
import { hasJudgement } from '../../../rules/assess/decide.ts';
import { plainName, translate, type Words } from './peer.ts';

/**
 * Writes what a careful person would write by hand for a catalogue, as the practical limit: a function for each provision,
 * straight through its tests, with three truth values, period and places. It is written by this script, not by hand, and
 * holds no machinery beside the functions.
 */
export function writeByHand(catalogue: Catalogue): string {
  const { provisions } = catalogue;
  const periods = distinct(provisions.map(({ period }) => JSON.stringify([period.from, period.until])));
  const wheres = distinct(provisions.map(({ where }) => JSON.stringify(where?.places ?? null)));
  const lists = new Lists();
  const functions = provisions.map((one, at) => functionOf(one, at, lists));
  const fields = catalogue.facts.map(({ id }) => `  ${plainName(id)}: set(facts.${plainName(id)}),`);
  const entry = (one: Provision, at: number) => {
    const period = periods.indexOf(JSON.stringify([one.period.from, one.period.until]));
    const where = wheres.indexOf(JSON.stringify(one.where?.places ?? null));
    return `  { decide: p${at}, period: ${period}, where: ${where} }, // ${one.id}`;
  };
  return [
    PROLOGUE,
    `export const periods = [${periods.join(', ')}];`,
    `export const wheres = [${wheres.join(', ')}];`,
    ...lists.texts(),
    ...functions,
    `export const companyOf = (facts) => ({\n${fields.join('\n')}\n});`,
    `const provisions = [\n${provisions.map(entry).join('\n')}\n];`,
    EPILOGUE,
  ].join('\n\n');
}

const PROLOGUE = `const NO = 0, MAYBE = 1, YES = 2;
const MET = 0, MET_IF_JUDGED = 1, OPEN = 2, NOT_MET = 3, OUT_OF_SCOPE = 4, CLOSED = 5;
const and = (a, b) => (a < b ? a : b);
const or = (a, b) => (a > b ? a : b);
const not = (a) => YES - a;
const is = (have, wanted) => (have === undefined ? MAYBE : have === wanted ? YES : NO);
const isOneOf = (have, wanted) => (have === undefined ? MAYBE : wanted.includes(have) ? YES : NO);
const has = (have, wanted) => (have === undefined ? MAYBE : have.has(wanted) ? YES : NO);
const hasOneOf = (have, wanted) => {
  if (have === undefined) return MAYBE;
  for (let at = 0; at < wanted.length; at += 1) if (have.has(wanted[at])) return YES;
  return NO;
};
const below = (have, limit) => (have === undefined ? MAYBE : have < limit ? YES : NO);
const atMost = (have, limit) => (have === undefined ? MAYBE : have <= limit ? YES : NO);`;

const EPILOGUE = `const set = (value) => (Array.isArray(value) ? new Set(value) : value);

export function decideAll(company, isOver, isReached) {
  const codes = new Array(provisions.length);
  for (let at = 0; at < provisions.length; at += 1) {
    const { decide, period, where } = provisions[at];
    const merits = isReached[where] ? decide(company) : OUT_OF_SCOPE;
    codes[at] = isOver[period] ? merits + CLOSED : merits;
  }
  return codes;
}
`;

const two = (name: string, none: string) => (parts: readonly string[]) =>
  parts.length === 0 ? none : parts.reduceRight((rest, part) => `${name}(${part}, ${rest})`);

/** Lists of options stand once at the top, not in the middle of a function where they would be made again each time. */
class Lists {
  readonly #names = new Map<string, string>();

  nameOf(list: unknown): string {
    const text = JSON.stringify(list);
    const name = this.#names.get(text) ?? `LIST_${this.#names.size}`;
    this.#names.set(text, name);
    return name;
  }

  texts = (): string[] => [...this.#names].map(([text, name]) => `const ${name} = ${text};`);
}

const wordsOf = (lists: Lists): Words<string> => ({
  leaf: (leaf) => leafText(leaf, lists),
  all: two('and', 'YES'),
  any: two('or', 'NO'),
  not: (part) => `not(${part})`,
});

function leafText({ fact, operator, value }: Leaf, lists: Lists): string {
  const have = `company.${plainName(fact)}`;
  const wanted = Array.isArray(value) ? lists.nameOf(value) : JSON.stringify(value);
  switch (operator) {
    case 'equal':
      return `is(${have}, ${wanted})`;
    case 'in':
      return `isOneOf(${have}, ${wanted})`;
    case 'contains':
      return `has(${have}, ${wanted})`;
    case 'containsAny':
      return `hasOneOf(${have}, ${wanted})`;
    case 'lessThan':
      return `below(${have}, ${wanted})`;
    case 'lessThanInclusive':
      return `atMost(${have}, ${wanted})`;
    case 'greaterThan':
      return `not(atMost(${have}, ${wanted}))`;
    case 'greaterThanInclusive':
      return `not(below(${have}, ${wanted}))`;
  }
}

function functionOf(provision: Provision, at: number, lists: Lists): string {
  const words = wordsOf(lists);
  if (provision.addressee === 'authority') return `const p${at} = () => OUT_OF_SCOPE;`;
  const best = hasJudgement(provision) ? 'MET_IF_JUDGED' : 'MET';
  const part = (tests: Provision['audience'], name: string, failed: string): string[] =>
    tests.length === 0
      ? []
      : [
          `  const ${name} = ${words.all(tests.map(({ when }) => translate(when, words)))};`,
          `  if (${name} !== YES) return ${name} === NO ? ${failed} : OPEN;`,
        ];
  return [
    `function p${at}(company) {`,
    ...part(provision.audience, 'audience', 'OUT_OF_SCOPE'),
    ...part(provision.conditions, 'conditions', 'NOT_MET'),
    `  return ${best};`,
    '}',
  ].join('\n');
}

const distinct = (some: readonly string[]): string[] => [...new Set(some)];
