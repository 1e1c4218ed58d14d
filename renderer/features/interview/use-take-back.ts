import { useCallback } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useIndex } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { useToast } from '../../shared/ui/index.ts';
import type { Taken } from './logic/answer-history.ts';
import type { ChangesOfAnswers } from './use-changes.ts';
import { useHistoryKeys } from './use-history-keys.ts';

/** Undo and redo, by button and by key; says which answers were left as they are, and keeps the focus on the page. */
export function useTakeBack(changes: Pick<ChangesOfAnswers, 'undo' | 'redo'>): {
  readonly undo: () => void;
  readonly redo: () => void;
} {
  const t = useTranslations('interview.history');
  const text = useText();
  const format = useFormatter();
  const { facts } = useIndex();
  const { show } = useToast();
  const tell = useCallback(
    (taken: Taken | null): boolean => {
      if (taken === null) return false;
      if (taken.left.length > 0) {
        const labels = taken.left.map((id) => {
          const fact = facts.get(id);
          return fact === undefined ? id : text(fact.label);
        });
        show({ message: t('left', { facts: format.list(labels, { type: 'conjunction' }) }) });
      }
      requestAnimationFrame(keepFocus);
      return true;
    },
    [t, text, format, facts, show],
  );
  const { undo, redo } = changes;
  const takeBack = useCallback(() => tell(undo()), [tell, undo]);
  const giveAgain = useCallback(() => tell(redo()), [tell, redo]);
  useHistoryKeys(takeBack, giveAgain);
  return { undo: takeBack, redo: giveAgain };
}

/** A button that has done its work and gone takes the focus with it. */
function keepFocus(): void {
  if (document.activeElement === document.body) document.querySelector<HTMLElement>('main h1')?.focus();
}
