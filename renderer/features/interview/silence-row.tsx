import { useTranslations } from 'use-intl';
import type { Fact } from '../../../seeds/schema/index.ts';
import { Kbd, Segments } from '../../shared/ui/index.ts';
import { messageText, Second, useSecond } from '../../shared/visit/index.ts';
import { LaterToggle } from './later-toggle.tsx';
import type { Draft } from './logic/answer-draft.ts';
import { toggleSilence } from './logic/draft-edits.ts';
import { usePapers } from './papers-context.ts';
import styles from './silence-row.module.css';

export interface SilenceRowProps {
  readonly fact: Fact;
  readonly draft: Draft;
  readonly onEdit: (change: (draft: Draft) => Draft) => void;
}

const UNKNOWN = messageText(({ interview }) => interview.silence.unknown);
const DECLINED = messageText(({ interview }) => interview.silence.declined);

/** The two ways of not giving an answer. */
export function SilenceSegments({
  draft,
  onEdit,
  keyless = false,
}: Omit<SilenceRowProps, 'fact'> & { readonly keyless?: boolean }) {
  const t = useTranslations('interview.silence');
  const second = useSecond();
  const silent = draft.mode === 'unknown' || draft.mode === 'declined' ? draft.mode : null;
  return (
    <Segments
      label={t('label')}
      options={[
        {
          id: 'unknown',
          label: t('unknown'),
          ...(!keyless && { hint: <Kbd>0</Kbd> }),
          ...(second(UNKNOWN) !== null && { beside: <Second text={UNKNOWN} /> }),
        },
        {
          id: 'declined',
          label: t('declined'),
          ...(!keyless && { hint: <Kbd>-</Kbd> }),
          ...(second(DECLINED) !== null && { beside: <Second text={DECLINED} /> }),
        },
      ]}
      value={silent}
      mayBeEmpty
      onChange={(id) => onEdit((before) => toggleSilence(before, id ?? silent ?? 'unknown'))}
    />
  );
}

/** The two ways of not giving an answer, and the list of what to ask the client later. */
export function SilenceRow({ fact, draft, onEdit }: SilenceRowProps) {
  return (
    <div className={styles.row}>
      <SilenceSegments draft={draft} onEdit={onEdit} />
      <LaterToggle fact={fact} draft={draft} onEdit={onEdit} />
    </div>
  );
}

/** What not answering, or asking later, means for the result; spoken when it is chosen. */
export function SilenceMeans({ fact, draft: { mode } }: Omit<SilenceRowProps, 'onEdit'>) {
  const t = useTranslations('interview.silence');
  const officer = useTranslations('officer.later');
  const later = usePapers().papers.later.has(fact.id);
  const silent = mode === 'unknown' || mode === 'declined';
  return (
    <p role="status" className={styles.means}>
      {later && mode === 'unknown' ? officer('unknownMeans') : silent && t(`${mode}Means`)}
      {later && mode !== 'unknown' && ` ${officer('means')}`}
    </p>
  );
}
