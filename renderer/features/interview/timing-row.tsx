import { useTranslations } from 'use-intl';
import type { Answers } from '../../../seeds/schema/index.ts';
import { useAsOf } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { DateField, Segments } from '../../shared/ui/index.ts';
import { messageText, Second, useSecond } from '../../shared/visit/index.ts';
import type { Draft } from './logic/answer-draft.ts';
import { withTiming } from './logic/draft-edits.ts';
import { plannedPresets, suggestedDate } from './logic/planned-date.ts';
import styles from './timing-row.module.css';
import type { FieldState } from './use-drafts.ts';

export interface TimingRowProps {
  readonly field: FieldState;
  readonly answers: Answers;
  readonly onEdit: (change: (draft: Draft) => Draft) => void;
}

const NOW = messageText(({ interview }) => interview.timing.now);
const PLANNED = messageText(({ interview }) => interview.timing.planned);

/** Whether the answer holds today or is planned, and by which day. */
export function TimingRow({ field: { fact, draft }, answers, onEdit }: TimingRowProps) {
  const t = useTranslations('interview.timing');
  const text = useText();
  const second = useSecond();
  const asOf = useAsOf();
  const presets = plannedPresets(asOf);
  const mode = draft.mode === 'now' || draft.mode === 'planned' ? draft.mode : null;
  return (
    <div className={styles.timing}>
      <Segments
        label={t('label')}
        labelShown
        options={[
          { id: 'now', label: t('now'), ...(second(NOW) !== null && { beside: <Second text={NOW} /> }) },
          {
            id: 'planned',
            label: t('planned'),
            ...(second(PLANNED) !== null && { beside: <Second text={PLANNED} /> }),
          },
        ]}
        value={mode}
        onChange={(id) => onEdit((before) => withTiming(before, id ?? 'now', suggestedDate(answers, asOf)))}
      />
      {mode === 'planned' && (
        <div className={styles.plan}>
          {fact.planned !== undefined && (
            <div className={styles.meaning}>
              <p>{text(fact.planned)}</p>
              <Second as="p" text={fact.planned} />
            </div>
          )}
          <div className={styles.when}>
            <DateField
              label={t('by')}
              value={draft.by}
              onChange={(by) => onEdit((before) => ({ ...before, by }))}
            />
            <Segments
              label={t('by')}
              options={presets.map((day) => ({ id: day, label: t('preset', { year: day.slice(0, 4) }) }))}
              value={presets.find((day) => day === draft.by) ?? null}
              onChange={(by) => onEdit((before) => (by === null ? before : { ...before, by }))}
            />
          </div>
          <p className={styles.note}>{t('note')}</p>
        </div>
      )}
    </div>
  );
}
