import { useEffect, useRef, useState } from 'react';
import type { Assessment } from '../../../rules/index.ts';
import type { Answers, Kind, PlaceId } from '../../../seeds/schema/index.ts';
import { useAssessor, type AssessorLike } from './catalogue-context.ts';
import { useOutlook, type OutlookState } from './use-outlook.ts';

export interface AssessmentState extends Omit<OutlookState, 'key' | 'where'> {
  /** The latest assessment; `null` until the first one is there. While a new one is worked out the last stays. */
  readonly assessment: Assessment | null;
  /** True while the assessment shown is not yet that of the answers given. */
  readonly working: boolean;
  /** A bug in the rules or the catalogue; say so and show no verdicts. */
  readonly failure: unknown;
  /** Those of them that the assessment rests on; behind `usable` while a new one is worked out. */
  readonly settled: Answers;
}

interface Done {
  readonly key: string;
  readonly settled: Answers;
  readonly assessment: Assessment | null;
  readonly failure: unknown;
}

const NO_ANSWERS: Answers = new Map();
const NOTHING: Done = { key: '', settled: NO_ANSWERS, assessment: null, failure: null };

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

/**
 * Assesses the answers of a case, again whenever they, the places or the day change. Only the newest counts.
 * `null` answers are not there yet: nothing is assessed until they are. What the person cares about orders the questions
 * and changes no verdict.
 */
export function useAssessment(
  answers: Answers | null,
  places: readonly PlaceId[],
  cares?: readonly Kind[],
): AssessmentState {
  const assessor = useAssessor();
  const { outlook, where, key, ...sorted } = useOutlook(answers, places, cares);
  const ready = answers !== null;
  const [latest, setDone] = useState<Done>(NOTHING);
  const known = latest.key === key ? undefined : recent.get(assessor)?.get(key);
  const done =
    known === undefined ? latest : { key, settled: sorted.usable, assessment: known, failure: null };
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
        if (current) setDone({ key, settled: usable, assessment, failure: null });
      },
      (failure: unknown) => {
        if (current) setDone({ key, settled: usable, assessment: null, failure });
      },
    );
    return () => {
      current = false;
    };
  }, [assessor, ready, key]);
  return { ...done, ...sorted, outlook, working: done.key !== key };
}
