export { HistoryScreen } from './history-screen.tsx';
export { PackChange } from './pack-change.tsx';
export { useKeepState, type KeepState } from './use-keep-state.ts';
export { useVisitState } from './use-visit-state.ts';
