import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { ActionGroup } from '../../../rules/index.ts';
import { useIndex } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
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

/** What to do now, in four lines: whom to ask about what, which answer decides most, what fails, what to note down. */
export function NowPanel({ measures, result }: NowPanelProps) {
  const t = useTranslations('results.now');
  const of = (group: ActionGroup) => measures.filter((measure) => measure.group === group);
  return (
    <section aria-label={t('title')} className={styles.now}>
      <ul role="list" className={styles.steps}>
        <AskStep actNow={of('act-now')} supported={of('supported')} result={result} />
        <AnswerStep away={of('one-answer-away')} open={of('open')} result={result} />
        <FailStep failing={of('near-miss')} notAimed={of('not-aimed')} result={result} />
        <Step count={null} title={t('list')}>
          <a href={formatRoute({ screen: 'results', caseId: result.caseRow.id, tab: 'to-do' })}>
            {t('listLink')}
          </a>
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
        {count !== null && <strong className={styles.number}>{count}</strong>} {title}
      </p>
      {children !== undefined && <p className={styles.first}>{children}</p>}
    </li>
  );
}

function RecordLink({ measure, result }: { readonly measure: Measure; readonly result: ReadyResult }) {
  const text = useText();
  const { provision } = measure;
  return (
    <a href={formatRoute({ screen: 'record', caseId: result.caseRow.id, provisionId: provision.id })}>
      {text(provision.title)}
    </a>
  );
}

function AskStep({
  actNow,
  supported,
  result,
}: {
  readonly actNow: readonly Measure[];
  readonly supported: readonly Measure[];
  readonly result: ReadyResult;
}) {
  const t = useTranslations('results.now');
  const firm = actNow.length > 0;
  const first = actNow[0] ?? supported[0];
  return (
    <Step
      count={firm ? actNow.length : supported.length}
      title={t(firm ? 'ask' : 'support', {
        count: firm ? actNow.length : supported.length,
        more: supported.length,
      })}
    >
      {first === undefined ? t('askNone') : <RecordLink measure={first} result={result} />}
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
  const section = sectionsByFact(away)[0];
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

function FailStep({
  failing,
  notAimed,
  result,
}: {
  readonly failing: readonly Measure[];
  readonly notAimed: readonly Measure[];
  readonly result: ReadyResult;
}) {
  const t = useTranslations('results.now');
  const misses = useMisses(result);
  const first = failing[0];
  const near = misses === null ? 0 : oneDecisionAway(notAimed, misses).length;
  return (
    <Step count={failing.length} title={t('fail', { count: failing.length })}>
      {first === undefined ? t('failNone') : <RecordLink measure={first} result={result} />}
      {near > 0 && <span className={styles.line}>{t('reach', { count: near })}</span>}
    </Step>
  );
}
