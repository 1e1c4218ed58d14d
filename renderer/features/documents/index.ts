export { DocumentsScreen } from './documents-screen.tsx';
export { PrintedPassage } from './printed-passage.tsx';
