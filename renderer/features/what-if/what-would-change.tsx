import { useTranslations } from 'use-intl';
import type { Provision } from '../../../seeds/schema/index.ts';
import type { AssessedCase } from './assessed-case.ts';
import { WouldBeIdle } from './would-be-idle.tsx';
import { WouldDecide } from './would-decide.tsx';
import { WouldLose } from './would-lose.tsx';
import type { WouldProps } from './would-props.ts';
import { WouldTurn } from './would-turn.tsx';
import styles from './would.module.css';

export interface WhatWouldChangeProps {
  readonly assessed: AssessedCase;
  readonly provision: Provision;
}

/** What would have to be otherwise for one provision to come out otherwise, and who could bring it about. */
export function WhatWouldChange({ assessed, provision }: WhatWouldChangeProps) {
  const t = useTranslations('scenarios.would');
  const result = assessed.assessment.provisions.find(({ id }) => id === provision.id);
  if (result === undefined) return null;
  return (
    <section aria-labelledby="would-change" className={styles.would}>
      <h2 id="would-change">{t('title')}</h2>
      <ByVerdict assessed={assessed} provision={provision} result={result} />
    </section>
  );
}

function ByVerdict(props: WouldProps) {
  if (props.provision.addressee === 'authority') return <WouldBeIdle {...props} />;
  switch (props.result.verdict) {
    case 'closed':
      return <WouldBeIdle {...props} />;
    case 'open':
      return <WouldDecide {...props} />;
    case 'not-met':
    case 'out-of-scope':
      return <WouldTurn {...props} />;
    case 'met':
    case 'met-if-judged':
      return <WouldLose {...props} />;
  }
}
