import { useTranslations } from 'use-intl';
import { formatRoute, type Route } from '../shared/routing/index.ts';
import { Icon } from '../shared/ui/index.ts';
import { caseIdSchema, useCase } from '../storage/index.ts';
import styles from './case-heading.module.css';
import { PageTitle, usePageTitle } from './page-title.ts';

interface HeadingProps {
  readonly caseId: string;
  readonly screen: Route['screen'];
}

function Heading({ caseId, screen, name }: HeadingProps & { readonly name: string }) {
  const t = useTranslations('app');
  usePageTitle(screen, name);
  const inResults = ['results', 'record', 'place', 'compare'].includes(screen);
  return (
    <>
      <span className={styles.name} title={name}>
        {name}
      </span>
      <nav aria-label={t('caseNav')} className={styles.nav}>
        <a
          className={styles.link}
          href={formatRoute({ screen: 'interview', caseId })}
          aria-current={screen === 'interview' ? 'page' : undefined}
        >
          {t('interview')}
        </a>
        <a
          className={styles.link}
          href={formatRoute({ screen: 'results', caseId, tab: 'measures' })}
          aria-current={inResults ? 'page' : undefined}
        >
          {t('results')}
        </a>
        <a
          className={styles.link}
          href={formatRoute({ screen: 'report', caseId })}
          aria-current={screen === 'report' ? 'page' : undefined}
        >
          {t('report')}
        </a>
        <a
          className={styles.link}
          href={formatRoute({ screen: 'client', caseId })}
          aria-current={screen === 'client' ? 'page' : undefined}
        >
          {t('client')}
        </a>
        <a
          className={styles.link}
          href={formatRoute({ screen: 'history', caseId })}
          aria-current={screen === 'history' ? 'page' : undefined}
          aria-label={t('history')}
          title={t('history')}
        >
          <Icon name="clock" size={18} />
        </a>
      </nav>
    </>
  );
}

/** The case on the desk, and its faces: the interview, the results, the report, the client's file, and its earlier states. */
export function CaseHeading({ caseId, screen }: HeadingProps) {
  const open = useCase(caseIdSchema.parse(caseId));
  if (open.state !== 'ready' || open.case === null || open.case.deletedAt !== null) {
    return <PageTitle screen={screen} />;
  }
  return <Heading caseId={caseId} screen={screen} name={open.case.name} />;
}
