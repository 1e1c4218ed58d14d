import { useTranslations } from 'use-intl';
import { describeAnswer } from '../../../rules/index.ts';
import type { FactId } from '../../../seeds/schema/index.ts';
import { useCatalogue, useWording } from '../../shared/catalogue/index.ts';
import { useLanguage, useText } from '../../shared/i18n/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import { Button } from '../../shared/ui/index.ts';
import { Both } from '../../shared/visit/index.ts';
import type { CaseId } from '../../storage/index.ts';
import styles from './ask-row.module.css';
import type { AskEntry } from './logic/ask-list.ts';

export interface AskRowProps {
  readonly caseId: CaseId;
  readonly entry: AskEntry;
  readonly marked: boolean;
  readonly onMark: (fact: FactId, marked: boolean) => void;
}

/** One question to the client: what hangs on it, what has been said so far, and the ways on or off the list. */
export function AskRow({ caseId, entry, marked, onMark }: AskRowProps) {
  const t = useTranslations('officer.ask');
  const text = useText();
  const { language } = useLanguage();
  const catalogue = useCatalogue();
  const { fact, question, answer } = entry;
  const name = text(fact.label);
  const href = formatRoute({ screen: 'interview', caseId, questionId: question.id });
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <p className={styles.ask}>
          <Both text={question.ask} />
        </p>
        {question.facts.length > 1 && <p className={styles.quiet}>{name}</p>}
        <p className={styles.quiet}>
          <Hanging entry={entry} />
        </p>
        {answer !== undefined && answer.state !== 'unknown' && (
          <p className={styles.quiet}>
            {t('soFar', { answer: describeAnswer(catalogue, fact.id, answer, language) })}
          </p>
        )}
      </div>
      <div className={styles.tools}>
        <a href={href} aria-label={t('answerFact', { fact: name })} className={styles.answer}>
          {t('answer')}
        </a>
        <Button
          size="s"
          tone={marked ? 'quiet' : 'secondary'}
          aria-label={t(marked ? 'removeFact' : 'addFact', { fact: name })}
          onPress={() => onMark(fact.id, !marked)}
        >
          {t(marked ? 'remove' : 'add')}
        </Button>
      </div>
    </li>
  );
}

function Hanging({ entry: { hanging, firmest } }: { readonly entry: AskEntry }) {
  const t = useTranslations('officer.ask');
  const text = useText();
  const { names } = useWording();
  if (firmest === null) return t('nothingHangs');
  return t('hanging', { count: hanging, force: text(names.force[firmest]) });
}
