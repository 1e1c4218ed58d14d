import { Button as AriaButton } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { LANGUAGES, type Language } from '../../seeds/schema/index.ts';
import { LANGUAGE_NAMES, useLanguage } from '../shared/i18n/index.ts';
import { ChoiceMenu, cx, Icon } from '../shared/ui/index.ts';
import { useVisit } from '../shared/visit/index.ts';
import styles from './language-switch.module.css';

type Choice = Language | 'none';

/** Which language stands beside the first, so that two people can read the same screen. */
export function SecondLanguage() {
  const t = useTranslations('officer.second');
  const { language } = useLanguage();
  const { beside, setBeside } = useVisit();
  const names = beside === null ? null : LANGUAGE_NAMES[beside];
  const now = names === null ? t('none') : `${names.short} ${names.name}`;
  const others = LANGUAGES.filter((candidate) => candidate !== language);
  return (
    <ChoiceMenu<Choice>
      label={t('title')}
      value={beside ?? 'none'}
      onChange={(chosen) => setBeside(chosen === 'none' ? null : chosen)}
      options={[
        { id: 'none', label: t('none') },
        ...others.map((id) => ({ id, label: LANGUAGE_NAMES[id].name, lang: LANGUAGE_NAMES[id].htmlLang })),
      ]}
      trigger={
        <span title={t('now', { now })}>
          <AriaButton
            aria-label={t('now', { now })}
            className={cx(styles.second)}
            data-chosen={beside !== null || undefined}
          >
            <Icon name="languages" size={18} />
            {names !== null && <span lang={names.htmlLang}>{names.short}</span>}
          </AriaButton>
        </span>
      }
    />
  );
}
