import type { ToDo } from '../../../../rules/index.ts';
import type { ProvisionId, Text } from '../../../../seeds/schema/index.ts';

/** Whether any list has a line: pilots to watch are nothing to do. */
export function hasSomethingToDo(list: ToDo): boolean {
  const { findOut, undertakings, judged, notChecked, offices, noOffice, plans } = list;
  return [findOut, undertakings, judged, notChecked, offices, noOffice, plans].some(
    (rows) => rows.length > 0,
  );
}

/** Whether the only things the list speaks of are pilots and intentions. */
export function isOnlyWatch({ watch, groups }: ToDo): boolean {
  return watch.length > 0 && [...groups.values()].every((group) => group === 'watch');
}

/** Every provision some line names, once, in the order in which the page first names them. */
export function mentionedIn(list: ToDo): readonly ProvisionId[] {
  const { findOut, offices, noOffice, undertakings, judged, notChecked, plans } = list;
  const rows = [
    ...findOut,
    ...undertakings,
    ...offices,
    { provisions: noOffice },
    ...judged,
    ...notChecked,
    ...plans,
  ];
  return [...new Set(rows.flatMap(({ provisions }) => provisions))];
}

/** What can be ticked off; a missing answer cannot, because answering it takes it off the list. */
export type DoneKind = 'undertaking' | 'office';

/** The key under which a tick is kept. It holds the words ticked: where an edition changes them the tick is gone, as it should be. */
export function doneKey(kind: DoneKind, words: string): string {
  return `done.${kind}.${words}`;
}

/** The words a tick is kept under: the printed language, which changes least. */
export function wordsOf(says: Text): string {
  return says['zh-Hans'];
}
