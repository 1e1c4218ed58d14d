import { useTranslations } from 'use-intl';
import { usePack } from '../../shared/catalogue/index.ts';
import { useSurroundings, type Surroundings } from './use-surroundings.ts';

/** One thing about this copy. `code` is set apart: nobody reads it, but two people compare it. */
export interface AboutFact {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly note?: string;
  readonly code?: true;
}

/** What this copy is made of and what it has done, in words. `…` until the host has answered. */
export function useAboutFacts(surroundings: Surroundings): readonly AboutFact[] {
  const t = useTranslations('settings.about');
  const { version, hash, catalogue } = usePack();
  const around = useSurroundings(surroundings);
  const { kind } = surroundings;
  const counts = t('counts', {
    provisions: catalogue.provisions.length,
    places: catalogue.places.length,
    questions: catalogue.questions.length,
    ledger: catalogue.ledger.length,
  });
  const requests = around?.requests ?? null;
  return [
    {
      id: 'program',
      label: t('program'),
      value:
        around === null ? '…' : t(`edition.${kind}`, { version: around.version, runtime: around.runtime }),
    },
    { id: 'pack', label: t('pack'), value: version },
    { id: 'hash', label: t('hash'), value: hash, code: true },
    { id: 'holds', label: t('holds'), value: counts },
    {
      id: 'network',
      label: t('network'),
      value: requests === null ? '…' : t('requests', requests),
      note: requests !== null && requests.sent > 0 ? t('requestsSent') : t(`countedBy.${kind}`),
    },
    { id: 'kept', label: t('kept'), value: t(`keptWhere.${kind}`) },
    { id: 'licences', label: t('licences'), value: t('licencesLine') },
  ];
}
