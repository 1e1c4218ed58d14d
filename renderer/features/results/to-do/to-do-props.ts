import type { ToDo } from '../../../../rules/index.ts';
import type { ReadyResult } from '../result-gate.tsx';

/** The merged list and the case it was made for. */
export interface ToDoProps {
  readonly list: ToDo;
  readonly result: ReadyResult;
}
