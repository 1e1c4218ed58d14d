import { useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useWording } from '../../shared/catalogue/index.ts';
import { formatNumber, useText } from '../../shared/i18n/index.ts';
import { Button, Disclosure } from '../../shared/ui/index.ts';
import { TallyMark, useTallyName } from '../../shared/verdicts/index.ts';
import { DifferenceRow } from './difference-row.tsx';
import styles from './differences.module.css';
import type { Movement } from './logic/movements.ts';

const FIRST = 12;

/** Provisions that went the same way, from one verdict to another, or that stay where they were for other reasons. */
export function MovementGroup({
  caseId,
  movement,
}: {
  readonly caseId: string;
  readonly movement: Movement;
}) {
  const t = useTranslations('scenarios.differs');
  const [all, setAll] = useState(false);
  const { members, direction } = movement;
  const shown = all || members.length <= FIRST + 3 ? members : members.slice(0, FIRST);
  return (
    <Disclosure
      level={4}
      title={<Way movement={movement} />}
      aside={formatNumber(members.length)}
      defaultExpanded={direction === 'gained' || direction === 'lost' || members.length <= 3}
      className={styles.group ?? ''}
    >
      <ul role="list" className={styles.rows}>
        {shown.map((moved) => (
          <li key={moved.provision.id}>
            <DifferenceRow caseId={caseId} moved={moved} />
          </li>
        ))}
      </ul>
      {shown.length < members.length && (
        <Button size="s" tone="quiet" className={styles.rest ?? ''} onPress={() => setAll(true)}>
          {t('rest', { count: members.length - shown.length })}
        </Button>
      )}
    </Disclosure>
  );
}

function Way({ movement: { from, to } }: { readonly movement: Movement }): ReactNode {
  const t = useTranslations('scenarios.differs');
  const text = useText();
  const { names } = useWording();
  const name = useTallyName();
  if (from.wouldBe !== null && to.wouldBe !== null && from.wouldBe !== to.wouldBe)
    return t('merits', {
      verdict: name(from.key),
      from: text(names.verdict[from.wouldBe]),
      to: text(names.verdict[to.wouldBe]),
    });
  if (from.key === to.key) return t('stays', { verdict: name(from.key) });
  return (
    <span className={styles.way}>
      <TallyMark of={from.key} size={14} />
      <span>→</span>
      <TallyMark of={to.key} size={14} />
    </span>
  );
}
