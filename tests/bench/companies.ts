import type { Answer, Answers, Catalogue, Fact, Value } from '../../seeds/schema/index.ts';
import { randomCompanies } from './interview/random-companies.ts';
import { benchProfiles, type BenchProfile } from './profiles.ts';

/** Example companies with every plan taken as done: peers know no plans. */
export function exampleCompanies(catalogue: Catalogue): BenchProfile[] {
  return benchProfiles(catalogue)
    .filter(({ answers }) => answers.size > 0)
    .map(({ name, answers }) => ({ name, answers: withoutPlans(answers) }));
}

/** Random companies of which every fact is known: two-valued engines have nothing to guess. */
export function completeCompanies(catalogue: Catalogue, count: number): BenchProfile[] {
  return randomCompanies(catalogue, count, 7).map(({ name, answers }) => {
    const known = withoutPlans(answers);
    const full = catalogue.facts.map((fact) => {
      const answer = known.get(fact.id);
      return [fact.id, answer?.state === 'known' ? answer : nothingOf(fact)] as const;
    });
    return { name, answers: new Map(full) };
  });
}

function withoutPlans(answers: Answers): Answers {
  return new Map([...answers].map(([fact, answer]) => [fact, withoutPlan(answer)] as const));
}

function withoutPlan(answer: Answer): Answer {
  if (answer.state !== 'planned') return answer;
  const { value } = answer;
  return typeof value === 'object' && !Array.isArray(value)
    ? { state: 'interval', range: value }
    : { state: 'known', value };
}

const nothingOf = (fact: Fact): Answer => ({ state: 'known', value: leastOf(fact) });

function leastOf(fact: Fact): Value {
  switch (fact.type) {
    case 'boolean':
      return false;
    case 'choice':
      return fact.options[0]?.id ?? '';
    case 'choices':
      return [];
    case 'number':
      return fact.min;
  }
}
