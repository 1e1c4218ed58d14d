import { useTranslations } from 'use-intl';
import type { Host } from '../../host/index.ts';
import { useAssessment } from '../../shared/catalogue/index.ts';
import { Card } from '../../shared/ui/index.ts';
import { useCase, type CaseId, type OpenCase } from '../../storage/index.ts';
import { AskSection } from './ask-section.tsx';
import styles from './client-screen.module.css';
import { NotesSection } from './notes-section.tsx';
import { ClientParticulars } from './particulars/index.ts';

export interface ClientScreenProps {
  readonly caseId: CaseId;
  readonly saveFile: Host['saveFile'];
}

/** What belongs to the client rather than to the verdicts: particulars, what to ask, and the officer's own notes. */
export function ClientScreen({ caseId, saveFile }: ClientScreenProps) {
  const t = useTranslations('common');
  const live = useCase(caseId);
  if (live.state !== 'ready' || live.case === null) return <p role="status">{t('loading')}</p>;
  return <ClientFile open={live} saveFile={saveFile} />;
}

function ClientFile({ open, saveFile }: { readonly open: OpenCase; readonly saveFile: Host['saveFile'] }) {
  const t = useTranslations('officer.client');
  const { case: caseRow, answers, papers } = open;
  const { assessment, failure, usable } = useAssessment(answers, caseRow?.places ?? []);
  if (caseRow === null) return null;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 tabIndex={-1}>{t('title')}</h1>
        <p>{t('intro')}</p>
      </header>
      <div className={styles.column}>
        {assessment === null ? (
          <Card tone={failure === null ? 'sunken' : 'warning'}>
            <p role="status">{t(failure === null ? 'working' : 'failure')}</p>
          </Card>
        ) : (
          <AskSection
            caseRow={caseRow}
            answers={usable}
            papers={papers}
            assessment={assessment}
            saveFile={saveFile}
          />
        )}
        <NotesSection caseRow={caseRow} notes={papers.notes} />
      </div>
      <div className={styles.column}>
        <ClientParticulars caseRow={caseRow} particulars={papers.particulars} />
      </div>
    </div>
  );
}
