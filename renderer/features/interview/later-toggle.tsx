import { useTranslations } from 'use-intl';
import type { Fact } from '../../../seeds/schema/index.ts';
import { Icon, Kbd, Toggle } from '../../shared/ui/index.ts';
import type { Draft } from './logic/answer-draft.ts';
import styles from './silence-row.module.css';
import { useAskLater, usePapers } from './papers-context.ts';

export interface LaterToggleProps {
  readonly fact: Fact;
  readonly draft: Draft;
  readonly onEdit: (change: (draft: Draft) => Draft) => void;
}

/** Puts a fact on the list to ask the client. What has been said stays; an empty form says "I don't know" for now. */
export function LaterToggle(form: LaterToggleProps) {
  const t = useTranslations('officer.later');
  const { papers } = usePapers();
  const ask = useAskLater();
  return (
    <Toggle
      icon={<Icon name="flag" size={14} />}
      label={t('toggle')}
      hint={
        <span className={styles.key}>
          <Kbd>L</Kbd>
        </span>
      }
      isSelected={papers.later.has(form.fact.id)}
      onChange={() => ask(form)}
    />
  );
}
