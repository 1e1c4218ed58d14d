import { database as db } from './database.ts';
import { readCaseRows } from './read-rows.ts';
import { attempt, MissingCase, type Stored } from './result.ts';
import type { CaseId } from './rows.ts';
import { cleanTag, MOST_TAGS, tagKey } from './tag-rules.ts';

/** `there`: the case bears it already, perhaps written otherwise. `full`: it bears as many as a case can. */
export type Tagged = 'added' | 'there' | 'full' | 'empty';

/**
 * Changes the tags of a case from what is stored, not from what a window shows: two windows never undo each other. The
 * time of change stays: nothing of the case itself has changed.
 */
function changeTags<T>(
  id: CaseId,
  change: (tags: readonly string[]) => { readonly tags: readonly string[]; readonly outcome: T },
): Promise<Stored<T>> {
  return attempt(() =>
    db.transaction('rw', db.cases, async () => {
      const row = readCaseRows([await db.cases.get(id)]).rows[0];
      if (row === undefined) throw new MissingCase(id);
      const { tags, outcome } = change(row.tags);
      await db.cases.update(id, { tags: [...tags] });
      return outcome;
    }),
  );
}

/** Gives a case a tag. */
export function addTag(id: CaseId, tag: string): Promise<Stored<Tagged>> {
  const clean = cleanTag(tag);
  return changeTags<Tagged>(id, (tags) => {
    if (clean === null) return { tags, outcome: 'empty' };
    if (tags.some((one) => tagKey(one) === tagKey(clean))) return { tags, outcome: 'there' };
    if (tags.length >= MOST_TAGS) return { tags, outcome: 'full' };
    return { tags: [...tags, clean], outcome: 'added' };
  });
}

/** Takes a tag from a case. */
export async function removeTag(id: CaseId, tag: string): Promise<Stored<null>> {
  return changeTags(id, (tags) => ({
    tags: tags.filter((one) => tagKey(one) !== tagKey(tag)),
    outcome: null,
  }));
}
