import { eachLeaf, type Catalogue, type Condition } from '../../seeds/schema/index.ts';
import type { Broken } from './broken.ts';
import { each } from './each-entry.ts';
import type { Seeds } from './load-seeds.ts';
import { didYouMean, type Problem } from './problems.ts';

/** Facts nobody needs or asks, and questions that can never come up. */
export function checkQuestions(catalogue: Catalogue, seeds: Seeds, broken: Broken): Problem[] {
  const usesAreBroken = broken.has('provisions') || broken.has('places');
  const facts = catalogue.facts.map(({ id }) => String(id));
  const used = new Set<string>();
  const use = (condition: Condition) => eachLeaf(condition, (leaf) => used.add(leaf.fact));
  for (const p of catalogue.provisions) for (const test of [...p.audience, ...p.conditions]) use(test.when);
  for (const place of catalogue.places) for (const criterion of place.criteria) use(criterion.when);
  const asked = new Map<string, string>();
  const questions = each(seeds.questions, (v) => v.questions, 'questions');
  const problems = questions.flatMap(({ file, path, item }) => {
    const found: Problem[] = [];
    for (const fact of item.facts) {
      if (!facts.includes(fact) && !broken.has('questions'))
        found.push({ file, path, message: `unknown fact "${fact}"${didYouMean(fact, facts)}` });
      const other = asked.get(fact);
      if (other !== undefined)
        found.push({ file, path, message: `"${fact}" is already asked by "${other}"` });
      asked.set(fact, item.id);
    }
    if (!usesAreBroken && item.facts.every((fact) => !used.has(fact))) {
      found.push({
        file,
        path,
        message: `question "${item.id}" can never be asked: no condition uses its facts`,
      });
    }
    return found;
  });
  for (const { file, path, item } of each(seeds.questions, (v) => v.facts, 'facts')) {
    if (!usesAreBroken && !used.has(item.id))
      problems.push({ file, path, message: `fact "${item.id}" is used by no condition` });
    if (!broken.has('questions') && !asked.has(item.id))
      problems.push({ file, path, message: `fact "${item.id}" is asked by no question` });
  }
  return problems;
}
