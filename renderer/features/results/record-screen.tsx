import { useTranslations } from 'use-intl';
import { useCatalogue, useWording } from '../../shared/catalogue/index.ts';
import { unbroken, useText } from '../../shared/i18n/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import { Second } from '../../shared/visit/index.ts';
import type { CaseId } from '../../storage/index.ts';
import { DetailPage, NothingHere } from './detail-page.tsx';
import { RecordParts } from './record-parts.tsx';
import type { RecordProps } from './record-props.ts';
import { RecordRail } from './record-rail.tsx';
import styles from './record-screen.module.css';
import { RecordTable } from './record-table.tsx';
import { RecordVerdict } from './record-verdict.tsx';
import { ResultGate } from './result-gate.tsx';
import { resultsById } from './use-case-result.ts';
import { Written } from './written.tsx';

export interface RecordScreenProps {
  readonly caseId: CaseId;
  readonly provisionId: string;
}

/** The decision record: why one provision has its verdict, condition by condition, with the clause. */
export function RecordScreen({ caseId, provisionId }: RecordScreenProps) {
  const provision = useCatalogue().provisions.find(({ id }) => id === provisionId);
  if (provision === undefined) return <NoProvision caseId={caseId} />;
  return (
    <ResultGate caseId={caseId}>
      {(result) => {
        const verdict = resultsById(result.assessment).get(provision.id);
        if (verdict === undefined) return <NoProvision caseId={caseId} />;
        return <DecisionRecord key={provision.id} provision={provision} verdict={verdict} result={result} />;
      }}
    </ResultGate>
  );
}

function useBack(caseId: CaseId) {
  const t = useTranslations('results.record');
  return { href: formatRoute({ screen: 'results', caseId, tab: 'measures' }), label: t('back') };
}

function DecisionRecord(props: RecordProps) {
  const t = useTranslations('results.record');
  const text = useText();
  const { names } = useWording();
  const { provision, result } = props;
  return (
    <DetailPage
      back={useBack(result.caseRow.id)}
      eyebrow={`${t('title')} · ${text(names.kind[provision.kind])}`}
      title={unbroken(text(provision.title))}
      name={provision.title}
      rail={<RecordRail {...props} />}
    >
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
      <RecordParts provision={provision} />
      <Written provision={provision} />
    </DetailPage>
  );
}

function NoProvision({ caseId }: { readonly caseId: CaseId }) {
  const t = useTranslations('results.record.missing');
  return <NothingHere title={t('title')} body={t('body')} back={useBack(caseId)} />;
}
