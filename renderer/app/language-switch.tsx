import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { LANGUAGES } from '../../seeds/schema/index.ts';
import { LANGUAGE_NAMES, useLanguage } from '../shared/i18n/index.ts';
import { cx } from '../shared/ui/index.ts';
import styles from './language-switch.module.css';

/** EN / 简 / 繁, always in sight. Each is named in its own language. */
export function LanguageSwitch() {
  const t = useTranslations('app');
  const { language, setLanguage } = useLanguage();
  return (
    <ToggleButtonGroup
      aria-label={t('language')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[language]}
      onSelectionChange={(keys) => {
        const chosen = LANGUAGES.find((candidate) => keys.has(candidate));
        if (chosen !== undefined) setLanguage(chosen);
      }}
      className={cx(styles.group)}
    >
      {LANGUAGES.map((candidate) => (
        <ToggleButton
          key={candidate}
          id={candidate}
          aria-label={LANGUAGE_NAMES[candidate].name}
          className={cx(styles.option)}
        >
          <span lang={LANGUAGE_NAMES[candidate].htmlLang}>{LANGUAGE_NAMES[candidate].short}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
