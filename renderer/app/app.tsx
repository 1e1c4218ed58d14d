import { useCallback, useMemo } from 'react';
import { createAssessor, createExplorer, checkAnswer } from '../../rules/index.ts';
import type { Answer, Fact, Language, Pack } from '../../seeds/schema/index.ts';
import { BatchKeeper } from '../features/batch/index.ts';
import { useVaultState, VaultContext } from '../features/vault/index.ts';
import type { Host } from '../host/index.ts';
import { CatalogueContext, inTurns, type CatalogueState } from '../shared/catalogue/index.ts';
import { LanguageProvider, preferredLanguage } from '../shared/i18n/index.ts';
import { useRoute } from '../shared/routing/index.ts';
import { ToastProvider } from '../shared/ui/index.ts';
import { besideAfter, besideOf, VisitContext, type VisitState } from '../shared/visit/index.ts';
import { usePreferences, type Preferences, type StorageDoor } from '../storage/index.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { Frame } from './frame.tsx';
import { Screen } from './screen.tsx';
import { ShellCommands } from './shell-commands.tsx';
import { ShellMenu } from './shell-menu.tsx';
import { useAppearance } from './use-appearance.ts';
import { useHiddenCase } from './use-hidden-case.ts';
import { useKeptChoice } from './use-kept-choice.ts';
import { useToday } from './use-today.ts';
import { useVisitMode } from './use-visit-mode.ts';
import { VaultGate } from './vault-gate.tsx';
import { VisitCover } from './visit-cover.tsx';

export interface AppProps {
  readonly host: Host;
  readonly pack: Pack;
  readonly initial: Preferences;
  /** Whether what is stored can be read, or is locked. Open, unless told otherwise. */
  readonly door?: StorageDoor;
}

const fits = (fact: Fact, answer: Answer): boolean => checkAnswer(fact, answer).length === 0;

const OPEN: StorageDoor = { state: 'open', vault: false };

interface Speech {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  readonly visit: VisitState;
}

/** The language on screen, the second one beside it, and whether a client is looking on. */
function useSpeech(preferences: Preferences): Speech {
  const [chosen, choose] = useKeptChoice('language', preferences.language);
  const [on, setVisit] = useVisitMode(preferences.visit);
  const [wanted, setBeside] = useKeptChoice('beside', preferences.beside);
  const language = chosen ?? preferredLanguage(navigator.languages);
  const beside = besideOf(language, wanted);
  const setLanguage = useCallback(
    (next: Language) => {
      const then = besideAfter(language, beside, next);
      if (then !== wanted) setBeside(then);
      choose(next);
    },
    [language, beside, wanted, setBeside, choose],
  );
  const visit = useMemo(() => ({ on, beside, setVisit, setBeside }), [on, beside, setVisit, setBeside]);
  return { language, setLanguage, visit };
}

/** Puts the parts together: preferences, language, catalogue, frame, screen. */
export function App({ host, pack, initial, door = OPEN }: AppProps) {
  const preferences = usePreferences(initial);
  const { language, setLanguage, visit } = useSpeech(preferences);
  const dark = useAppearance(preferences, visit.on);
  const covered = useHiddenCase(visit.on, useRoute(), initial.desk);
  const vault = useVaultState({ door, lockAfter: preferences.lockAfter });
  const today = useToday();
  const asOf = preferences.asOf ?? today;
  const assessor = useMemo(() => {
    const { assess, outlook, matrix } = createAssessor(pack.catalogue);
    return { assess: inTurns(assess), outlook, matrix: inTurns(matrix) };
  }, [pack]);
  const explorer = useMemo(() => createExplorer(pack.catalogue), [pack]);
  const state = useMemo<CatalogueState>(
    () => ({ pack, assessor, explorer, fits, asOf }),
    [pack, assessor, explorer, asOf],
  );
  return (
    <LanguageProvider language={language} setLanguage={setLanguage}>
      <VisitContext value={visit}>
        <CatalogueContext value={state}>
          <ToastProvider>
            <VaultContext value={vault}>
              <ShellMenu host={host} theme={preferences.theme} keepRecent={!vault.on} />
              <VaultGate host={host} dark={dark}>
                <BatchKeeper>
                  <Frame dark={dark} chosenDay={preferences.asOf} covered={covered}>
                    <ShellCommands host={host} />
                    <ErrorBoundary>
                      {covered ? (
                        <VisitCover />
                      ) : (
                        <Screen host={host} preferences={preferences} today={today} />
                      )}
                    </ErrorBoundary>
                  </Frame>
                </BatchKeeper>
              </VaultGate>
            </VaultContext>
          </ToastProvider>
        </CatalogueContext>
      </VisitContext>
    </LanguageProvider>
  );
}
