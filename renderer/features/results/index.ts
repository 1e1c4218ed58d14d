export { PlaceScreen } from './place-screen.tsx';
export { RecordScreen } from './record-screen.tsx';
export { ResultGate, type ReadyResult } from './result-gate.tsx';
export { ResultsScreen } from './results-screen.tsx';
