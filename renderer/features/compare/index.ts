export { CompareScreen } from './compare-screen.tsx';
export { MatrixTab } from './matrix-tab.tsx';
