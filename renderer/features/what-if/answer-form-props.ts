import type { ReactNode } from 'react';
import type { Answer, Fact } from '../../../seeds/schema/index.ts';

/** The form of one answer, which the app takes from the interview. */
export interface AnswerFormProps {
  readonly fact: Fact;
  readonly answer: Answer | undefined;
  readonly onAnswer: (answer: Answer) => void;
}

export type AnswerFormSlot = (props: AnswerFormProps) => ReactNode;
