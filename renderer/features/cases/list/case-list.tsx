import { useTranslations } from 'use-intl';
import type { Host } from '../../../host/index.ts';
import { Button } from '../../../shared/ui/index.ts';
import type { CaseId, CaseSummary } from '../../../storage/index.ts';
import { CaseRowItem } from '../case-row-item.tsx';
import styles from '../cases-screen.module.css';
import { useMoreAndMore } from './use-more-and-more.ts';

export interface CaseListProps {
  readonly rows: readonly CaseSummary[];
  readonly allTags: readonly string[];
  readonly saveFile: Host['saveFile'];
  readonly onSaved?: ((caseId: CaseId) => void) | undefined;
}

/** Cases one below the other; of a long list as many as one has scrolled to. */
export function CaseRows({ rows, ...rest }: CaseListProps) {
  const t = useTranslations('cases');
  const { count, end, more, step } = useMoreAndMore(rows.length);
  return (
    <>
      <ul role="list" className={styles.list}>
        {rows.slice(0, count).map((row) => (
          <CaseRowItem key={row.id} row={row} {...rest} />
        ))}
      </ul>
      {count < rows.length && (
        <div ref={end}>
          <Button onPress={more}>{t('showMore', { count: Math.min(step, rows.length - count) })}</Button>
        </div>
      )}
    </>
  );
}
