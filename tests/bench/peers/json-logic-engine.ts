import { LogicEngine } from 'json-logic-engine';
import { z } from 'zod';
import type { Catalogue } from '../../../seeds/schema/index.ts';
import { plainName, plainObject, translateAll, type Peer, type Words } from './peer.ts';

const words: Words<unknown> = {
  leaf: ({ fact, operator, value }) => {
    const have = { var: plainName(fact) };
    switch (operator) {
      case 'equal':
        return { '===': [have, value] };
      case 'in':
        return { in: [have, value] };
      case 'contains':
        return { in: [value, have] };
      case 'containsAny':
        return { or: Array.isArray(value) ? value.map((one) => ({ in: [one, have] })) : [] };
      case 'lessThan':
        return { '<': [have, value] };
      case 'lessThanInclusive':
        return { '<=': [have, value] };
      case 'greaterThan':
        return { '>': [have, value] };
      case 'greaterThanInclusive':
        return { '>=': [have, value] };
    }
  },
  all: (parts) => (parts.length === 0 ? true : { and: parts }),
  any: (parts) => ({ or: parts }),
  not: (part) => ({ '!': part }),
};

const built = z.custom<(facts: unknown) => unknown>((made) => typeof made === 'function');

/** json-logic-engine, compiled: it writes JavaScript and has it made into functions, which our security policy forbids. */
export function jsonLogicEngine(catalogue: Catalogue): Peer {
  const engine = new LogicEngine();
  const rules = translateAll(catalogue, words).map((logic) => built.parse(engine.build(logic)));
  return {
    name: 'json-logic-engine 5.0.7, compiled',
    how: 'one compiled function for each provision (needs code from strings)',
    isAsync: false,
    provisions: rules.length,
    ready: (answers) => {
      const facts = plainObject(answers);
      return () => {
        const found = rules.map((rule) => rule(facts));
        return () => found.map(Boolean);
      };
    },
  };
}
