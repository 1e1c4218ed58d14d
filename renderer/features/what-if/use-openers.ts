import { useEffect, useRef, useState } from 'react';
import type { Explorer, Opener } from '../../../rules/index.ts';
import { useExplorer } from '../../shared/catalogue/index.ts';
import { scenarioKey, type Scenario } from './use-scenario.ts';

interface Found {
  readonly key: string;
  readonly openers: readonly Opener[];
}

/** The last found: coming back to the screen shows it at once. */
const latest = new WeakMap<Explorer, Found>();

/** Long enough that typing is not held up, short enough that nobody waits. */
const PAUSE = 150;

/** What each single change would open, from the answers of a scenario. `null` while it is worked out. */
export function useOpeners(scenario: Scenario): readonly Opener[] | null {
  const explorer = useExplorer();
  const key = scenarioKey(scenario);
  const [found, setFound] = useState<Found | null>(() => latest.get(explorer) ?? null);
  const wanted = useRef(scenario);
  useEffect(() => {
    wanted.current = scenario;
  });
  useEffect(() => {
    if (latest.get(explorer)?.key === key) return undefined;
    const timer = setTimeout(() => {
      const { answers, ...options } = wanted.current;
      const next = { key, openers: explorer.openers(answers, options) };
      latest.set(explorer, next);
      setFound(next);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [explorer, key]);
  return found?.key === key ? found.openers : null;
}
