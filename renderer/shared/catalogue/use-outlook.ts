import { useEffect, useMemo } from 'react';
import type { InterviewOptions, Outlook } from '../../../rules/index.ts';
import type { Answers, Kind, PlaceId } from '../../../seeds/schema/index.ts';
import { useAsOf, useAssessor, useCatalogue, useFits, type AssessorLike } from './catalogue-context.ts';
import { indexCatalogue } from './catalogue-index.ts';
import { lastQuestion } from './last-question.ts';
import { placesLeft } from './places-left.ts';
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

/** The latest outlooks by key, among them that of an answer filled in and not yet given. */
const recent = new WeakMap<AssessorLike, Map<string, Outlook>>();
const REMEMBERED = 4;

function outlookOf(assessor: AssessorLike, key: string, usable: Answers, where: InterviewOptions): Outlook {
  const known = recent.get(assessor) ?? new Map<string, Outlook>();
  recent.set(assessor, known);
  const outlook = known.get(key) ?? assessor.outlook(usable, where);
  known.delete(key);
  known.set(key, outlook);
  for (const oldest of [...known.keys()].slice(0, -REMEMBERED)) known.delete(oldest);
  return outlook;
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
  const where: InterviewOptions = {
    places: placesLeft(indexCatalogue(catalogue), places),
    asOf,
    after: lastQuestion(catalogue, sorted.usable),
    cares,
  };
  const key = answers === null ? 'waiting' : keyOf(sorted.usable, where);
  const outlook = useMemo(
    () => (key === 'waiting' ? null : outlookOf(assessor, key, sorted.usable, where)),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the key stands for all of it
    [assessor, key],
  );
  // The same answers stay the same object while they are being stored, so that nothing is drawn again for it.
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the key stands for them
  const usable = useMemo(() => sorted.usable, [key]);
  return { ...sorted, usable, outlook, where, key };
}

/**
 * Works out what would be left to ask after `answers` while nothing else is to be done, so that it is there when they
 * are given. `null`: nothing is filled in that could be given.
 */
export function useForesight(
  answers: Answers | null,
  places: readonly PlaceId[],
  cares: readonly Kind[],
): void {
  const catalogue = useCatalogue();
  const assessor = useAssessor();
  const fits = useFits();
  const asOf = useAsOf();
  useEffect(() => {
    if (answers === null) return undefined;
    return whenIdle(() => {
      const { usable } = sortAnswers(catalogue, answers, fits);
      const where = {
        places: placesLeft(indexCatalogue(catalogue), places),
        asOf,
        after: lastQuestion(catalogue, usable),
        cares,
      };
      outlookOf(assessor, keyOf(usable, where), usable, where);
    });
  }, [answers, places, cares, catalogue, assessor, fits, asOf]);
}

/** Safari has no idle callbacks. */
function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(run, 50);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(run);
  return () => cancelIdleCallback(handle);
}
