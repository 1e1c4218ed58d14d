import { database as db } from './database.ts';
import { readPreferenceRows } from './read-rows.ts';
import { attempt, type Stored } from './result.ts';
import type { Preferences } from './rows.ts';

/** Reads the preferences once, before the first paint. */
export function loadPreferences(): Promise<Stored<Preferences>> {
  return attempt(async () => readPreferenceRows(await db.preferences.toArray()));
}

/** Keeps one preference. */
export function setPreference<K extends keyof Preferences>(
  key: K,
  value: Preferences[K],
): Promise<Stored<void>> {
  return attempt(async () => {
    await db.preferences.put({ key, value });
  });
}
