import { useMemo } from 'react';
import type { InterviewOptions, Outlook } from '../../../rules/index.ts';
import type { Answers, Kind, PlaceId } from '../../../seeds/schema/index.ts';
import { useAsOf, useAssessor, useCatalogue, useFits } from './catalogue-context.ts';
import { lastQuestion } from './last-question.ts';
import { sortAnswers, type SortedAnswers } from './sort-answers.ts';

export interface OutlookState extends SortedAnswers {
  /** What is left to ask, of the answers given: never behind. `null` until there are answers. */
  readonly outlook: Outlook | null;
  /** What the answers are assessed for. */
  readonly where: InterviewOptions;
  /** Stands for the answers and what they are assessed for: the same key, the same outlook and verdicts. */
  readonly key: string;
}

const NO_ANSWERS: Answers = new Map();
const ALL_ALIKE: readonly Kind[] = [];

function keyOf(answers: Answers, { places, asOf, after, cares }: InterviewOptions): string {
  const entries = [...answers].sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([entries, places, asOf, after, cares]);
}

/**
 * What is left to ask, without the verdicts. `null` answers are not there yet. What the person cares about orders the
 * questions and changes nothing else.
 */
export function useOutlook(
  answers: Answers | null,
  places: readonly PlaceId[],
  cares: readonly Kind[] = ALL_ALIKE,
): OutlookState {
  const catalogue = useCatalogue();
  const assessor = useAssessor();
  const fits = useFits();
  const asOf = useAsOf();
  const sorted = useMemo(
    () => sortAnswers(catalogue, answers ?? NO_ANSWERS, fits),
    [catalogue, answers, fits],
  );
  const where: InterviewOptions = { places, asOf, after: lastQuestion(catalogue, sorted.usable), cares };
  const key = answers === null ? 'waiting' : keyOf(sorted.usable, where);
  const outlook = useMemo(
    () => (key === 'waiting' ? null : assessor.outlook(sorted.usable, where)),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the key stands for all of it
    [assessor, key],
  );
  // The same answers stay the same object while they are being stored, so that nothing is drawn again for it.
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the key stands for them
  const usable = useMemo(() => sorted.usable, [key]);
  return { ...sorted, usable, outlook, where, key };
}
