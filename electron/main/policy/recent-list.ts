import { basename, dirname } from 'node:path';
import { z } from 'zod';

/** Most files that are remembered. */
export const MAX_RECENT = 10;
/** Longest name in the menu, in characters. */
const MAX_NAME = 60;

const recentSchema = z.strictObject({ paths: z.array(z.string().min(1).max(4096)).max(MAX_RECENT) });

/** Reads a remembered list; whatever is not one is empty. */
export function parseRecent(text: string): readonly string[] {
  try {
    const parsed = recentSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data.paths : [];
  } catch {
    return [];
  }
}

export function formatRecent(paths: readonly string[]): string {
  return JSON.stringify({ paths });
}

/** The list with a file in front. */
export function withRecent(paths: readonly string[], path: string): readonly string[] {
  return [path, ...paths.filter((other) => other !== path)].slice(0, MAX_RECENT);
}

/** A name as a menu can show it: one line, not long, steering nothing. A single `&` would mark a letter. */
function menuName(name: string): string {
  const plain = [...name.replace(/[\p{Cc}\p{Cf}]/gu, '')];
  const short = plain.length <= MAX_NAME ? plain.join('') : `${plain.slice(0, MAX_NAME - 1).join('')}…`;
  return short.replaceAll('&', '&&');
}

/** How the menu names the files: by name, with the folder where two are called the same. */
export function recentNames(paths: readonly string[]): readonly string[] {
  const names = paths.map((path) => basename(path));
  return paths.map((path, index) => {
    const name = names[index] ?? '';
    const isTwin = names.filter((other) => other === name).length > 1;
    return isTwin ? `${menuName(name)} (${menuName(basename(dirname(path)))})` : menuName(name);
  });
}
