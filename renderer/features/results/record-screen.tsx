import { useTranslations } from 'use-intl';
import { useCatalogue, useWording } from '../../shared/catalogue/index.ts';
import { unbroken, useText } from '../../shared/i18n/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import { ButtonLink, Icon } from '../../shared/ui/index.ts';
import type { CaseId } from '../../storage/index.ts';
import { RecordParts } from './record-parts.tsx';
import type { RecordProps } from './record-props.ts';
import { RecordRail } from './record-rail.tsx';
import styles from './record-screen.module.css';
import { RecordTable } from './record-table.tsx';
import { RecordVerdict } from './record-verdict.tsx';
import { ResultGate } from './result-gate.tsx';
import { Written } from './written.tsx';

export interface RecordScreenProps {
  readonly caseId: CaseId;
  readonly provisionId: string;
}

/** The decision record: why one provision has its verdict, condition by condition, with the clause. */
export function RecordScreen({ caseId, provisionId }: RecordScreenProps) {
  const catalogue = useCatalogue();
  const provision = catalogue.provisions.find(({ id }) => id === provisionId);
  if (provision === undefined) return <NoProvision caseId={caseId} />;
  return (
    <ResultGate caseId={caseId}>
      {(result) => {
        const verdict = result.assessment.provisions.find(({ id }) => id === provision.id);
        if (verdict === undefined) return <NoProvision caseId={caseId} />;
        return <DecisionRecord key={provision.id} provision={provision} verdict={verdict} result={result} />;
      }}
    </ResultGate>
  );
}

function DecisionRecord(props: RecordProps) {
  const t = useTranslations('results.record');
  const text = useText();
  const { names } = useWording();
  const { provision } = props;
  return (
    <div className={styles.frame}>
      <article className={styles.page}>
        <BackLink caseId={props.result.caseRow.id} />
        <header className={styles.head}>
          <p className={styles.eyebrow}>
            {t('title')} · {text(names.kind[provision.kind])}
          </p>
          <h1 tabIndex={-1}>{unbroken(text(provision.title))}</h1>
        </header>
        <div className={styles.main}>
          <RecordVerdict {...props} />
          <section className={styles.reading}>
            <h2>{t('benefit')}</h2>
            <p className={styles.benefit}>{text(provision.benefit)}</p>
            <p>{text(provision.summary)}</p>
          </section>
          <RecordTable {...props} />
          <RecordParts provision={provision} />
          <Written provision={provision} />
        </div>
        <RecordRail {...props} />
      </article>
    </div>
  );
}

function BackLink({ caseId }: { readonly caseId: CaseId }) {
  const t = useTranslations('results.record');
  return (
    <div className={styles.back}>
      <ButtonLink
        tone="quiet"
        size="s"
        icon={<Icon name="back" />}
        href={formatRoute({ screen: 'results', caseId, tab: 'measures' })}
      >
        {t('back')}
      </ButtonLink>
    </div>
  );
}

function NoProvision({ caseId }: { readonly caseId: CaseId }) {
  const t = useTranslations('results.record');
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{t('missing.title')}</h1>
      <p>{t('missing.body')}</p>
      <BackLink caseId={caseId} />
    </div>
  );
}
