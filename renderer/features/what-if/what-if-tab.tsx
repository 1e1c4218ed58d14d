import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { FactId } from '../../../seeds/schema/index.ts';
import type { AnswerFormSlot } from './answer-form-props.ts';
import { AnswerList } from './answer-list.tsx';
import { rowId } from './answer-row.tsx';
import type { AssessedCase, KeepBefore } from './assessed-case.ts';
import { ChangedList } from './changed-list.tsx';
import { Differences, DIFFERENCES } from './differences.tsx';
import { isTouched, sandboxAnswers } from './logic/sandbox.ts';
import { OneDecision } from './one-decision.tsx';
import type { PlacesSheetSlot } from './places-sheet-props.ts';
import { SandboxBar } from './sandbox-bar.tsx';
import { realCaseOf, useOpenRow, useSandbox } from './sandbox-store.ts';
import { useScenario, type Scenario } from './use-scenario.ts';
import styles from './what-if-tab.module.css';
import { WhereAndWhen } from './where-and-when.tsx';

export interface WhatIfTabProps {
  readonly assessed: AssessedCase;
  /** Keeps the case as it stands, before a trial becomes part of it. */
  readonly keepBefore: KeepBefore;
  readonly answerForm: AnswerFormSlot;
  readonly placesSheet: PlacesSheetSlot;
}

/** A sandbox beside the real case: answers, places and day can be changed without changing anything that is stored. */
export function WhatIfTab({ assessed, keepBefore, answerForm, placesSheet }: WhatIfTabProps) {
  const t = useTranslations('scenarios.answers');
  const sandbox = useSandbox(assessed);
  const { answers, caseRow } = assessed;
  const [open, setOpen] = useOpenRow(caseRow.id);
  const real = realCaseOf(assessed);
  const touched = isTouched(sandbox);
  const scenario: Scenario = {
    answers: sandboxAnswers(answers, sandbox),
    places: sandbox.places ?? real.places,
    asOf: sandbox.asOf ?? real.asOf,
  };
  const state = useScenario(touched ? scenario : null);
  const caseId = caseRow.id;
  const first = useRef(open);
  useEffect(() => {
    if (first.current !== null)
      document.getElementById(rowId(first.current))?.scrollIntoView({ block: 'nearest' });
  }, []);
  const edit = (fact: FactId) => {
    setOpen(fact);
    focusRow(fact);
  };
  return (
    <div className={styles.tab}>
      <SandboxBar assessed={assessed} sandbox={sandbox} keepBefore={keepBefore} />
      <div className={styles.board}>
        <section aria-labelledby="what-if-left" className={styles.answers}>
          <h2 id="what-if-left">{t('title')}</h2>
          <ChangedList caseId={caseId} answers={answers} sandbox={sandbox} onEdit={edit} />
          <WhereAndWhen caseId={caseId} real={real} sandbox={sandbox} placesSheet={placesSheet} />
          <AnswerList
            caseId={caseId}
            answers={answers}
            sandbox={sandbox}
            answerForm={answerForm}
            open={open}
            onOpen={setOpen}
          />
        </section>
        <div className={styles.outcome}>
          <Differences assessed={assessed} sandbox={sandbox} scenario={touched ? state : null} />
          <OneDecision caseId={caseId} scenario={scenario} touched={touched} onTried={showDifferences} />
        </div>
      </div>
    </div>
  );
}

/** Goes to the row of an answer once it is on the page. */
function focusRow(fact: FactId) {
  setTimeout(() => {
    const row = document.getElementById(rowId(fact));
    row?.querySelector('button')?.focus();
    row?.scrollIntoView({ block: 'nearest' });
  });
}

/** What a tried change makes of the result stands further up. */
function showDifferences() {
  setTimeout(() => document.getElementById(DIFFERENCES)?.focus());
}
