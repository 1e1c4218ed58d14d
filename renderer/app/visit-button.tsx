import { useEffect, useId } from 'react';
import { ToggleButton } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { cx, Icon, useToast } from '../shared/ui/index.ts';
import { useVisit } from '../shared/visit/index.ts';
import styles from './visit-button.module.css';

/** Turns visit mode on and off; while it is on, its name is the mark that says so. */
export function VisitButton() {
  const t = useTranslations('officer.visit');
  const means = useId();
  const { on, setVisit } = useVisit();
  const { dismiss } = useToast();
  // A message may name another company's case.
  useEffect(() => {
    if (on) dismiss();
  }, [on, dismiss]);
  return (
    <span title={t('means')}>
      <ToggleButton
        isSelected={on}
        onChange={setVisit}
        aria-label={t('name')}
        aria-describedby={means}
        className={cx(styles.visit)}
      >
        <Icon name="eye" size={18} />
        <span className={styles.name}>{t('name')}</span>
      </ToggleButton>
      <span id={means} hidden>
        {t('means')}
      </span>
    </span>
  );
}
