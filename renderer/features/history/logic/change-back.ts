import type { Answers } from '../../../../seeds/schema/index.ts';
import type { CaseChange, CaseRow, Snapshot } from '../../../storage/index.ts';
import { answerChanges } from './compare-states.ts';
import { sameAnswer } from './same-answer.ts';

/** What has to be changed of a case so that it says what an earlier state said. What says the same is not touched. */
export function changeBack(
  { answers, places, cares }: Pick<Snapshot, 'answers' | 'places' | 'cares'>,
  now: { readonly row: Pick<CaseRow, 'places' | 'cares'>; readonly answers: Answers },
): CaseChange {
  const changes = answerChanges(now.answers, answers, sameAnswer);
  return {
    answers: new Map(changes.map(({ fact, after }) => [fact, after])),
    places: sameList(places, now.row.places) ? null : places,
    cares: sameList(cares, now.row.cares) ? null : cares,
  };
}

/** Whether two lists hold the same, in whatever order. */
export function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one));
}

/** Whether a change changes anything. */
export function isEmptyChange({ answers, places, cares = null }: CaseChange): boolean {
  return answers.size === 0 && places === null && cares === null;
}
