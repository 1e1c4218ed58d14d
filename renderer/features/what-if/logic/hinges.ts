import type { CompiledResult } from '../../../../rules/index.ts';
import { eachLeaf, type Answers, type FactId, type Provision } from '../../../../seeds/schema/index.ts';

/** Answers that a provision looks at, by what would happen without them. */
export interface Hinges {
  /** Without any one of these it would no longer be known to hold. */
  readonly needed: readonly FactId[];
  /** It would hold as well without any one of these; not necessarily without several. */
  readonly spare: readonly FactId[];
}

/** Which of the answers a provision that holds hangs on. `decide` decides it for other answers. */
export function hingesOf(
  provision: Provision,
  answers: Answers,
  decide: (answers: Answers) => CompiledResult,
): Hinges {
  const looked = new Set<FactId>();
  for (const { when } of [...provision.audience, ...provision.conditions])
    eachLeaf(when, ({ fact }) => looked.add(fact));
  const given = [...looked].filter((fact) => answers.has(fact) && !isSilent(answers, fact));
  const holdsWithout = (fact: FactId) => {
    const { verdict } = decide(new Map([...answers].filter(([other]) => other !== fact)));
    return verdict === 'met' || verdict === 'met-if-judged';
  };
  return {
    needed: given.filter((fact) => !holdsWithout(fact)),
    spare: given.filter(holdsWithout),
  };
}

function isSilent(answers: Answers, fact: FactId): boolean {
  const state = answers.get(fact)?.state;
  return state === 'unknown' || state === 'declined';
}
