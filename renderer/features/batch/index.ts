/** Screening a sheet of companies. */
export { BatchScreen, type BatchScreenProps } from './batch-screen.tsx';
export { BatchKeeper } from './store/batch-keeper.tsx';
