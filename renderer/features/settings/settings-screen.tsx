import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { LANGUAGES, type IsoDate } from '../../../seeds/schema/index.ts';
import { LANGUAGE_NAMES, useLanguage } from '../../shared/i18n/index.ts';
import { Card, RadioGroup, Switch, useSave } from '../../shared/ui/index.ts';
import { setPreference, type Preferences } from '../../storage/index.ts';
import { AboutSection } from './about-section.tsx';
import { DaySection } from './day-section.tsx';
import { OnlyInShell } from './only-in-shell.tsx';
import { RatesSection } from './rates-section.tsx';
import styles from './settings-screen.module.css';
import { StorageSection } from './storage-section.tsx';
import type { Surroundings } from './use-surroundings.ts';

const THEMES = ['system', 'light', 'dark'] as const;

function Section({
  id,
  title,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <Card as="section" labelledBy={id} className={styles.section ?? ''}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {children}
    </Card>
  );
}

function LanguageChoice() {
  const { language, setLanguage } = useLanguage();
  const t = useTranslations('settings');
  return (
    <Section id="settings-language" title={t('language.title')}>
      <RadioGroup
        label={t('language.title')}
        labelledBy="settings-language"
        layout="row"
        value={language}
        onChange={(id) => {
          const chosen = LANGUAGES.find((candidate) => candidate === id);
          if (chosen !== undefined) setLanguage(chosen);
        }}
        options={LANGUAGES.map((id) => ({
          id,
          label: <span lang={LANGUAGE_NAMES[id].htmlLang}>{LANGUAGE_NAMES[id].name}</span>,
        }))}
      />
      <p className={styles.note}>{t('language.note')}</p>
    </Section>
  );
}

function AppearanceChoice({ preferences }: { readonly preferences: Preferences }) {
  const t = useTranslations('settings');
  const save = useSave();
  const choose = (id: string) => {
    const theme = THEMES.find((candidate) => candidate === id);
    if (theme !== undefined) save(setPreference('theme', theme));
  };
  return (
    <Section id="settings-appearance" title={t('appearance.title')}>
      <RadioGroup
        label={t('appearance.title')}
        labelledBy="settings-appearance"
        layout="row"
        value={preferences.theme}
        onChange={choose}
        options={THEMES.map((id) => ({ id, label: t(`appearance.${id}`) }))}
      />
      <Switch
        isSelected={preferences.scale === 'large'}
        onChange={(large) => save(setPreference('scale', large ? 'large' : 'normal'))}
      >
        {t('appearance.large')}
      </Switch>
    </Section>
  );
}

export interface SettingsScreenProps {
  readonly preferences: Preferences;
  readonly today: IsoDate;
  readonly surroundings: Surroundings;
  /** What keeps cases safe: backup, vault, deleting. Belongs to another feature. */
  readonly safety?: ReactNode;
}

/** How the program speaks, looks and for which day it decides; and what it is made of. */
export function SettingsScreen({ preferences, today, surroundings, safety }: SettingsScreenProps) {
  const t = useTranslations('settings');
  return (
    <div className={styles.page}>
      <h1>{t('title')}</h1>
      <div className={styles.columns}>
        <div className={styles.column}>
          <LanguageChoice />
          <AppearanceChoice preferences={preferences} />
          <Section id="settings-day" title={t('day.title')}>
            <DaySection chosen={preferences.asOf} today={today} />
          </Section>
          <Section id="settings-rates" title={t('rates.title')}>
            <RatesSection rates={preferences.rates} />
          </Section>
          <Section id="settings-storage" title={t('storage.title')}>
            <StorageSection />
          </Section>
          {surroundings.kind === 'browser' && (
            <Section id="settings-only-shell" title={t('onlyInShell.title')}>
              <OnlyInShell />
            </Section>
          )}
        </div>
        <div className={styles.column}>
          {safety}
          <Section id="settings-about" title={t('about.title')}>
            <AboutSection surroundings={surroundings} />
          </Section>
        </div>
      </div>
    </div>
  );
}
