import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useAsOf, usePack } from '../../shared/catalogue/index.ts';
import { useToast } from '../../shared/ui/index.ts';
import type { CaseId, OpenCase } from '../../storage/index.ts';
import { useKeepState } from './use-keep-state.ts';

/** How long nothing must have changed before a state is kept, in milliseconds. */
const QUIET = 15_000;

/**
 * Keeps the state in which a case is left: some seconds after the last change, when the window is hidden, and when
 * another screen than the case's is opened. What says the same as the newest state is not kept again.
 */
export function useVisitState(caseId: CaseId, open: OpenCase | null): void {
  const t = useTranslations('history');
  const keep = useKeepState();
  const { show } = useToast();
  const pack = usePack();
  const asOf = useAsOf();
  const pending = useRef<(() => void) | null>(null);
  const row = open?.case ?? null;
  const answers = open?.answers ?? null;
  const [places, cares] = [row?.places, row?.cares];
  useEffect(() => {
    if (answers === null || answers.size === 0) return undefined;
    const go = () => {
      pending.current = null;
      void keep(caseId, { reason: 'visit' }).then((kept) => {
        if (!kept.ok && kept.problem.kind === 'full') show({ message: t('noRoom'), tone: 'problem' });
      });
    };
    pending.current = go;
    const timer = window.setTimeout(() => pending.current?.(), QUIET);
    return () => window.clearTimeout(timer);
  }, [caseId, keep, show, t, pack, asOf, answers, places, cares]);
  useEffect(() => {
    const whenHidden = () => {
      if (document.visibilityState === 'hidden') pending.current?.();
    };
    document.addEventListener('visibilitychange', whenHidden);
    return () => {
      document.removeEventListener('visibilitychange', whenHidden);
      pending.current?.();
    };
  }, []);
}
