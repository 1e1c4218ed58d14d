import type { MeasureGroup } from './logic/measures.ts';
import type { ReadyResult } from './result-gate.tsx';

/** How much to show at once: everything found, or the beginning with the rest a press away. */
export interface Reveal {
  /** Something is looked for, so every group is open. */
  readonly filtered: boolean;
  /** So little is left that all of it can be shown. */
  readonly all: boolean;
}

/** One group of measures and how to show it. */
export interface MeasureGroupProps {
  readonly group: MeasureGroup;
  readonly result: ReadyResult;
  readonly reveal: Reveal;
}
