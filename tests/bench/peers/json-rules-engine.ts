import { Engine, type TopLevelCondition } from 'json-rules-engine';
import type { Catalogue } from '../../../seeds/schema/index.ts';
import { plainName, plainObject, translate, testsOf, type Peer, type Words } from './peer.ts';

type Part = { fact: string; operator: string; value: unknown } | TopLevelCondition;

const words: Words<Part> = {
  leaf: ({ fact, operator, value }) => ({ fact: plainName(fact), operator, value }),
  all: (parts) => ({ all: [...parts] }),
  any: (parts) => ({ any: [...parts] }),
  not: (part) => ({ not: part }),
};

/** json-rules-engine as it comes: one rule for each provision, flat facts, its own two-valued results and no fold. */
export function jsonRulesEngine({ provisions }: Catalogue): Peer {
  const engine = new Engine([], { allowUndefinedFacts: true });
  engine.addOperator('containsAny', (have: unknown, wanted: unknown) => {
    return Array.isArray(have) && Array.isArray(wanted) && wanted.some((one) => have.includes(one));
  });
  for (const [at, provision] of provisions.entries())
    engine.addRule({
      name: String(at),
      conditions: { all: testsOf(provision).map((when) => translate(when, words)) },
      event: { type: 'holds' },
    });
  return {
    name: 'json-rules-engine 7.3.1, bare',
    how: 'one rule for each provision, flat facts, no fold',
    isAsync: true,
    provisions: provisions.length,
    ready: (answers) => {
      const facts = plainObject(answers);
      return async () => {
        const { results } = await engine.run(facts);
        return () => {
          const holding = new Set(results.map(({ name }) => name));
          return provisions.map((_, at) => holding.has(String(at)));
        };
      };
    },
  };
}
