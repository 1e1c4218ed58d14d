import { useTranslations } from 'use-intl';
import type { PolicyDocument } from '../../../seeds/schema/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import { Printed, VisuallyHidden } from '../../shared/ui/index.ts';
import { ENCODING_TAGS, type OutlineClause } from './logic/outline.ts';
import styles from './outline-nav.module.css';

export interface OutlineNavProps {
  readonly document: PolicyDocument;
  readonly outline: readonly OutlineClause[];
  /** The clause in the address. */
  readonly at: string | null;
}

/** Where a document numbers nothing its headings are the locators; they stand on a line of their own. */
const LONG = 9;

/** The headings of a document in printed order, each with how much was made of it. */
export function OutlineNav({ document, outline, at }: OutlineNavProps) {
  const t = useTranslations('documents.page');
  const text = useText();
  return (
    <nav aria-label={t('outline')} className={styles.nav}>
      <h2 className={styles.title}>{t('outline')}</h2>
      <ol role="list" tabIndex={0} aria-label={t('outline')} className={styles.list}>
        {outline.map((clause) => (
          <li key={clause.at} data-depth={depthOf(clause, outline)}>
            <a
              href={formatRoute({ screen: 'documents', docId: document.id, at: clause.at })}
              aria-current={clause.at === at ? 'location' : undefined}
              className={styles.link}
              data-long={clause.at.length > LONG || undefined}
            >
              <Printed doc={document.id} className={styles.at}>
                {clause.at}
              </Printed>
              <span>{clause.heading === null ? '' : text(clause.heading)}</span>
              <Share clause={clause} />
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** How many headings stand above it, at most two: 二, 二(三), 二(三)9. */
function depthOf({ at }: OutlineClause, outline: readonly OutlineClause[]): number {
  return Math.min(2, outline.filter((other) => other.at !== at && at.startsWith(other.at)).length);
}

function Share({ clause: { coverage, missing } }: { readonly clause: OutlineClause }) {
  const t = useTranslations('documents.page');
  if (missing) return <span className={styles.missing}>{t('notChecked')}</span>;
  const provisions = ENCODING_TAGS.reduce((sum, tag) => sum + coverage[tag], 0);
  if (provisions === 0) return null;
  return (
    <span className={styles.count} title={t('provisions', { count: provisions })}>
      <span aria-hidden="true">{provisions}</span>
      <VisuallyHidden>{t('provisions', { count: provisions })}</VisuallyHidden>
    </span>
  );
}
