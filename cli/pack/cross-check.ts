import type { Catalogue, Citation } from '../../seeds/schema/index.ts';
import { factsAreBroken, type Broken } from './broken.ts';
import { checkCondition } from './check-conditions.ts';
import { checkDuplicates } from './check-duplicates.ts';
import { checkIndustries } from './check-industries.ts';
import { checkMeasures } from './check-measures.ts';
import { checkQuestions } from './check-questions.ts';
import { checkVerb } from './check-verbs.ts';
import { each } from './each-entry.ts';
import { didYouMean, type Problem } from './problems.ts';
import type { Folder, Seeds } from './load-seeds.ts';

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
    ...checkIndustries(catalogue, seeds, broken),
    ...checkMeasures(seeds),
  ];
}

function checkClauses(catalogue: Catalogue, seeds: Seeds, broken: Broken): Problem[] {
  const clauses = new Map(
    catalogue.documents.map((doc) => [String(doc.id), doc.outline.map(({ at }) => at)]),
  );
  return seeds.provisions.flatMap(({ file, value }) => {
    const problems: Problem[] = [];
    const outline = clauses.get(value.doc);
    if (broken.has('documents')) {
      // Its outline may stand in the file that could not be read.
    } else if (outline === undefined) {
      problems.push({
        file,
        path: 'doc',
        message: `unknown document "${value.doc}"${didYouMean(value.doc, [...clauses.keys()])}`,
      });
    } else if (!outline.includes(value.clause)) {
      problems.push({
        file,
        path: 'clause',
        message: `"${value.clause}" is not in the outline of ${value.doc}${didYouMean(value.clause, outline)}`,
      });
    }
    if (file !== `seeds/provisions/${value.doc}/${value.clause}.yaml`) {
      problems.push({
        file,
        path: 'clause',
        message: `the file must be named after its document and clause: ${value.doc}/${value.clause}.yaml`,
      });
    }
    const openings = [
      ...value.provisions.map((p, i) => ({ from: p.from, path: `provisions[${i}].from` })),
      ...value.ledger.map((entry, i) => ({ from: entry.from, path: `ledger[${i}].from` })),
    ];
    const seen = new Set<string>();
    for (const { from, path } of openings) {
      if (seen.has(from))
        problems.push({ file, path, message: `"${from}" opens two entries of this clause` });
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
    const at = (key: string, message: string): Problem => ({
      file,
      path: `${path}.${key}`,
      message: `${message} [${item.id}]`,
    });
    const references = (
      key: string,
      ids: readonly string[],
      known: readonly string[],
      what: string,
      folder: Folder,
    ) =>
      (broken.has(folder) ? [] : ids)
        .filter((id) => !known.includes(id))
        .map((id) => at(key, `unknown ${what} "${id}"${didYouMean(id, known)}`));
    const tests = [...item.audience, ...item.conditions];
    const names = [...tests, ...item.judged, ...item.undertakings].map(({ id }) => id);
    return [
      ...references('where.places', item.where?.places ?? [], places, 'place', 'places'),
      ...references('industries', item.industries, industries, 'industry', 'industries'),
      ...references('terms', item.terms, terms, 'glossary term', 'glossary'),
      ...(factsAreBroken(broken) ? [] : tests).flatMap((test) =>
        checkCondition(test.when, facts).map((message) => at(`tests.${test.id}`, message)),
      ),
      ...(factsAreBroken(broken) ? [] : item.judged).flatMap(({ id, onlyIf }) =>
        onlyIf === undefined
          ? []
          : checkCondition(onlyIf, facts).map((message) => at(`judged.${id}.onlyIf`, message)),
      ),
      ...(item.encoding === 'full' && isAlwaysConditional(item.judged)
        ? [at('judged', 'one judged item has to stand without "onlyIf": no verdict may hang on it')]
        : []),
      ...[checkVerb(item)].flatMap((message) => (message === null ? [] : [at('force', message)])),
      ...names
        .filter((id, i) => names.indexOf(id) !== i)
        .map((id) => at('tests', `"${id}" is used twice in this provision`)),
      ...(item.encoding !== 'full' && item.notEncoded.length === 0
        ? [at('notEncoded', `"${item.encoding}" must say what is not encoded`)]
        : []),
      ...(item.encoding === 'full' && item.notEncoded.length > 0
        ? [at('encoding', 'something is not encoded, so this is not "full"')]
        : []),
      ...(item.addressee === 'authority' && tests.length > 0
        ? [at('audience', 'a sentence addressed to an authority tests no company')]
        : []),
    ];
  });
}

function isAlwaysConditional(judged: readonly { readonly onlyIf?: unknown }[]): boolean {
  return judged.length > 0 && judged.every(({ onlyIf }) => onlyIf !== undefined);
}

function checkPlaces(catalogue: Catalogue, seeds: Seeds, broken: Broken): Problem[] {
  const facts = new Map(catalogue.facts.map((fact) => [String(fact.id), fact]));
  const parents = new Map(
    catalogue.places.map(({ id, parent, alsoIn = [] }) => [
      String(id),
      [...(parent === null ? [] : [String(parent)]), ...alsoIn.map(String)],
    ]),
  );
  const known = [...parents.keys()];
  const industries = catalogue.industries.map(({ id }) => String(id));
  return each(seeds.places, (v) => v.places, 'places').flatMap(({ file, path, item }) => {
    const at = (key: string, message: string): Problem => ({
      file,
      path: `${path}.${key}`,
      message: `${message} [${item.id}]`,
    });
    const cites = [
      ...item.cite,
      ...item.criteria.flatMap((criterion) => criterion.cite),
      ...[item.runBy, item.anchors, item.facilities, item.funds].flatMap((list) =>
        (list ?? []).map(({ cite }) => cite),
      ),
    ];
    const documents = catalogue.documents.map(({ id }) => String(id));
    return [
      ...(item.parent !== null && !parents.has(item.parent) && !broken.has('places')
        ? [at('parent', `unknown place "${item.parent}"${didYouMean(item.parent, known)}`)]
        : []),
      ...(broken.has('places') ? [] : (item.alsoIn ?? []))
        .filter((id) => !parents.has(id))
        .map((id) => at('alsoIn', `unknown place "${id}"${didYouMean(id, known)}`)),
      ...(item.unprinted ?? [])
        .filter(({ in: outer }, i, all) => {
          const lies = item.parent === outer || item.alsoIn?.includes(outer) === true;
          return !lies || all.findIndex((one) => one.in === outer) !== i;
        })
        .map(({ in: outer }) =>
          at('unprinted', `"${outer}" is named twice, or is neither the parent nor in "alsoIn"`),
        ),
      ...(broken.has('documents') ? [] : (item.aliases ?? []))
        .filter(({ doc }) => !documents.includes(doc))
        .map(({ doc }) => at('aliases', `unknown document "${doc}"${didYouMean(doc, documents)}`)),
      ...(isInCycle(item.id, parents) ? [at('parent', 'the place lies inside itself')] : []),
      ...(broken.has('industries') ? [] : item.industries)
        .filter((id) => !industries.includes(id))
        .map((id) => at('industries', `unknown industry "${id}"${didYouMean(id, industries)}`)),
      ...(factsAreBroken(broken) ? [] : item.criteria).flatMap((c) =>
        checkCondition(c.when, facts).map((message) => at(`criteria.${c.id}`, message)),
      ),
      ...(broken.has('documents') ? [] : cites).flatMap((cite) =>
        checkCitation(cite, catalogue).map((message) => at('cite', message)),
      ),
    ];
  });
}

/** Whether a way outwards leads back to where it began. What only lies in such a place is not to blame. */
function isInCycle(start: string, parents: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>();
  const ways = [...(parents.get(start) ?? [])];
  for (let id = ways.pop(); id !== undefined; id = ways.pop()) {
    if (id === start) return true;
    if (!seen.has(id)) ways.push(...(parents.get(id) ?? []));
    seen.add(id);
  }
  return false;
}

function checkCitation(cite: Citation, catalogue: Catalogue): string[] {
  const document = catalogue.documents.find(({ id }) => id === cite.doc);
  if (document === undefined) return [`unknown document "${cite.doc}"`];
  const clauses = document.outline.map(({ at }) => at);
  return clauses.includes(cite.at)
    ? []
    : [`"${cite.at}" is not in the outline of ${cite.doc}${didYouMean(cite.at, clauses)}`];
}
