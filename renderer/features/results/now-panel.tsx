import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { ActionGroup } from '../../../rules/index.ts';
import { useCatalogue, useIndex } from '../../shared/catalogue/index.ts';
import { formatNumber, useText } from '../../shared/i18n/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import { wouldHold } from './logic/ended.ts';
import { factOrder } from './logic/fact-order.ts';
import type { Measure } from './logic/measures.ts';
import { sectionsByFact } from './logic/sections.ts';
import { oneDecisionAway } from './logic/within-reach.ts';
import styles from './now-panel.module.css';
import type { ReadyResult } from './result-gate.tsx';
import { useMisses } from './use-misses.ts';

export interface NowPanelProps {
  readonly measures: readonly Measure[];
  readonly result: ReadyResult;
}

/** What to do now, in a few lines: whom to ask about what, which answer to give, what fails, what followed, what to note down. */
export function NowPanel({ measures, result }: NowPanelProps) {
  const t = useTranslations('results.now');
  const of = (group: ActionGroup) => measures.filter((measure) => measure.group === group);
  const [actNow, supported, failing] = [of('act-now'), of('supported'), of('near-miss')];
  const firm = actNow.length > 0;
  const asked = firm ? actNow : supported;
  const ended = wouldHold(measures);
  const caseId = result.caseRow.id;
  return (
    <section aria-label={t('title')} className={styles.now}>
      <ul role="list" className={styles.steps}>
        <MeasuresStep
          measures={asked}
          title={t(firm ? 'ask' : 'support', { count: asked.length, more: supported.length })}
          none={t('askNone')}
          caseId={caseId}
        />
        <AnswerStep away={of('one-answer-away')} open={of('open')} result={result} />
        <MeasuresStep
          measures={failing}
          title={t('fail', { count: failing.length })}
          none={t('failNone')}
          caseId={caseId}
        >
          <WithinReach notAimed={of('not-aimed')} result={result} />
        </MeasuresStep>
        {ended.length > 0 && (
          <MeasuresStep measures={ended} title={t('held', { count: ended.length })} none="" caseId={caseId}>
            <span className={styles.line}>{t('successor')}</span>
          </MeasuresStep>
        )}
        <Step count={null} title={t('list')}>
          <a href={formatRoute({ screen: 'results', caseId, tab: 'to-do' })}>{t('listLink')}</a>
        </Step>
      </ul>
    </section>
  );
}

function Step({
  count,
  title,
  children,
}: {
  readonly count: number | null;
  readonly title: string;
  readonly children?: ReactNode;
}) {
  return (
    <li className={styles.step} data-none={count === 0 || undefined}>
      <p className={styles.title}>
        {count !== null && <strong className={styles.number}>{formatNumber(count)}</strong>} {title}
      </p>
      {children !== undefined && <p className={styles.first}>{children}</p>}
    </li>
  );
}

/** A number of provisions, and the first of them by name; `none` where there is none. */
function MeasuresStep({
  measures,
  title,
  none,
  caseId,
  children,
}: {
  readonly measures: readonly Measure[];
  readonly title: string;
  readonly none: string;
  readonly caseId: string;
  readonly children?: ReactNode;
}) {
  const text = useText();
  const first = measures[0]?.provision;
  return (
    <Step count={measures.length} title={title}>
      {first === undefined ? (
        none
      ) : (
        <a href={formatRoute({ screen: 'record', caseId, provisionId: first.id })}>{text(first.title)}</a>
      )}
      {children}
    </Step>
  );
}

function AnswerStep({
  away,
  open,
  result,
}: {
  readonly away: readonly Measure[];
  readonly open: readonly Measure[];
  readonly result: ReadyResult;
}) {
  const t = useTranslations('results.now');
  const text = useText();
  const { facts, questions } = useIndex();
  const catalogue = useCatalogue();
  const section = sectionsByFact(away, factOrder(catalogue, result.assessment))[0];
  const fact = section === undefined ? undefined : facts.get(section.fact);
  const question = section === undefined ? undefined : questions.get(section.fact);
  return (
    <Step
      count={away.length + open.length}
      title={t('answer', { count: away.length + open.length, away: away.length })}
    >
      {section === undefined || fact === undefined || question === undefined ? (
        t(open.length === 0 ? 'answerNone' : 'answerSeveral')
      ) : (
        <>
          <a href={formatRoute({ screen: 'interview', caseId: result.caseRow.id, questionId: question.id })}>
            {text(fact.label)}
          </a>{' '}
          {t('decides', { count: section.measures.length })}
        </>
      )}
    </Step>
  );
}

/** How many of those not aimed at the company one decision would bring within reach. */
function WithinReach({
  notAimed,
  result,
}: {
  readonly notAimed: readonly Measure[];
  readonly result: ReadyResult;
}) {
  const t = useTranslations('results.now');
  const misses = useMisses(result);
  const near = misses === null ? 0 : oneDecisionAway(notAimed, misses).length;
  return near > 0 && <span className={styles.line}>{t('reach', { count: near })}</span>;
}
