import { useTranslations } from 'use-intl';
import { LANGUAGES, type Language } from '../../../seeds/schema/index.ts';
import { LANGUAGE_NAMES } from '../../shared/i18n/index.ts';
import { Segments, Select, TextField } from '../../shared/ui/index.ts';
import styles from './report-screen.module.css';
import type { Extent, ReportChoices } from './use-report.ts';

type Choice = Language | 'none';

/** In which languages, how much, and for whom. */
export function ReportOptions({ choices }: { readonly choices: ReportChoices }) {
  const t = useTranslations('report.screen');
  const { first, second, extent, name } = choices;
  const named = LANGUAGES.map((id) => ({ id, label: LANGUAGE_NAMES[id].name }));
  return (
    <div className={styles.options}>
      <Select label={t('first')} options={named} value={first} onChange={choices.setFirst} />
      <Select<Choice>
        label={t('second')}
        options={[{ id: 'none', label: t('noSecond') }, ...named.filter(({ id }) => id !== first)]}
        value={second ?? 'none'}
        onChange={(chosen) => choices.setSecond(chosen === 'none' ? null : chosen)}
      />
      <Segments<Extent>
        label={t('extent')}
        labelShown
        options={[
          { id: 'memo', label: t('memo') },
          { id: 'annex', label: t('annex') },
        ]}
        value={extent}
        onChange={(chosen) => choices.setExtent(chosen ?? 'memo')}
      />
      <TextField
        label={t('for')}
        description={t('forHint')}
        value={name}
        onChange={choices.setName}
        maxLength={300}
      />
    </div>
  );
}
