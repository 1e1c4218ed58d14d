import { useTranslations } from 'use-intl';
import { questionIdSchema } from '../../seeds/schema/index.ts';
import { SaveCaseButton } from '../features/cases/index.ts';
import { ClientScreen } from '../features/client/index.ts';
import { CompareScreen, MatrixTab } from '../features/compare/index.ts';
import { PrintedPassage } from '../features/documents/index.ts';
import { AnswerForm, InterviewScreen, PlacesSheet } from '../features/interview/index.ts';
import { HistoryScreen, useVisitState } from '../features/history/index.ts';
import { ReportScreen } from '../features/report/index.ts';
import { PlaceScreen, RecordScreen, ResultGate, ResultsScreen } from '../features/results/index.ts';
import { WhatIfTab, WhatWouldChange } from '../features/what-if/index.ts';
import type { Host } from '../host/index.ts';
import { reloadPage, type Route } from '../shared/routing/index.ts';
import { Button, Card } from '../shared/ui/index.ts';
import { useCase, type CaseId } from '../storage/index.ts';
import { CaseCommands } from './case-commands.tsx';
import { CaseNotices } from './case-notices.tsx';
import { DeadEnd } from './dead-end.tsx';
import styles from './frame.module.css';
import { usePersistence } from './use-persistence.ts';
import { useHandedOver, type HandedOver } from './use-handed-over.ts';

type CaseRoute = Extract<Route, { caseId: string }>;

export interface CaseScreenProps {
  readonly caseId: CaseId;
  readonly route: CaseRoute;
  readonly host: Host;
}

function Face({ caseId, route, host, made }: CaseScreenProps & { readonly made: HandedOver }) {
  switch (route.screen) {
    case 'interview': {
      const question = questionIdSchema.safeParse(route.questionId);
      return <InterviewScreen caseId={caseId} {...(question.success && { questionId: question.data })} />;
    }
    case 'results':
      return (
        <ResultsScreen
          caseId={caseId}
          tab={route.tab}
          matrix={(assessed) => <MatrixTab assessed={assessed} />}
          whatIf={(assessed) => (
            <WhatIfTab
              assessed={assessed}
              keepBefore={made.keepBefore}
              answerForm={(props) => <AnswerForm {...props} />}
              placesSheet={(props) => <PlacesSheet {...props} />}
            />
          )}
        />
      );
    case 'record':
      return (
        <RecordScreen
          caseId={caseId}
          provisionId={route.provisionId}
          passage={(cite) => <PrintedPassage cite={cite} />}
          whatWouldChange={(assessed, provision) => (
            <WhatWouldChange assessed={assessed} provision={provision} />
          )}
        />
      );
    case 'place':
      return <PlaceScreen caseId={caseId} placeId={route.placeId} />;
    case 'compare':
      return (
        <ResultGate caseId={caseId}>
          {(assessed) => <CompareScreen assessed={assessed} placeIds={route.placeIds} />}
        </ResultGate>
      );
    case 'report':
      return (
        <ResultGate caseId={caseId}>
          {(assessed) => (
            <ReportScreen
              assessed={assessed}
              host={made.host}
              caseFile={<SaveCaseButton caseId={caseId} saveFile={host.saveFile} onSaved={made.onCaseFile} />}
            />
          )}
        </ResultGate>
      );
    case 'history':
      return <HistoryScreen caseId={caseId} at={route.at} />;
    case 'client':
      return <ClientScreen caseId={caseId} saveFile={host.saveFile} />;
  }
}

function NoSuchCase() {
  const t = useTranslations('app.noCase');
  return <DeadEnd title={t('title')} body={t('body')} home={t('home')} />;
}

/** Opens a case, says what has happened to it meanwhile, and shows the face the address asks for. */
export function CaseScreen({ caseId, route, host }: CaseScreenProps) {
  const t = useTranslations('common.unreadable');
  const open = useCase(caseId);
  const made = useHandedOver(caseId, host);
  usePersistence(open.state === 'ready' && open.answers.size > 0);
  useVisitState(caseId, open.state === 'ready' ? open : null);
  if (open.state === 'loading') return null;
  if (open.state === 'failed') {
    return (
      <div className={styles.failure}>
        <h1>{t('title')}</h1>
        <Card tone="warning">{t(open.problem.kind)}</Card>
        <Button onPress={reloadPage}>{t('reload')}</Button>
      </div>
    );
  }
  if (open.case === null || open.case.deletedAt !== null) return <NoSuchCase />;
  return (
    <>
      <CaseCommands caseId={caseId} saveFile={host.saveFile} onSaved={made.onCaseFile} />
      <CaseNotices open={open.case} answers={open.answers} damaged={open.damaged} />
      <Face caseId={caseId} route={route} host={host} made={made} />
    </>
  );
}
