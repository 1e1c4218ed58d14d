import type { Assessment } from '../../../../rules/index.ts';
import { FORCES, type Catalogue, type Provision } from '../../../../seeds/schema/index.ts';
import type { ShownQuestion } from './choose-question.ts';

/**
 * The provisions that hang on a question, firmest first. Asked for the first time: those whose verdict its
 * answers could still change. Opened again: those whose conditions look at them.
 */
export function hangingProvisions(
  catalogue: Catalogue,
  assessment: Assessment,
  shown: ShownQuestion,
): readonly Provision[] {
  const { next } = assessment;
  if (shown.mode === 'asking' && next?.id === shown.question.id)
    return pick(catalogue, new Set(next.provisions));
  const facts = new Set(shown.question.facts);
  const ids = assessment.provisions
    .filter((result) =>
      shown.mode === 'asking'
        ? result.verdict === 'open' && result.missing.some((fact) => facts.has(fact))
        : result.reasons.some((reason) => reason.facts.some((fact) => facts.has(fact))),
    )
    .map((result) => result.id);
  return pick(catalogue, new Set(ids));
}

function pick(catalogue: Catalogue, ids: ReadonlySet<string>): readonly Provision[] {
  return catalogue.provisions
    .filter((provision) => ids.has(provision.id))
    .sort((a, b) => FORCES.indexOf(a.force) - FORCES.indexOf(b.force));
}
