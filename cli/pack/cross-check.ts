import type { Catalogue } from '../../seeds/schema/index.ts';
import { eachLeaf, type Citation, type Condition } from '../../seeds/schema/index.ts';
import { checkCondition } from './check-conditions.ts';
import { didYouMean, type Problem } from './problems.ts';
import type { Folder, From, Seeds } from './load-seeds.ts';

/** Folders of which a file could not be read: what refers to them cannot be held against anybody. */
export type Broken = ReadonlySet<Folder>;

/**
 * Everything a schema cannot see: references, duplicates, unused and unreachable records. Where a folder is
 * broken, what would only follow from that is left out, so that the cause is not drowned.
 */
export function crossCheck(catalogue: Catalogue, seeds: Seeds, broken: Broken): Problem[] {
  return [
    ...checkDuplicates(seeds),
    ...checkClauses(catalogue, seeds, broken),
    ...checkProvisions(catalogue, seeds, broken),
    ...checkPlaces(catalogue, seeds, broken),
    ...checkQuestions(catalogue, seeds, broken),
    ...(broken.has('industries') ? [] : checkIndustries(catalogue, seeds)),
  ];
}

/** Facts are whole only with the questions, and with the industries that are the options of one of them. */
const factsAreBroken = (broken: Broken): boolean => broken.has('questions') || broken.has('industries');

const each = <T, R>(files: readonly From<T>[], list: (value: T) => readonly R[], name: string) =>
  files.flatMap(({ file, value }) => list(value).map((item, index) => ({ file, path: `${name}[${index}]`, item })));

function checkDuplicates(seeds: Seeds): Problem[] {
  const seen = new Map<string, string>();
  const all = [
    ...seeds.documents.map(({ file, value }) => ({ file, path: 'id', id: `document ${value.id}` })),
    ...each(seeds.places, (v) => v.places, 'places').map((p) => ({ ...p, id: `place ${p.item.id}` })),
    ...each(seeds.provisions, (v) => v.provisions, 'provisions').map((p) => ({ ...p, id: `provision ${p.item.id}` })),
    ...each(seeds.questions, (v) => v.facts, 'facts').map((p) => ({ ...p, id: `fact ${p.item.id}` })),
    ...each(seeds.questions, (v) => v.questions, 'questions').map((p) => ({ ...p, id: `question ${p.item.id}` })),
    ...each(seeds.industries, (v) => v.industries, 'industries').map((p) => ({ ...p, id: `industry ${p.item.id}` })),
    ...each(seeds.authorities, (v) => v.authorities, 'authorities').map((p) => ({ ...p, id: `authority ${p.item.id}` })),
    ...each(seeds.glossary, (v) => v.terms, 'terms').map((p) => ({ ...p, id: `term ${p.item.id}` })),
  ];
  return all.flatMap(({ file, path, id }) => {
    const first = seen.get(id);
    seen.set(id, first ?? file);
    return first === undefined ? [] : [{ file, path, message: `duplicate ${id}, first in ${first}` }];
  });
}

function checkClauses(catalogue: Catalogue, seeds: Seeds, broken: Broken): Problem[] {
  const clauses = new Map(catalogue.documents.map((doc) => [String(doc.id), doc.outline.map(({ at }) => at)]));
  return seeds.provisions.flatMap(({ file, value }) => {
    const problems: Problem[] = [];
    const outline = clauses.get(value.doc);
    if (broken.has('documents')) {
      // Its outline may stand in the file that could not be read.
    } else if (outline === undefined) {
      problems.push({ file, path: 'doc', message: `unknown document "${value.doc}"${didYouMean(value.doc, [...clauses.keys()])}` });
    } else if (!outline.includes(value.clause)) {
      problems.push({ file, path: 'clause', message: `"${value.clause}" is not in the outline of ${value.doc}${didYouMean(value.clause, outline)}` });
    }
    if (file !== `seeds/provisions/${value.doc}/${value.clause}.yaml`) {
      problems.push({ file, path: 'clause', message: `the file must be named after its document and clause: ${value.doc}/${value.clause}.yaml` });
    }
    const openings = [
      ...value.provisions.map((p, i) => ({ from: p.from, path: `provisions[${i}].from` })),
      ...value.ledger.map((entry, i) => ({ from: entry.from, path: `ledger[${i}].from` })),
    ];
    const seen = new Set<string>();
    for (const { from, path } of openings) {
      if (seen.has(from)) problems.push({ file, path, message: `"${from}" opens two entries of this clause` });
      seen.add(from);
    }
    return problems;
  });
}

function checkProvisions(catalogue: Catalogue, seeds: Seeds, broken: Broken): Problem[] {
  const facts = new Map(catalogue.facts.map((fact) => [String(fact.id), fact]));
  const places = catalogue.places.map(({ id }) => String(id));
  const industries = catalogue.industries.map(({ id }) => String(id));
  const terms = catalogue.glossary.map(({ id }) => String(id));
  return each(seeds.provisions, (v) => v.provisions, 'provisions').flatMap(({ file, path, item }) => {
    const at = (key: string, message: string): Problem => ({ file, path: `${path}.${key}`, message: `${message} [${item.id}]` });
    const references = (key: string, ids: readonly string[], known: readonly string[], what: string, folder: Folder) =>
      (broken.has(folder) ? [] : ids).filter((id) => !known.includes(id)).map((id) => at(key, `unknown ${what} "${id}"${didYouMean(id, known)}`));
    const tests = [...item.audience, ...item.conditions];
    const names = [...tests, ...item.judged, ...item.undertakings].map(({ id }) => id);
    return [
      ...references('where.places', item.where?.places ?? [], places, 'place', 'places'),
      ...references('industries', item.industries, industries, 'industry', 'industries'),
      ...references('terms', item.terms, terms, 'glossary term', 'glossary'),
      ...(factsAreBroken(broken) ? [] : tests).flatMap((test) => checkCondition(test.when, facts).map((message) => at(`tests.${test.id}`, message))),
      ...names.filter((id, i) => names.indexOf(id) !== i).map((id) => at('tests', `"${id}" is used twice in this provision`)),
      ...(item.encoding !== 'full' && item.notEncoded.length === 0 ? [at('notEncoded', `"${item.encoding}" must say what is not encoded`)] : []),
      ...(item.encoding === 'full' && item.notEncoded.length > 0 ? [at('encoding', 'something is not encoded, so this is not "full"')] : []),
      ...(item.addressee === 'authority' && tests.length > 0 ? [at('audience', 'a sentence addressed to an authority tests no company')] : []),
    ];
  });
}

function checkPlaces(catalogue: Catalogue, seeds: Seeds, broken: Broken): Problem[] {
  const facts = new Map(catalogue.facts.map((fact) => [String(fact.id), fact]));
  const parents = new Map(catalogue.places.map(({ id, parent }) => [String(id), parent === null ? null : String(parent)]));
  const known = [...parents.keys()];
  const industries = catalogue.industries.map(({ id }) => String(id));
  return each(seeds.places, (v) => v.places, 'places').flatMap(({ file, path, item }) => {
    const at = (key: string, message: string): Problem => ({ file, path: `${path}.${key}`, message: `${message} [${item.id}]` });
    const cites = [...item.cite, ...item.criteria.flatMap((criterion) => criterion.cite)];
    return [
      ...(item.parent !== null && !parents.has(item.parent) && !broken.has('places') ? [at('parent', `unknown place "${item.parent}"${didYouMean(item.parent, known)}`)] : []),
      ...(isInCycle(item.id, parents) ? [at('parent', 'the place lies inside itself')] : []),
      ...(broken.has('industries') ? [] : item.industries).filter((id) => !industries.includes(id)).map((id) => at('industries', `unknown industry "${id}"${didYouMean(id, industries)}`)),
      ...(factsAreBroken(broken) ? [] : item.criteria).flatMap((c) => checkCondition(c.when, facts).map((message) => at(`criteria.${c.id}`, message))),
      ...(broken.has('documents') ? [] : cites).flatMap((cite) => checkCitation(cite, catalogue).map((message) => at('cite', message))),
    ];
  });
}

/** Whether the way outwards leads back to where it began. What only lies in such a place is not to blame. */
function isInCycle(start: string, parents: ReadonlyMap<string, string | null>): boolean {
  const seen = new Set<string>();
  for (let id = parents.get(start); id !== null && id !== undefined && !seen.has(id); id = parents.get(id)) {
    if (id === start) return true;
    seen.add(id);
  }
  return false;
}

function checkCitation(cite: Citation, catalogue: Catalogue): string[] {
  const document = catalogue.documents.find(({ id }) => id === cite.doc);
  if (document === undefined) return [`unknown document "${cite.doc}"`];
  const clauses = document.outline.map(({ at }) => at);
  return clauses.includes(cite.at) ? [] : [`"${cite.at}" is not in the outline of ${cite.doc}${didYouMean(cite.at, clauses)}`];
}

function checkQuestions(catalogue: Catalogue, seeds: Seeds, broken: Broken): Problem[] {
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
      if (!facts.includes(fact) && !broken.has('questions')) found.push({ file, path, message: `unknown fact "${fact}"${didYouMean(fact, facts)}` });
      const other = asked.get(fact);
      if (other !== undefined) found.push({ file, path, message: `"${fact}" is already asked by "${other}"` });
      asked.set(fact, item.id);
    }
    if (!usesAreBroken && item.facts.every((fact) => !used.has(fact))) {
      found.push({ file, path, message: `question "${item.id}" can never be asked: no condition uses its facts` });
    }
    return found;
  });
  for (const { file, path, item } of each(seeds.questions, (v) => v.facts, 'facts')) {
    if (!usesAreBroken && !used.has(item.id)) problems.push({ file, path, message: `fact "${item.id}" is used by no condition` });
    if (!broken.has('questions') && !asked.has(item.id)) problems.push({ file, path, message: `fact "${item.id}" is asked by no question` });
  }
  return problems;
}

function checkIndustries(catalogue: Catalogue, seeds: Seeds): Problem[] {
  const ids = catalogue.industries.map(({ id }) => String(id));
  return each(seeds.industries, (v) => v.industries, 'industries')
    .filter(({ item }) => item.parent !== null && !ids.includes(item.parent))
    .map(({ file, path, item }) => ({ file, path, message: `unknown parent "${String(item.parent)}"` }));
}
