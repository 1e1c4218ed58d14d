import { useFormatter, useTranslations } from 'use-intl';
import { useWording } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { Button, Segments } from '../../shared/ui/index.ts';
import type { CaseRow, InterviewLength } from '../../storage/index.ts';
import styles from './course-controls.module.css';
import { QUICK_ANSWERS } from './logic/interview-stage.ts';

export interface CourseControlsProps {
  readonly caseRow: CaseRow;
  readonly onLength: (length: InterviewLength) => void;
  readonly onChooseCares: () => void;
}

/** How long the interview is to be, and what comes first in it. */
export function CourseControls({ caseRow, onLength, onChooseCares }: CourseControlsProps) {
  const t = useTranslations('interview.course');
  const text = useText();
  const format = useFormatter();
  const { names } = useWording();
  const { cares, progress } = caseRow;
  return (
    <div className={styles.course}>
      <Segments
        label={t('length')}
        options={[
          { id: 'full', label: t('full') },
          { id: 'quick', label: t('quick', { most: QUICK_ANSWERS }) },
        ]}
        value={progress.length}
        onChange={(length) => length !== null && onLength(length)}
      />
      <div className={styles.cares}>
        {cares.length > 0 && (
          <p>
            {t('cares', {
              kinds: format.list(
                cares.map((kind) => text(names.kind[kind])),
                { type: 'conjunction' },
              ),
            })}
          </p>
        )}
        <Button size="s" onPress={onChooseCares}>
          {t('choose')}
        </Button>
      </div>
    </div>
  );
}
