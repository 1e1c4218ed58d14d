import type { Answers, Catalogue, FactId } from '../../seeds/schema/index.ts';
import type { OpenFacts } from './compile-catalogue.ts';

/** Every fact that can still change a verdict or a place's standing. */
export function openFactSet(open: OpenFacts): Set<FactId> {
  const facts = new Set<FactId>();
  for (const { facts: some } of [...open.provisions, ...open.places])
    for (const fact of some) facts.add(fact);
  return facts;
}

/**
 * The stop proof: the unanswered facts, split into those that can still change a verdict or a standing and
 * those that cannot, both in catalogue order. A fact answered "unknown", declined or given as an interval
 * stays in the first list while something hangs on it, though it is not asked again.
 */
export function splitOpenFacts(
  catalogue: Catalogue,
  answers: Answers,
  open: OpenFacts,
): { stillMatter: FactId[]; cannotMatter: FactId[] } {
  const matters = openFactSet(open);
  const stillMatter = catalogue.facts.map(({ id }) => id).filter((id) => matters.has(id));
  const cannotMatter = catalogue.facts
    .map(({ id }) => id)
    .filter((id) => !matters.has(id) && !isAnswered(answers, id));
  return { stillMatter, cannotMatter };
}

function isAnswered(answers: Answers, fact: FactId): boolean {
  const state = answers.get(fact)?.state;
  return state === 'known' || state === 'planned' || state === 'interval';
}
