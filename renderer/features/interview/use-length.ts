import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { useSave, useToast } from '../../shared/ui/index.ts';
import { setProgress, type CaseRow, type InterviewLength } from '../../storage/index.ts';
import { QUICK_ANSWERS } from './logic/interview-stage.ts';

/** Makes the interview a quick check or a full one, and says so. */
export function useLength({ id }: Pick<CaseRow, 'id'>): (length: InterviewLength) => void {
  const t = useTranslations('interview.course');
  const save = useSave();
  const { announce } = useToast();
  return useCallback(
    (length) => {
      save(setProgress(id, { length }));
      announce(length === 'quick' ? t('quick', { most: QUICK_ANSWERS }) : t('full'));
    },
    [id, save, announce, t],
  );
}
