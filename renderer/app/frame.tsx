import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { IsoDate } from '../../seeds/schema/index.ts';
import { LockButton } from '../features/vault/index.ts';
import { useDates } from '../shared/i18n/index.ts';
import { formatRoute, useRoute } from '../shared/routing/index.ts';
import { Icon } from '../shared/ui/index.ts';
import { useVisit } from '../shared/visit/index.ts';
import { CaseHeading } from './case-heading.tsx';
import styles from './frame.module.css';
import { LanguageSwitch } from './language-switch.tsx';
import { ThemeButton } from './theme-button.tsx';
import { useArrival } from './use-arrival.ts';
import { PageTitle } from './page-title.ts';
import { SecondLanguage } from './second-language.tsx';
import { VisitButton } from './visit-button.tsx';

export interface FrameProps {
  readonly dark: boolean;
  /** The day chosen in the settings, when it is not today. */
  readonly chosenDay: IsoDate | null;
  /** The screen asked for is hidden from a visitor: nothing of it is named. */
  readonly covered: boolean;
  readonly children: ReactNode;
}

function SkipLink() {
  const t = useTranslations('app');
  return (
    <a
      href="#main"
      className={styles.skip}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById('main')?.focus();
      }}
    >
      {t('skip')}
    </a>
  );
}

function Brand() {
  const t = useTranslations('app');
  return (
    <a className={styles.brand} href={formatRoute({ screen: 'cases' })} aria-label={t('home')}>
      <svg aria-hidden="true" width="24" height="24" viewBox="0 0 24 24" className={styles.seal}>
        <rect x="1.25" y="1.25" width="21.5" height="21.5" rx="3" />
        <path d="M6 7h12M6 12h8M6 17h4" />
        <circle cx="17" cy="16.5" r="2.25" />
      </svg>
      <span className={styles.product}>{t('product')}</span>
    </a>
  );
}

/** The slim band on top and the main landmark. */
export function Frame({ dark, chosenDay, covered, children }: FrameProps) {
  const t = useTranslations('app');
  const dates = useDates();
  const route = useRoute();
  // What is in a sheet of companies is none of a visitor's business.
  const { on } = useVisit();
  useArrival(route);
  return (
    <div className={styles.frame}>
      <SkipLink />
      <header className={styles.header}>
        <Brand />
        <div className={styles.middle}>
          {'caseId' in route && !covered ? (
            <CaseHeading caseId={route.caseId} screen={route.screen} />
          ) : (
            <PageTitle screen={covered ? 'cases' : route.screen} />
          )}
        </div>
        <div className={styles.tools}>
          {chosenDay !== null && (
            <a className={styles.day} href={formatRoute({ screen: 'settings' })} title={t('chosenDayWhy')}>
              {t('chosenDay', { day: dates.day(chosenDay) })}
            </a>
          )}
          <LanguageSwitch />
          <SecondLanguage />
          <VisitButton />
          <ThemeButton dark={dark} />
          <LockButton />
          {!on && (
            <a
              className={styles.tool}
              href={formatRoute({ screen: 'batch' })}
              aria-label={t('batch')}
              title={t('batch')}
              aria-current={route.screen === 'batch' ? 'page' : undefined}
            >
              <Icon name="sheet" size={18} />
            </a>
          )}
          <a
            className={styles.tool}
            href={formatRoute({ screen: 'documents' })}
            aria-label={t('documents')}
            title={t('documents')}
            aria-current={route.screen === 'documents' ? 'page' : undefined}
          >
            <Icon name="book" size={18} />
          </a>
          <a
            className={styles.tool}
            href={formatRoute({ screen: 'settings' })}
            aria-label={t('settings')}
            title={t('settings')}
            aria-current={route.screen === 'settings' ? 'page' : undefined}
          >
            <Icon name="gear" size={18} />
          </a>
        </div>
      </header>
      <main id="main" tabIndex={-1} className={styles.main}>
        {children}
      </main>
    </div>
  );
}
