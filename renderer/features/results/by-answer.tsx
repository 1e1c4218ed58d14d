import { useTranslations } from 'use-intl';
import { useCatalogue, useIndex } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import { ButtonLink, Disclosure } from '../../shared/ui/index.ts';
import { Both } from '../../shared/visit/index.ts';
import { factOrder } from './logic/fact-order.ts';
import { sectionsByFact, type FactSection } from './logic/sections.ts';
import { MeasureBlocks } from './measure-block.tsx';
import type { MeasureGroupProps } from './measure-props.ts';
import styles from './measure-sections.module.css';
import { useOpen } from './open-memory.ts';

/** So few are not folded. */
const SHOWN_OPEN = 10;

/** What is one answer away, by the answer, in the order of the to-do list. */
export function ByAnswer({ group, result, reveal }: MeasureGroupProps) {
  const catalogue = useCatalogue();
  const sections = sectionsByFact(group.measures, factOrder(catalogue, result.assessment));
  return (
    <div className={styles.sections}>
      {sections.map((section) => (
        <AnswerSection
          key={section.fact}
          section={section}
          result={result}
          reveal={reveal}
          initially={reveal.all || group.measures.length <= SHOWN_OPEN}
        />
      ))}
    </div>
  );
}

function AnswerSection({
  section: { fact: id, measures },
  result,
  reveal,
  initially,
}: Pick<MeasureGroupProps, 'result' | 'reveal'> & {
  readonly section: FactSection;
  readonly initially: boolean;
}) {
  const t = useTranslations('results');
  const text = useText();
  const { facts, questions } = useIndex();
  const [open, setOpen] = useOpen(`${result.caseRow.id} answer ${id} ${reveal.filtered}`, initially);
  const fact = facts.get(id);
  const question = questions.get(id);
  if (fact === undefined || question === undefined) return null;
  const left = result.answers.has(id);
  return (
    <Disclosure
      level={3}
      isExpanded={open}
      onExpandedChange={setOpen}
      title={text(fact.label)}
      aside={t('section.hangs', { count: measures.length })}
      className={styles.section ?? ''}
    >
      <div className={styles.body}>
        <p className={styles.ask}>
          <span>
            <Both text={question.ask} />
          </span>
          <ButtonLink
            size="s"
            href={formatRoute({ screen: 'interview', caseId: result.caseRow.id, questionId: question.id })}
          >
            {t('section.answer')}
          </ButtonLink>
          {left && <span className={styles.quiet}>{t('row.stillHangs')}</span>}
        </p>
        <MeasureBlocks
          measures={measures}
          result={result}
          reveal={reveal}
          first={6}
          setting="one-answer"
          level={4}
        />
      </div>
    </Disclosure>
  );
}
