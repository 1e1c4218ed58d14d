import { useTranslations } from 'use-intl';
import type { Compared, Difference } from '../../../rules/index.ts';
import type { PolicyDocument } from '../../../seeds/schema/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import { Card, Printed } from '../../shared/ui/index.ts';
import styles from './difference-list.module.css';

/** More places than these are counted, not listed. */
const SHOWN = 40;

export interface DifferenceListProps {
  readonly document: PolicyDocument;
  readonly attached: Compared;
  readonly differences: readonly Difference[];
}

/** Where the attached file is not as the edition that was encoded, with the words of the file. */
export function DifferenceList({ document, attached, differences }: DifferenceListProps) {
  const t = useTranslations('documents.differences');
  const rest = differences.length - SHOWN;
  return (
    <Card as="section" tone="warning" labelledBy="differences-heading">
      <h2 id="differences-heading" className={styles.title}>
        {t('title')}
      </h2>
      <p className={styles.intro}>{t('intro')}</p>
      <ul role="list" className={styles.list}>
        {differences.slice(0, SHOWN).map((difference, index) => (
          <li key={`${index} ${difference.at}`} className={styles.row}>
            <a href={formatRoute({ screen: 'documents', docId: document.id, at: difference.at })}>
              <Printed doc={document.id} className={styles.at}>
                {difference.at}
              </Printed>{' '}
              {t('where', { sentence: difference.sentence })}
            </a>
            <span>
              {t(difference.kind)}
              {difference.line !== null && (
                <Printed as="q" doc={document.id} className={styles.words}>
                  {attached.printed.text.slice(difference.line.start, difference.line.end)}
                </Printed>
              )}
            </span>
          </li>
        ))}
        {rest > 0 && <li>{t('rest', { count: rest })}</li>}
      </ul>
    </Card>
  );
}
