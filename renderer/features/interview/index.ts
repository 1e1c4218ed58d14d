export { AnswerForm, type AnswerFormProps } from './answer-form.tsx';
export { InterviewScreen } from './interview-screen.tsx';
export { PlacesSheet, type PlacesSheetProps } from './places-sheet.tsx';
export { InterviewKeys } from './shortcuts-dialog.tsx';
