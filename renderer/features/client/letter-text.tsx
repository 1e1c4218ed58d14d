import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Language } from '../../../seeds/schema/index.ts';
import { plainBaseName, type Host } from '../../host/index.ts';
import { useAutosaved } from '../../shared/autosave/index.ts';
import { LANGUAGE_NAMES } from '../../shared/i18n/index.ts';
import { Button, Card, Icon, TextArea, useReportSave, useSave } from '../../shared/ui/index.ts';
import { setParticular, type CaseRow, type Papers } from '../../storage/index.ts';
import styles from './letter-panel.module.css';
import type { Letter } from './logic/client-letter.ts';
import { keepLetter, letterKey, readLetter, stampOf } from './logic/kept-letter.ts';
import { useCopy } from './use-copy.ts';
import { useSaveText } from './use-save-text.ts';

export interface LetterTextProps {
  readonly caseRow: CaseRow;
  readonly languages: readonly Language[];
  /** As the list gives it now. */
  readonly letter: Letter;
  readonly particulars: Papers['particulars'];
  readonly saveFile: Host['saveFile'];
}

/** The letter itself. What is changed in it is kept; when the list changes, the change is told and nothing is overwritten. */
export function LetterText({ caseRow, languages, letter, particulars, saveFile }: LetterTextProps) {
  const t = useTranslations('officer.letterPanel');
  const save = useSave();
  const report = useReportSave();
  const box = useRef<HTMLTextAreaElement>(null);
  const key = letterKey(languages);
  const stored = particulars.get(key);
  const kept = readLetter(stored?.type === 'text' ? stored.text : undefined, letter.body);
  const forget = () => save(setParticular(caseRow.id, key, null));
  const { text, drop, ...typing } = useAutosaved(kept?.body ?? letter.body, async (body) => {
    // Changing a letter further does not bring it up to date with the list: only writing it anew does.
    const text = keepLetter(body, kept?.stamp ?? stampOf(letter.body));
    return report(await setParticular(caseRow.id, key, body === letter.body ? null : { type: 'text', text }));
  });
  const anew = () => {
    drop();
    forget();
  };
  const copy = useCopy();
  const saveText = useSaveText(saveFile);
  const fileName = plainBaseName(`${caseRow.name} - ${letter.subject}`, t('fileName'));
  const [first] = languages;
  return (
    <>
      {kept !== null && (
        <Card tone={kept.current ? 'sunken' : 'notice'}>
          <div className={styles.row}>
            <p>{kept.current ? t('changed') : t('outdated')}</p>
            <Button size="s" onPress={anew}>
              {t('anew')}
            </Button>
          </div>
        </Card>
      )}
      <dl className={styles.subject}>
        <dt>{t('subject')}</dt>
        <dd lang={first === undefined ? undefined : LANGUAGE_NAMES[first].htmlLang}>{letter.subject}</dd>
      </dl>
      <TextArea
        ref={box}
        label={t('body')}
        rows={16}
        value={text}
        {...typing}
        maxLength={18_000}
        {...(first !== undefined && { lang: LANGUAGE_NAMES[first].htmlLang })}
      />
      <div className={styles.actions}>
        <Button tone="primary" icon={<Icon name="copy" />} onPress={() => void copy(text, box.current)}>
          {t('copy')}
        </Button>
        <Button onPress={() => void copy(letter.subject, null)}>{t('copySubject')}</Button>
        <Button onPress={() => void saveText(fileName, `${letter.subject}\n\n${text}\n`)}>{t('save')}</Button>
      </div>
    </>
  );
}
