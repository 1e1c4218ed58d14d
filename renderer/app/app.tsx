import { useCallback, useMemo, useState } from 'react';
import { createAssessor, checkAnswer } from '../../rules/index.ts';
import type { Answer, Fact, Language, Pack } from '../../seeds/schema/index.ts';
import type { Host } from '../host/index.ts';
import { CatalogueContext, inTurns, type CatalogueState } from '../shared/catalogue/index.ts';
import { LanguageProvider, preferredLanguage } from '../shared/i18n/index.ts';
import { ToastProvider } from '../shared/ui/index.ts';
import { setPreference, usePreferences, type Preferences } from '../storage/index.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { Frame } from './frame.tsx';
import { Screen } from './screen.tsx';
import { useAppearance } from './use-appearance.ts';
import { useToday } from './use-today.ts';

export interface AppProps {
  readonly host: Host;
  readonly pack: Pack;
  readonly initial: Preferences;
}

const fits = (fact: Fact, answer: Answer): boolean => checkAnswer(fact, answer).length === 0;

/** The language chosen; where the device keeps nothing, the choice at least holds until the page is closed. */
function useChosenLanguage({ language }: Preferences): [Language, (language: Language) => void] {
  const [unsaved, setUnsaved] = useState<Language | null>(null);
  const choose = useCallback((chosen: Language) => {
    void setPreference('language', chosen).then((saved) => setUnsaved(saved.ok ? null : chosen));
  }, []);
  return [unsaved ?? language ?? preferredLanguage(navigator.languages), choose];
}

/** Puts the parts together: preferences, language, catalogue, frame, screen. */
export function App({ host, pack, initial }: AppProps) {
  const preferences = usePreferences(initial);
  const dark = useAppearance(preferences);
  const today = useToday();
  const asOf = preferences.asOf ?? today;
  const assessor = useMemo(() => ({ assess: inTurns(createAssessor(pack.catalogue).assess) }), [pack]);
  const state = useMemo<CatalogueState>(() => ({ pack, assessor, fits, asOf }), [pack, assessor, asOf]);
  const [language, setLanguage] = useChosenLanguage(preferences);
  return (
    <LanguageProvider language={language} setLanguage={setLanguage}>
      <CatalogueContext value={state}>
        <ToastProvider>
          <Frame dark={dark} chosenDay={preferences.asOf}>
            <ErrorBoundary>
              <Screen host={host} preferences={preferences} today={today} />
            </ErrorBoundary>
          </Frame>
        </ToastProvider>
      </CatalogueContext>
    </LanguageProvider>
  );
}
