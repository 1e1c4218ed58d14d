export type { AnswerFormProps } from './answer-form-props.ts';
export { WhatIfTab } from './what-if-tab.tsx';
export { WhatWouldChange } from './what-would-change.tsx';
