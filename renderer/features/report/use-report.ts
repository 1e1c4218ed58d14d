import { useDeferredValue, useMemo, useState } from 'react';
import { isoDateSchema, type Language } from '../../../seeds/schema/index.ts';
import { usePack } from '../../shared/catalogue/index.ts';
import { dayInGuangzhou, messagesFor, useLanguage } from '../../shared/i18n/index.ts';
import { useVisit } from '../../shared/visit/index.ts';
import type { AssessedCase } from './assessed-case.ts';
import { buildReport } from './model/build-report.ts';
import type { ReportModel } from './model/types.ts';

/** How much of the report is wanted. */
export type Extent = 'memo' | 'annex';

/** What can be chosen about the paper. None of it is kept: it is another choice for another client. */
export interface ReportChoices {
  readonly first: Language;
  readonly second: Language | null;
  readonly extent: Extent;
  readonly name: string;
  readonly setFirst: (language: Language) => void;
  readonly setSecond: (language: Language | null) => void;
  readonly setExtent: (extent: Extent) => void;
  readonly setName: (name: string) => void;
}

/** The choices, beginning with the languages on screen and the memo alone. */
export function useReportChoices(caseName: string): ReportChoices {
  const { language } = useLanguage();
  const { beside } = useVisit();
  const [first, setFirst] = useState<Language>(language);
  const [wanted, setSecond] = useState<Language | null>(beside);
  const [extent, setExtent] = useState<Extent>('memo');
  const [name, setName] = useState(caseName);
  const second = wanted === first ? null : wanted;
  return { first, second, extent, name, setFirst, setSecond, setExtent, setName };
}

/** The report as chosen. While somebody types, the paper follows when there is time. */
export function useReportModel({ answers, assessment }: AssessedCase, choices: ReportChoices): ReportModel {
  const pack = usePack();
  const [preparedOn] = useState(() => isoDateSchema.parse(dayInGuangzhou(Date.now())));
  const { first, second, extent } = choices;
  const name = useDeferredValue(choices.name);
  return useMemo(
    () =>
      buildReport({
        pack,
        name,
        answers,
        assessment,
        preparedOn,
        languages: second === null ? [first] : [first, second],
        words: {
          en: messagesFor('en').report.paper,
          'zh-Hans': messagesFor('zh-Hans').report.paper,
          'zh-Hant': messagesFor('zh-Hant').report.paper,
        },
        annex: extent === 'annex',
      }),
    [pack, name, answers, assessment, preparedOn, first, second, extent],
  );
}
