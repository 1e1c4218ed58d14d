import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Citation, Provision } from '../../../seeds/schema/index.ts';
import { useCatalogue, usePack, useWording } from '../../shared/catalogue/index.ts';
import { unbroken, useDates, useText } from '../../shared/i18n/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import { Second } from '../../shared/visit/index.ts';
import type { CaseId } from '../../storage/index.ts';
import type { ListTab } from './list-memory.ts';
import { DetailPage, NothingHere } from './detail-page.tsx';
import { RecordParts } from './record-parts.tsx';
import type { RecordProps } from './record-props.ts';
import { RecordRail } from './record-rail.tsx';
import styles from './record-screen.module.css';
import { RecordSteps, ShortSteps } from './record-steps.tsx';
import { RecordTable } from './record-table.tsx';
import { RecordVerdict } from './record-verdict.tsx';
import { ResultGate, type ReadyResult } from './result-gate.tsx';
import { resultsById } from './use-case-result.ts';
import { useOpenedList } from './use-opened-list.ts';
import { Written } from './written.tsx';

export interface RecordScreenProps {
  readonly caseId: CaseId;
  readonly provisionId: string;
  /** The passage as printed, where the original is attached. */
  readonly passage: (cite: Citation) => ReactNode;
  /** What would have to be otherwise. */
  readonly whatWouldChange: (result: ReadyResult, provision: Provision) => ReactNode;
}

/** The decision record: why one provision has its verdict, condition by condition, with the clause. */
export function RecordScreen({ caseId, provisionId, passage, whatWouldChange }: RecordScreenProps) {
  const provision = useCatalogue().provisions.find(({ id }) => id === provisionId);
  if (provision === undefined) return <NoProvision caseId={caseId} />;
  return (
    <ResultGate caseId={caseId}>
      {(result) => {
        const verdict = resultsById(result.assessment).get(provision.id);
        if (verdict === undefined) return <NoProvision caseId={caseId} />;
        return (
          <DecisionRecord
            key={provision.id}
            provision={provision}
            verdict={verdict}
            result={result}
            passage={passage}
            whatWouldChange={whatWouldChange}
          />
        );
      }}
    </ResultGate>
  );
}

function useBack(caseId: CaseId, tab: ListTab = 'measures') {
  const t = useTranslations('results.record.backTo');
  return { href: formatRoute({ screen: 'results', caseId, tab }), label: t(tab) };
}

function DecisionRecord({
  passage,
  whatWouldChange,
  ...props
}: RecordProps & Pick<RecordScreenProps, 'passage' | 'whatWouldChange'>) {
  const t = useTranslations('results.record');
  const text = useText();
  const { names } = useWording();
  const { provision, result } = props;
  const dates = useDates();
  const pack = usePack();
  const list = useOpenedList(result);
  return (
    <DetailPage
      back={useBack(result.caseRow.id, list.tab)}
      eyebrow={`${t('title')} · ${text(names.kind[provision.kind])}`}
      title={unbroken(text(provision.title))}
      name={provision.title}
      rail={<RecordRail {...props} />}
      steps={<ShortSteps {...props} list={list} />}
    >
      <p className={styles.printedFor}>
        {t('printedFor', {
          name: result.caseRow.name,
          day: dates.day(result.assessment.asOf),
          version: pack.version,
          hash: pack.hash.slice(0, 12),
        })}
      </p>
      <RecordVerdict {...props} />
      <section className={styles.reading}>
        <h2>{t('benefit')}</h2>
        <div className={styles.benefit}>
          <p>{text(provision.benefit)}</p>
          <Second as="p" text={provision.benefit} />
        </div>
        <div>
          <p>{text(provision.summary)}</p>
          <Second as="p" text={provision.summary} />
        </div>
      </section>
      <RecordTable {...props} />
      {whatWouldChange(result, provision)}
      <RecordParts provision={provision} />
      <Written provision={provision} passage={passage} />
      <RecordSteps {...props} list={list} />
    </DetailPage>
  );
}

function NoProvision({ caseId }: { readonly caseId: CaseId }) {
  const t = useTranslations('results.record.missing');
  return <NothingHere title={t('title')} body={t('body')} back={useBack(caseId)} />;
}
