import { each } from './each-entry.ts';
import type { Seeds } from './load-seeds.ts';
import type { Problem } from './problems.ts';

/** Two records of one kind and one id, whatever files they stand in. */
export function checkDuplicates(seeds: Seeds): Problem[] {
  const seen = new Map<string, string>();
  const all = [
    ...seeds.documents.map(({ file, value }) => ({ file, path: 'id', id: `document ${value.id}` })),
    ...each(seeds.places, (v) => v.places, 'places').map((p) => ({ ...p, id: `place ${p.item.id}` })),
    ...each(seeds.provisions, (v) => v.provisions, 'provisions').map((p) => ({
      ...p,
      id: `provision ${p.item.id}`,
    })),
    ...each(seeds.questions, (v) => v.facts, 'facts').map((p) => ({ ...p, id: `fact ${p.item.id}` })),
    ...each(seeds.questions, (v) => v.questions, 'questions').map((p) => ({
      ...p,
      id: `question ${p.item.id}`,
    })),
    ...each(seeds.industries, (v) => v.industries, 'industries').map((p) => ({
      ...p,
      id: `industry ${p.item.id}`,
    })),
    ...each(seeds.authorities, (v) => v.authorities, 'authorities').map((p) => ({
      ...p,
      id: `authority ${p.item.id}`,
    })),
    ...each(seeds.glossary, (v) => v.terms, 'terms').map((p) => ({ ...p, id: `term ${p.item.id}` })),
  ];
  return all.flatMap(({ file, path, id }) => {
    const first = seen.get(id);
    seen.set(id, first ?? file);
    return first === undefined ? [] : [{ file, path, message: `duplicate ${id}, first in ${first}` }];
  });
}
