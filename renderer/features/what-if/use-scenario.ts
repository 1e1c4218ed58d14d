import { useEffect, useRef, useState } from 'react';
import type { AssessOptions, Assessment } from '../../../rules/index.ts';
import type { Answers } from '../../../seeds/schema/index.ts';
import { useAssessor } from '../../shared/catalogue/index.ts';

/** Answers with the day and the places to decide them for. */
export interface Scenario extends AssessOptions {
  readonly answers: Answers;
}

/** Stands for a scenario: the same key, the same verdicts. */
export function scenarioKey({ answers, asOf, places }: Scenario): string {
  return JSON.stringify([[...answers].sort(([a], [b]) => (a < b ? -1 : 1)), asOf, places]);
}

export interface ScenarioState {
  /** Of the scenario; while a new one is worked out the last stays, and is marked as such by `working`. */
  readonly assessment: Assessment | null;
  readonly working: boolean;
  readonly failed: boolean;
}

interface Done {
  readonly key: string;
  readonly assessment: Assessment | null;
  readonly failed: boolean;
}

/** Decides a scenario with the engine of record, beside the real case. `null`: there is nothing to decide. */
export function useScenario(scenario: Scenario | null): ScenarioState {
  const assessor = useAssessor();
  const key = scenario === null ? '' : scenarioKey(scenario);
  const [done, setDone] = useState<Done>({ key: '', assessment: null, failed: false });
  const wanted = useRef(scenario);
  useEffect(() => {
    wanted.current = scenario;
  });
  useEffect(() => {
    const { current: asked } = wanted;
    if (key === '' || asked === null) return undefined;
    let current = true;
    const settle = (found: Omit<Done, 'key'>) => current && setDone({ key, ...found });
    assessor.assess(asked.answers, asked).then(
      (assessment) => settle({ assessment, failed: false }),
      () => settle({ assessment: null, failed: true }),
    );
    return () => {
      current = false;
    };
  }, [assessor, key]);
  if (scenario === null) return { assessment: null, working: false, failed: false };
  return { assessment: done.assessment, failed: done.failed, working: done.key !== key };
}
