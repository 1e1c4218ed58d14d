import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Answers, FactId } from '../../../seeds/schema/index.ts';
import { useCatalogue } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { Disclosure, SearchField } from '../../shared/ui/index.ts';
import { Second } from '../../shared/visit/index.ts';
import styles from './answer-list.module.css';
import { AnswerRow } from './answer-row.tsx';
import type { AnswerFormSlot } from './answer-form-props.ts';
import { factsByTopic } from './logic/facts-by-topic.ts';
import type { Sandbox } from './logic/sandbox.ts';

export interface AnswerListProps {
  readonly caseId: string;
  readonly answers: Answers;
  readonly sandbox: Sandbox;
  readonly answerForm: AnswerFormSlot;
  /** The one whose form is open. */
  readonly open: FactId | null;
  readonly onOpen: (fact: FactId | null) => void;
}

/** Everything that can be asked, by topic, each with its answer; one can be changed at a time. */
export function AnswerList({ open, onOpen, ...rest }: AnswerListProps) {
  const t = useTranslations('scenarios.answers');
  const text = useText();
  const catalogue = useCatalogue();
  const [query, setQuery] = useState('');
  // Where everything stands in one column, what comes out must not begin far below.
  const [unfolded, setUnfolded] = useState(() => window.matchMedia('(min-width: 62rem)').matches);
  const topics = factsByTopic(catalogue, query);
  const count = topics.reduce((sum, { facts }) => sum + facts.length, 0);
  return (
    <Disclosure
      level={3}
      title={t('all')}
      isExpanded={unfolded || open !== null}
      onExpandedChange={(next) => {
        setUnfolded(next);
        if (!next) onOpen(null);
      }}
    >
      <div className={styles.all}>
        <SearchField
          label={t('find')}
          labelHidden
          placeholder={t('findExample')}
          value={query}
          onChange={setQuery}
        />
        <p role="status" className={styles.found}>
          {query.trim() !== '' && t('found', { count })}
        </p>
        {topics.map((topic) => (
          <section key={topic.id} aria-label={text(topic.title)}>
            <h4 className={styles.topic}>
              {text(topic.title)}
              <Second text={topic.title} />
            </h4>
            <ul role="list" className={styles.rows}>
              {topic.facts.map((fact) => (
                <li key={fact.id}>
                  <AnswerRow
                    fact={fact}
                    isOpen={open === fact.id}
                    onOpen={(next) => onOpen(next ? fact.id : null)}
                    {...rest}
                  />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Disclosure>
  );
}
