import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { hongKongFileSchema } from '../../seeds/schema/index.ts';
import { createToHongKong, type ToHongKong } from './localise.ts';
import { REPOSITORY, SEEDS } from './paths.ts';
import { parseYaml } from './read-yaml.ts';

/** A tree of messages: text leaves under named keys. */
export type Messages = { readonly [key: string]: string | Messages };
const messagesSchema: z.ZodType<Messages> = z.lazy(() =>
  z.record(z.string(), z.union([z.string(), messagesSchema])),
);

const MESSAGES = join(REPOSITORY, 'renderer', 'shared', 'messages');

/** The conversion with the reviewed terms of the seeds. */
export function seedToHongKong(): ToHongKong {
  const yaml = parseYaml(
    'seeds/hong-kong/terms.yaml',
    readFileSync(join(SEEDS, 'hong-kong', 'terms.yaml'), 'utf8'),
  );
  if (!yaml.ok) throw new Error(yaml.problems.map(({ message }) => message).join('; '));
  return createToHongKong(hongKongFileSchema.parse(yaml.value).terms);
}

/**
 * The interface's messages in traditional Chinese: derived from the simplified ones, then our reviewed Hong
 * Kong wordings on top. An override without a message it replaces is an error.
 */
export function hongKongMessages(): Messages {
  const toHongKong = seedToHongKong();
  const folder = join(MESSAGES, 'zh-Hans');
  if (!existsSync(folder)) return {};
  const derived = Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => [name.slice(0, -'.json'.length), convert(readMessages(join(folder, name)), toHongKong)]),
  );
  const overrides = join(MESSAGES, 'zh-Hant.overrides.json');
  return existsSync(overrides) ? override(derived, readMessages(overrides), '') : derived;
}

const readMessages = (path: string): Messages => messagesSchema.parse(JSON.parse(readFileSync(path, 'utf8')));

function convert(messages: Messages, toHongKong: ToHongKong): Messages {
  return Object.fromEntries(
    Object.entries(messages).map(([key, value]) => [
      key,
      typeof value === 'string' ? toHongKong(value) : convert(value, toHongKong),
    ]),
  );
}

function override(base: Messages, over: Messages, path: string): Messages {
  const result: Record<string, string | Messages> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const below = base[key];
    const here = `${path}${key}`;
    if (below === undefined || typeof below !== typeof value) {
      throw new Error(`zh-Hant.overrides.json: "${here}" replaces no message of zh-Hans`);
    }
    result[key] =
      typeof value === 'string' || typeof below === 'string' ? value : override(below, value, `${here}.`);
  }
  return result;
}
