export { SaveCaseButton } from './case-file/save-case-button.tsx';
export { CasesScreen } from './cases-screen.tsx';
