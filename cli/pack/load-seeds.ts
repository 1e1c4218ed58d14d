import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import {
  authorityFileSchema,
  classificationFileSchema,
  clauseFileSchema,
  documentFileSchema,
  editionFileSchema,
  glossaryFileSchema,
  industryFileSchema,
  placeFileSchema,
  topicFileSchema,
  wordingFileSchema,
} from '../../seeds/schema/index.ts';
import type { z } from 'zod';
import { parseWith, parseYaml } from './read-yaml.ts';
import type { Problem } from './problems.ts';

/** A value with the file it came from, so that later checks can say where. */
export interface From<T> {
  readonly file: string;
  readonly value: T;
}

const FOLDERS = {
  documents: documentFileSchema,
  editions: editionFileSchema,
  places: placeFileSchema,
  provisions: clauseFileSchema,
  questions: topicFileSchema,
  industries: industryFileSchema,
  classifications: classificationFileSchema,
  authorities: authorityFileSchema,
  glossary: glossaryFileSchema,
  wording: wordingFileSchema,
} as const;
/** A folder of seed files, each of one schema. */
export type Folder = keyof typeof FOLDERS;

/** All seed files, parsed, by folder. */
export type Seeds = {
  readonly [K in Folder]: readonly From<z.infer<(typeof FOLDERS)[K]>>[];
};

/** Paths of every YAML file below `folder`, sorted by code unit so that the order is the same everywhere. */
export function listYaml(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(folder, name))
    .sort((a, b) => (a < b ? -1 : 1));
}

/**
 * Reads every seed file under `root`. Returns what could be parsed, every problem of what could not, and the
 * folders in which something could not.
 */
export function loadSeeds(root: string): { seeds: Seeds; problems: Problem[]; broken: ReadonlySet<Folder> } {
  const problems: Problem[] = [];
  const broken = new Set<Folder>();
  const read = <K extends Folder>(folder: K, schema: z.ZodType<z.infer<(typeof FOLDERS)[K]>>) => {
    const found: From<z.infer<(typeof FOLDERS)[K]>>[] = [];
    for (const path of listYaml(join(root, folder))) {
      const file = `seeds/${relative(root, path).split(sep).join('/')}`;
      const yaml = parseYaml(file, readFileSync(path, 'utf8'));
      const parsed = yaml.ok ? parseWith(schema, file, yaml.value) : yaml;
      if (parsed.ok) found.push({ file, value: parsed.value });
      else {
        problems.push(...parsed.problems);
        broken.add(folder);
      }
    }
    return found;
  };
  const seeds: Seeds = {
    documents: read('documents', FOLDERS.documents),
    editions: read('editions', FOLDERS.editions),
    places: read('places', FOLDERS.places),
    provisions: read('provisions', FOLDERS.provisions),
    questions: read('questions', FOLDERS.questions),
    industries: read('industries', FOLDERS.industries),
    classifications: read('classifications', FOLDERS.classifications),
    authorities: read('authorities', FOLDERS.authorities),
    glossary: read('glossary', FOLDERS.glossary),
    wording: read('wording', FOLDERS.wording),
  };
  return { seeds, problems, broken };
}
