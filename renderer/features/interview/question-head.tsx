import type { Ref } from 'react';
import { useTranslations } from 'use-intl';
import type { Term } from '../../../seeds/schema/index.ts';
import { useCatalogue } from '../../shared/catalogue/index.ts';
import { unbroken, useText } from '../../shared/i18n/index.ts';
import { Icon, IconButton } from '../../shared/ui/index.ts';
import { Second, useSecond } from '../../shared/visit/index.ts';
import type { ShownQuestion } from './logic/choose-question.ts';
import styles from './question-head.module.css';

export interface QuestionHeadProps {
  readonly ref: Ref<HTMLHeadingElement>;
  readonly shown: ShownQuestion;
  /** How many facts have been spoken about. */
  readonly answered: number;
  /** Opens the list of keys. */
  readonly onHelp: () => void;
}

/** The topic, the question, what to bear in mind, and the terms it uses. */
export function QuestionHead({ ref, shown, answered, onHelp }: QuestionHeadProps) {
  const t = useTranslations('interview');
  const text = useText();
  const { topics, glossary } = useCatalogue();
  const { question, mode } = shown;
  const title = topics.find(({ id }) => id === question.topic)?.title;
  const topic = title === undefined ? question.topic : text(title);
  const terms = glossary.filter(({ id }) => question.terms?.includes(id));
  return (
    <header className={styles.head}>
      <div className={styles.line}>
        <p className={styles.eyebrow}>
          {mode === 'editing' ? t('editing.eyebrow', { topic }) : t('asking', { topic, count: answered })}
        </p>
        <IconButton label={t('actions.shortcuts')} onPress={onHelp}>
          <Icon name="keyboard" />
        </IconButton>
      </div>
      <h1 id="interview-question" ref={ref} tabIndex={-1} className={styles.ask}>
        {sentencesOf(unbroken(text(question.ask))).map((sentence) => (
          <span key={sentence} className={styles.sentence}>
            {sentence}
          </span>
        ))}
      </h1>
      <div className={styles.second}>
        <Second as="p" text={question.ask} />
      </div>
      {question.help !== undefined && (
        <div className={styles.help}>
          <p>{text(question.help)}</p>
          <Second as="p" text={question.help} />
        </div>
      )}
      {mode === 'editing' && <p className={styles.note}>{t('editing.note')}</p>}
      {terms.length > 0 && (
        <dl className={styles.terms} aria-label={t('terms')}>
          {terms.map((term) => (
            <div key={term.id}>
              <dt>{text(term.term)}</dt>
              <dd>{text(term.explains)}</dd>
              <TermBeside term={term} />
            </div>
          ))}
        </dl>
      )}
    </header>
  );
}

/** A term and what it means in the second language, read as one. */
function TermBeside({ term }: { readonly term: Term }) {
  const second = useSecond();
  const [name, means] = [second(term.term), second(term.explains)];
  if (means === null) return null;
  return (
    <dd lang={means.lang} className={styles.termBeside}>
      {name !== null && <span>{name.words}</span>}
      {means.words}
    </dd>
  );
}

/** The sentences of a question in Chinese, whose marks leave no space behind; any other text is one. */
function sentencesOf(words: string): readonly string[] {
  return words.split(/(?<=？)(?=.)/u);
}
