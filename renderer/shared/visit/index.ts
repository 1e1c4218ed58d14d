/** Visit mode and the second language: what the screens ask, and how they show it. The app sets the context. */
export { Both, Second, useSecond, type SecondProps } from './both.tsx';
export {
  besideAfter,
  besideOf,
  messageText,
  sayInAll,
  secondWords,
  type SecondWords,
} from './second-words.ts';
export { useVisit, VisitContext, type VisitState } from './visit-context.ts';
