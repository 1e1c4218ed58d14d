import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { LANGUAGES, type Language } from '../../../seeds/schema/index.ts';
import type { Host } from '../../host/index.ts';
import { useCatalogue } from '../../shared/catalogue/index.ts';
import { LANGUAGE_NAMES, useLanguage } from '../../shared/i18n/index.ts';
import { Select } from '../../shared/ui/index.ts';
import { useVisit } from '../../shared/visit/index.ts';
import type { CaseRow, Papers } from '../../storage/index.ts';
import { LetterText } from './letter-text.tsx';
import styles from './letter-panel.module.css';
import type { AskEntry } from './logic/ask-list.ts';
import { writeLetter } from './logic/client-letter.ts';

export interface LetterPanelProps {
  readonly caseRow: CaseRow;
  readonly asked: readonly AskEntry[];
  readonly particulars: Papers['particulars'];
  readonly saveFile: Host['saveFile'];
}

type Choice = Language | 'none';

/** The list as a text to paste into an e-mail, in one language or in two. */
export function LetterPanel({ caseRow, asked, particulars, saveFile }: LetterPanelProps) {
  const t = useTranslations('officer.letterPanel');
  const catalogue = useCatalogue();
  const { language } = useLanguage();
  const { beside } = useVisit();
  const [first, setFirst] = useState<Language>(language);
  const [wanted, setWanted] = useState<Choice>(beside ?? 'none');
  const second = wanted === first ? 'none' : wanted;
  const languages = second === 'none' ? [first] : [first, second];
  const named = LANGUAGES.map((id) => ({ id, label: LANGUAGE_NAMES[id].name }));
  const others = named.filter(({ id }) => id !== first);
  return (
    <section aria-labelledby="client-letter" className={styles.panel}>
      <h3 id="client-letter">{t('title')}</h3>
      <p className={styles.quiet}>{t('note')}</p>
      <div className={styles.row}>
        <Select label={t('first')} options={named} value={first} onChange={setFirst} />
        <Select<Choice>
          label={t('second')}
          options={[{ id: 'none', label: t('noSecond') }, ...others]}
          value={second}
          onChange={setWanted}
        />
      </div>
      <LetterText
        key={languages.join('+')}
        caseRow={caseRow}
        languages={languages}
        letter={writeLetter(catalogue, asked, languages)}
        particulars={particulars}
        saveFile={saveFile}
      />
    </section>
  );
}
