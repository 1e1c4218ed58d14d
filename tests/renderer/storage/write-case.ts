import { changeAnswers } from '../../../renderer/storage/answers.ts';
import { changeCase } from '../../../renderer/storage/change-case.ts';
import type { CaseId } from '../../../renderer/storage/rows.ts';
import type { Answer, FactId, Kind, PlaceId } from '../../../seeds/schema/index.ts';

/** Keeps one answer, by what the program keeps answers with. */
export const keepAnswer = (id: CaseId, fact: FactId, answer: Answer) =>
  changeAnswers(id, new Map([[fact, answer]]), { dropForms: false });

/** Puts places, or what the person cares about, in the place of those stored. */
export const keepChoice = (
  id: CaseId,
  { places = null, cares = null }: { places?: readonly PlaceId[] | null; cares?: readonly Kind[] | null },
) => changeCase(id, { answers: new Map(), places, cares });
