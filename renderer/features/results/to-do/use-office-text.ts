import { useTranslations } from 'use-intl';
import type { ToDo } from '../../../../rules/index.ts';
import { useCatalogue, useIndex, usePack } from '../../../shared/catalogue/index.ts';
import { useDates, useText } from '../../../shared/i18n/index.ts';
import type { ReadyResult } from '../result-gate.tsx';
import { resultsById } from '../use-case-result.ts';

type Office = ToDo['offices'][number];

/**
 * What to write to one office, in the language on screen: the document, each provision with its clause and opening
 * words as printed, and what is left to judge. The company is not named: whether to name it is for the sender.
 */
export function useOfficeText({ assessment }: ReadyResult): (office: Office) => string {
  const t = useTranslations('todo.mail');
  const text = useText();
  const dates = useDates();
  const { authorities } = useCatalogue();
  const { documents, provisions } = useIndex();
  const { version, hash } = usePack();
  return (office) => {
    const document = documents.get(office.doc);
    if (document === undefined) return office.printed;
    const known = authorities.find(({ id }) => id === office.authority);
    const { until } = document.period;
    const results = resultsById(assessment);
    const about = (id: Office['provisions'][number], number: number): string[] => {
      const provision = provisions.get(id);
      const cite = provision?.cite[0];
      if (provision === undefined || cite === undefined) return [];
      const shown = results.get(id)?.reasons.filter(({ role }) => role === 'judged') ?? [];
      const judged = provision.judged.filter((item) => shown.some((reason) => reason.id === item.id));
      return [
        t('item', {
          number,
          title: text(provision.title),
          at: cite.at,
          opening: cite.from,
          benefit: text(provision.benefit),
        }),
        ...judged.map(({ says }) => t('judged', { says: text(says) })),
      ];
    };
    return [
      known === undefined ? office.printed : t('to', { printed: office.printed, name: text(known.name) }),
      '',
      t('about', {
        title: text(document.title),
        printed: document.printedTitle,
        number: document.number ?? '',
      }),
      ...(office.over && until !== null ? [t('over', { day: dates.day(until) })] : []),
      '',
      t(office.over ? 'askOver' : 'ask'),
      ...office.provisions.flatMap((id, index) => about(id, index + 1)),
      '',
      t('basis', { day: dates.day(assessment.asOf), version, hash: hash.slice(0, 12) }),
    ].join('\n');
  };
}
