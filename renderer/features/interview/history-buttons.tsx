import { useTranslations } from 'use-intl';
import { describeAnswer } from '../../../rules/index.ts';
import { useCatalogue, useIndex } from '../../shared/catalogue/index.ts';
import { useLanguage, useText } from '../../shared/i18n/index.ts';
import { Button } from '../../shared/ui/index.ts';
import styles from './flow-line.module.css';
import type { AnswerHistory, Step } from './logic/answer-history.ts';

export interface HistoryButtonsProps {
  readonly history: AnswerHistory;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** Undo and redo, each with the answer it takes back or gives again. */
export function HistoryButtons({ history, onUndo, onRedo }: HistoryButtonsProps) {
  return (
    <>
      <StepButton kind="undo" step={history.done.at(-1)} onPress={onUndo} />
      <StepButton kind="redo" step={history.undone.at(-1)} onPress={onRedo} />
    </>
  );
}

interface StepButtonProps {
  readonly kind: 'undo' | 'redo';
  readonly step: Step | undefined;
  readonly onPress: () => void;
}

/** "Undo: Size — small"; of several facts the first, and how many more. */
function StepButton({ kind, step, onPress }: StepButtonProps) {
  const t = useTranslations('interview.history');
  const text = useText();
  const { language } = useLanguage();
  const catalogue = useCatalogue();
  const { facts } = useIndex();
  const first = step?.[0];
  if (step === undefined || first === undefined) return null;
  const fact = facts.get(first.fact);
  const label = fact === undefined ? first.fact : text(fact.label);
  const answer =
    first.after === null ? t('cleared') : describeAnswer(catalogue, first.fact, first.after, language);
  return (
    <Button size="s" tone="quiet" className={styles.step ?? ''} onPress={onPress}>
      <span className={styles.label}>{t(kind, { label })}</span>{' '}
      <span className={styles.answer}>{t('answer', { answer, more: step.length - 1 })}</span>
    </Button>
  );
}
