import { useTranslations } from 'use-intl';
import { useWording } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { Disclosure, VerdictMark } from '../../shared/ui/index.ts';
import type { CaseId, KeptVerdict } from '../../storage/index.ts';
import type { Move } from './logic/compare-states.ts';
import { ProvisionNames } from './provision-names.tsx';
import styles from './state-detail.module.css';

/** Provisions that went the same way, from one verdict to another. */
export function MoveGroup({ caseId, group }: { readonly caseId: CaseId; readonly group: readonly Move[] }) {
  const [first] = group;
  if (first === undefined) return null;
  return (
    <Disclosure
      title={
        <span className={styles.way}>
          <Mark of={first.before} />
          <span>→</span>
          <Mark of={first.after} />
        </span>
      }
      aside={group.length}
      defaultExpanded={group.length <= 3}
    >
      <ProvisionNames caseId={caseId} ids={group.map(({ id }) => id)} />
    </Disclosure>
  );
}

function Mark({ of }: { readonly of: KeptVerdict }) {
  const t = useTranslations('history.steps');
  const text = useText();
  const { names } = useWording();
  if (of.wouldBe === undefined) return <VerdictMark verdict={of.verdict} size={14} />;
  return (
    <span className={styles.way}>
      <VerdictMark verdict={of.verdict} decorative size={14} />
      {t('wouldBe', { verdict: text(names.verdict[of.verdict]), wouldBe: text(names.verdict[of.wouldBe]) })}
    </span>
  );
}
