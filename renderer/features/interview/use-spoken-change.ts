import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useToast } from '../../shared/ui/index.ts';
import { useChangeWords } from './use-change-words.ts';
import type { LastChange } from './use-interview.ts';

/** Says what an answer changed, once, to those who cannot see the panel. */
export function useSpokenChange(last: LastChange | null): void {
  const t = useTranslations('interview.changed');
  const { announce } = useToast();
  const wordsOf = useChangeWords();
  const spoken = useRef<object | null>(null);
  useEffect(() => {
    if (last === null || spoken.current === last.of) return;
    spoken.current = last.of;
    const { provisions, places } = wordsOf(last);
    const what = last.change.moved === 0 ? t('none') : provisions;
    announce([t(`spoken.${last.cause}`), what, places].filter((words) => words !== '').join(' '));
  });
}
