import { z } from 'zod';
import type { Catalogue } from '../../../seeds/schema/index.ts';
import { plainName, plainObject, translateAll, type Peer, type Words } from './peer.ts';
import { loadZen, ZEN_VERSION } from './zen-library.ts';

const joined = (parts: readonly string[], by: string, none: string): string =>
  parts.length === 0 ? none : parts.map((part) => `(${part})`).join(by);
const text = (value: unknown): string => JSON.stringify(value);

const words: Words<string> = {
  leaf: ({ fact, operator, value }) => {
    const have = plainName(fact);
    switch (operator) {
      case 'equal':
        return `${have} == ${text(value)}`;
      case 'in':
        return `${have} in ${text(value)}`;
      case 'contains':
        return `${text(value)} in ${have}`;
      case 'containsAny':
        return `some(${text(value)}, # in ${have})`;
      case 'lessThan':
        return `${have} < ${text(value)}`;
      case 'lessThanInclusive':
        return `${have} <= ${text(value)}`;
      case 'greaterThan':
        return `${have} > ${text(value)}`;
      case 'greaterThanInclusive':
        return `${have} >= ${text(value)}`;
    }
  },
  all: (parts) => joined(parts, ' and ', 'true'),
  any: (parts) => joined(parts, ' or ', 'false'),
  not: (part) => `not (${part})`,
};

const answered = z.object({ result: z.record(z.string(), z.unknown()) });

/** GoRules zen-engine (native): one decision whose expression node holds an expression for each provision. */
export function zenEngine(catalogue: Catalogue): Peer {
  const position = { x: 0, y: 0 };
  const expressions = translateAll(catalogue, words).map((value, at) => ({
    id: `e${at}`,
    key: `p${at}`,
    value,
  }));
  const content = {
    nodes: [
      { id: 'in', type: 'inputNode', name: 'in', position },
      { id: 'rules', type: 'expressionNode', name: 'rules', position, content: { expressions } },
      { id: 'out', type: 'outputNode', name: 'out', position },
    ],
    edges: [
      { id: 'a', sourceId: 'in', targetId: 'rules' },
      { id: 'b', sourceId: 'rules', targetId: 'out' },
    ],
  };
  /** A missing list is an error to it, so what is not known is an empty one. */
  const nothing = Object.fromEntries(
    catalogue.facts.map(({ id, type }) => [plainName(id), type === 'choices' ? [] : null]),
  );
  const ZenEngine = loadZen();
  const decision = new ZenEngine().createDecision(content);
  return {
    name: `@gorules/zen-engine ${ZEN_VERSION}, native`,
    how: 'one decision with an expression for each provision',
    isAsync: true,
    provisions: expressions.length,
    ready: (answers) => {
      const facts = { ...nothing, ...plainObject(answers) };
      return async () => {
        const decided = await decision.evaluate(facts);
        return () => {
          const { result } = answered.parse(decided);
          return expressions.map(({ key }) => result[key] === true);
        };
      };
    },
  };
}
