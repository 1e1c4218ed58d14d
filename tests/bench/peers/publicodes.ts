import PublicodesEngine from 'publicodes';
import type { Answers, Catalogue, FactId } from '../../../seeds/schema/index.ts';
import { worthOf } from '../../../rules/assess/answer-values.ts';
import { translateAll, type Peer, type Words } from './peer.ts';

/** Publicodes has no lists: each option that a condition names is a yes or no of its own. */
class Names {
  readonly #names = new Map<string, string>();
  readonly known: { readonly fact: FactId; readonly value: unknown; readonly name: string }[] = [];

  of(fact: FactId, value: unknown): string {
    const key = JSON.stringify([fact, value]);
    const found = this.#names.get(key);
    if (found !== undefined) return found;
    const name = `o${this.known.length}`;
    this.#names.set(key, name);
    this.known.push({ fact, value, name });
    return name;
  }
}

const wordsOf = (names: Names): Words<unknown> => ({
  leaf: ({ fact, operator, value }) => {
    if (operator === 'equal' || operator === 'contains') return names.of(fact, value);
    if (!Array.isArray(value))
      throw new Error(`${operator} has no translation: give numbers a rule of their own`);
    return { 'une de ces conditions': value.map((one) => names.of(fact, one)) };
  },
  all: (parts) => (parts.length === 0 ? 'oui' : { 'toutes ces conditions': parts }),
  any: (parts) => ({ 'une de ces conditions': parts }),
  not: (part) => ({ variations: [{ si: part, alors: 'non' }, { sinon: 'oui' }] }),
});

/** publicodes: one rule for each provision; an option is a rule that the situation sets. */
export function publicodes(catalogue: Catalogue): Peer {
  const names = new Names();
  const rules = translateAll(catalogue, wordsOf(names));
  const engine = new PublicodesEngine(
    Object.fromEntries([
      ...names.known.map(({ name }) => [name, null] as const),
      ...rules.map((rule, at) => [`p${at}`, { valeur: rule }] as const),
    ]),
    { logger: { log: ignore, warn: ignore, error: ignore } },
  );
  return {
    name: 'publicodes 1.10.3',
    how: 'one rule for each provision, a yes or no for each option',
    isAsync: false,
    provisions: rules.length,
    ready: (answers) => {
      const situation = situationOf(names, answers);
      return () => {
        engine.setSituation(situation);
        const found = rules.map((_, at) => engine.evaluate(`p${at}`).nodeValue);
        return () => found.map((value) => (typeof value === 'boolean' ? value : null));
      };
    },
  };
}

const ignore = (): void => undefined;

function situationOf(names: Names, answers: Answers): Record<string, string> {
  const situation: Record<string, string> = {};
  for (const { fact, value, name } of names.known) {
    const worth = worthOf(answers.get(fact));
    if (worth === undefined) continue;
    const holds = Array.isArray(worth) ? typeof value === 'string' && worth.includes(value) : worth === value;
    situation[name] = holds ? 'oui' : 'non';
  }
  return situation;
}
