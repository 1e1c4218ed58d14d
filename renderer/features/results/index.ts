export { PlaceScreen } from './place-screen.tsx';
export { RecordScreen } from './record-screen.tsx';
export { ResultsScreen } from './results-screen.tsx';
