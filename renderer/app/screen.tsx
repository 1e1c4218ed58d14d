import { useTranslations } from 'use-intl';
import type { IsoDate } from '../../seeds/schema/index.ts';
import { DocumentsScreen } from '../features/documents/index.ts';
import { SettingsScreen } from '../features/settings/index.ts';
import { BackupSection, VaultSection, WipeSection } from '../features/vault/index.ts';
import type { Host } from '../host/index.ts';
import { useRoute } from '../shared/routing/index.ts';
import { caseIdSchema, type Preferences } from '../storage/index.ts';
import { BatchFace } from './batch-face.tsx';
import { CaseScreen } from './case-screen.tsx';
import { CasesFace } from './cases-face.tsx';
import { DeadEnd } from './dead-end.tsx';
import { useForgetSheets } from './use-forget-sheets.ts';
import { useLastCase } from './use-last-case.ts';

function NotFound() {
  const t = useTranslations('app.notFound');
  return <DeadEnd title={t('title')} body={t('body')} home={t('home')} />;
}

export interface ScreenProps {
  readonly host: Host;
  readonly preferences: Preferences;
  readonly today: IsoDate;
}

/** The screen the address asks for. */
export function Screen({ host, preferences, today }: ScreenProps) {
  const route = useRoute();
  const lastCase = useLastCase(route);
  useForgetSheets(preferences);
  switch (route.screen) {
    case 'cases':
      return <CasesFace host={host} preferences={preferences} />;
    case 'settings':
      return (
        <SettingsScreen
          preferences={preferences}
          today={today}
          surroundings={host}
          safety={
            <>
              <BackupSection host={host} backedUpAt={preferences.backedUpAt} />
              <VaultSection host={host} lockAfter={preferences.lockAfter} />
              <WipeSection host={host} />
            </>
          }
        />
      );
    case 'batch':
      return <BatchFace host={host} preferences={preferences} />;
    case 'documents':
      return (
        <DocumentsScreen docId={route.docId} at={route.at} from={route.from} host={host} caseId={lastCase} />
      );
    case 'not-found':
      return <NotFound />;
    case 'interview':
    case 'results':
    case 'record':
    case 'place':
    case 'client':
    case 'history':
    case 'compare':
    case 'report':
      return (
        <CaseScreen key={route.caseId} caseId={caseIdSchema.parse(route.caseId)} route={route} host={host} />
      );
  }
}
