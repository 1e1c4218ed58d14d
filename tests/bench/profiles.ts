import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { REPOSITORY } from '../../cli/pack/paths.ts';
import {
  profileSchema,
  toAnswer,
  type Answer,
  type Answers,
  type Catalogue,
  type FactId,
} from '../../seeds/schema/index.ts';

/** A company to measure with. */
export interface BenchProfile {
  readonly name: string;
  readonly answers: Answers;
}

/** The example companies, and one of which nothing has been said. */
export function benchProfiles(catalogue: Catalogue): BenchProfile[] {
  const folder = join(REPOSITORY, 'examples');
  const examples = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) =>
      readProfile(catalogue, name.replace('.yaml', ''), readFileSync(join(folder, name), 'utf8')),
    );
  return [{ name: 'nothing said', answers: new Map() }, ...examples];
}

function readProfile(catalogue: Catalogue, name: string, text: string): BenchProfile {
  const { facts } = profileSchema.parse(parse(text));
  const answers = new Map<FactId, Answer>();
  for (const { id } of catalogue.facts) {
    const input = facts[id];
    if (input !== undefined) answers.set(id, toAnswer(input));
  }
  return { name, answers };
}
