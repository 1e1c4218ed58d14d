import type { Catalogue } from '../../seeds/schema/index.ts';
import type { Broken } from './broken.ts';
import { each } from './each-entry.ts';
import type { Seeds } from './load-seeds.ts';
import { didYouMean, type Problem } from './problems.ts';

/** A parent that does not stand before its children (so that no circle can be written), and codes without a name. */
export function checkIndustries(catalogue: Catalogue, seeds: Seeds, broken: Broken): Problem[] {
  if (broken.has('industries')) return [];
  const ids = catalogue.industries.map(({ id }) => String(id));
  const entries = each(seeds.industries, (v) => v.industries, 'industries');
  return entries.flatMap(({ file, path, item }, index) => {
    const say = (key: string, message: string): Problem => ({
      file,
      path: `${path}.${key}`,
      message: `${message} [${item.id}]`,
    });
    const codes = (key: 'gbt4754' | 'hsic') => {
      const known = codesOf(catalogue, key);
      return (broken.has('classifications') ? [] : (item[key] ?? []))
        .filter((code) => !known.includes(code))
        .map((code) => say(key, `unknown code "${code}"${didYouMean(code, known)}`));
    };
    return [...parentOf(item.parent, ids, index, say), ...codes('gbt4754'), ...codes('hsic')];
  });
}

function parentOf(
  parent: string | null,
  ids: readonly string[],
  index: number,
  say: (key: string, message: string) => Problem,
): Problem[] {
  if (parent === null || ids.slice(0, index).includes(parent)) return [];
  return ids.includes(parent)
    ? [say('parent', `"${parent}" has to stand before what is below it`)]
    : [say('parent', `unknown parent "${parent}"${didYouMean(parent, ids)}`)];
}

function codesOf(catalogue: Catalogue, id: 'gbt4754' | 'hsic'): string[] {
  return catalogue.classifications
    .filter((classification) => classification.id === id)
    .flatMap(({ entries }) => entries.map(({ code }) => code));
}
