import { useTranslations } from 'use-intl';
import { Kbd } from '../../shared/ui/index.ts';
import type { Draft } from './logic/answer-draft.ts';
import { toggleSilence } from './logic/draft-edits.ts';
import { Segments } from './segments.tsx';
import styles from './silence-row.module.css';

export interface SilenceRowProps {
  readonly draft: Draft;
  readonly onEdit: (change: (draft: Draft) => Draft) => void;
}

/** The two ways of not giving an answer, and what they mean for the result. */
export function SilenceRow({ draft, onEdit }: SilenceRowProps) {
  const t = useTranslations('interview.silence');
  const silent = draft.mode === 'unknown' || draft.mode === 'declined' ? draft.mode : null;
  return (
    <div className={styles.row}>
      <Segments
        label={t('label')}
        options={[
          { id: 'unknown', label: t('unknown'), hint: <Kbd>0</Kbd> },
          { id: 'declined', label: t('declined'), hint: <Kbd>-</Kbd> },
        ]}
        value={silent}
        mayBeEmpty
        onChange={(id) => onEdit((before) => toggleSilence(before, id ?? silent ?? 'unknown'))}
      />
      <p role="status" className={styles.means}>
        {silent !== null && t(`${silent}Means`)}
      </p>
    </div>
  );
}
