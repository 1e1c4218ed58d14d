export { SaveCaseButton } from './case-file/save-case-button.tsx';
export { SaveCaseDialog } from './case-file/save-case-dialog.tsx';
export { CasesScreen } from './cases-screen.tsx';
