import { useEffect, useMemo, useRef, useState } from 'react';
import type { Assessment } from '../../../rules/assess/types.ts';
import type { Answers, PlaceId } from '../../../seeds/schema/index.ts';
import {
  useAsOf,
  useAssessor,
  useCatalogue,
  useFits,
  type AssessorLike,
  type AssessWhere,
  type Course,
} from './catalogue-context.ts';
import { lastQuestion } from './last-question.ts';
import { sortAnswers, type SetAside } from './sort-answers.ts';

export interface AssessmentState {
  /** The latest assessment; `null` until the first one is there. While a new one is worked out the last stays. */
  readonly assessment: Assessment | null;
  /** The one before it, to say what the last answer changed. */
  readonly before: Assessment | null;
  /** True while the assessment shown is not yet that of the answers given. */
  readonly working: boolean;
  /** A bug in the rules or the catalogue; say so and show no verdicts. */
  readonly failure: unknown;
  /** The answers that can be used. */
  readonly usable: Answers;
  /** Those of them that the assessment rests on; behind `usable` while a new one is worked out. */
  readonly settled: Answers;
  /** Saved answers that this catalogue cannot use. */
  readonly setAside: readonly SetAside[];
}

function keyOf(answers: Answers, { places, asOf, after, cares, length }: AssessWhere): string {
  const entries = [...answers].sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([entries, places, asOf, after, cares, length]);
}

interface Done {
  readonly key: string;
  readonly settled: Answers;
  readonly assessment: Assessment | null;
  readonly before: Assessment | null;
  readonly failure: unknown;
}

const NO_ANSWERS: Answers = new Map();
const NOTHING: Done = { key: '', settled: NO_ANSWERS, assessment: null, before: null, failure: null };

/** The latest assessments: going back to a screen shows its verdicts at once. */
const recent = new WeakMap<AssessorLike, Map<string, Assessment>>();
const REMEMBERED = 6;

function remember(assessor: AssessorLike, key: string, assessment: Assessment): void {
  const known = recent.get(assessor) ?? new Map<string, Assessment>();
  known.delete(key);
  known.set(key, assessment);
  for (const oldest of [...known.keys()].slice(0, -REMEMBERED)) known.delete(oldest);
  recent.set(assessor, known);
}

const FULL: Course = { cares: [], length: 'full' };

/**
 * Assesses the answers of a case, again whenever they, the places, the day or the course of the interview change.
 * Only the newest counts. `null` answers are not there yet: nothing is assessed until they are. `course` orders the
 * questions and changes no verdict.
 */
export function useAssessment(
  answers: Answers | null,
  places: readonly PlaceId[],
  { cares, length }: Course = FULL,
): AssessmentState {
  const catalogue = useCatalogue();
  const assessor = useAssessor();
  const fits = useFits();
  const asOf = useAsOf();
  const sorted = useMemo(
    () => sortAnswers(catalogue, answers ?? NO_ANSWERS, fits),
    [catalogue, answers, fits],
  );
  const after = lastQuestion(catalogue, sorted.usable);
  const ready = answers !== null;
  const where: AssessWhere = { places, asOf, after, cares, length };
  const key = ready ? keyOf(sorted.usable, where) : 'waiting';
  const [latest, setDone] = useState<Done>(NOTHING);
  const known = latest.key === key ? undefined : recent.get(assessor)?.get(key);
  const done =
    known === undefined
      ? latest
      : { key, settled: sorted.usable, assessment: known, before: latest.assessment, failure: null };
  const input = useRef({ usable: sorted.usable, where });
  useEffect(() => {
    input.current = { usable: sorted.usable, where };
  });
  useEffect(() => {
    if (!ready) return undefined;
    let current = true;
    const { usable, where } = input.current;
    const known = recent.get(assessor)?.get(key);
    const working = known === undefined ? assessor.assess(usable, where) : Promise.resolve(known);
    working.then(
      (assessment) => {
        remember(assessor, key, assessment);
        if (current)
          setDone((last) => ({ key, settled: usable, assessment, before: last.assessment, failure: null }));
      },
      (failure: unknown) => {
        if (current)
          setDone((last) => ({ key, settled: usable, assessment: null, before: last.assessment, failure }));
      },
    );
    return () => {
      current = false;
    };
  }, [assessor, ready, key]);
  return { ...done, ...sorted, working: done.key !== key };
}
