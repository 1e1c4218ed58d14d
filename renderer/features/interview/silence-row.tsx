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

/** The two ways of not giving an answer. */
export function SilenceRow({ draft, onEdit }: SilenceRowProps) {
  const t = useTranslations('interview.silence');
  const silent = draft.mode === 'unknown' || draft.mode === 'declined' ? draft.mode : null;
  return (
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
  );
}

/** What not answering means for the result; spoken when it is chosen. */
export function SilenceMeans({ draft: { mode } }: Pick<SilenceRowProps, 'draft'>) {
  const t = useTranslations('interview.silence');
  return (
    <p role="status" className={styles.means}>
      {(mode === 'unknown' || mode === 'declined') && t(`${mode}Means`)}
    </p>
  );
}
