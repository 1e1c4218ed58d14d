import { useTranslations } from 'use-intl';
import type { Fact } from '../../../seeds/schema/index.ts';
import { Icon } from '../../shared/ui/index.ts';
import styles from './fact-field.module.css';
import type { DraftGap } from './logic/answer-draft.ts';

/** What we say; number boxes say the rest themselves, right below the number. */
type OwnGap = Exclude<DraftGap, 'out-of-range' | 'not-whole'>;

function isOwn(gap: DraftGap | null): gap is OwnGap {
  return gap !== null && gap !== 'out-of-range' && gap !== 'not-whole';
}

export interface FieldGapProps {
  readonly fact: Fact;
  readonly gap: DraftGap | null;
}

/** Why a form is not an answer yet; nothing where it is one. */
export function FieldGap({ fact, gap }: FieldGapProps) {
  const t = useTranslations('interview.gap');
  if (!isOwn(gap)) return null;
  const words = () => {
    if (gap === 'needs-answer' && fact.type === 'choices') return t('needs-answer-choices');
    if (gap === 'needs-answer' && fact.type === 'number') return t('needs-answer-number');
    return t(gap);
  };
  return (
    <p role="alert" className={styles.gap}>
      <Icon name="warning" />
      {words()}
    </p>
  );
}
