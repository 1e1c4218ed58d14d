import { useTranslations } from 'use-intl';
import { useIndex, useWording } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { Disclosure, VerdictMark } from '../../shared/ui/index.ts';
import { meritName, TallyMark } from '../../shared/verdicts/index.ts';
import type { CaseId, KeptVerdict } from '../../storage/index.ts';
import { markOf, type Move, type Shown } from './logic/compare-states.ts';
import { ProvisionNames } from './provision-names.tsx';
import styles from './state-detail.module.css';

/** Provisions that went the same way, from one verdict to another. */
export function MoveGroup({ caseId, group }: { readonly caseId: CaseId; readonly group: readonly Move[] }) {
  const [first] = group;
  const { provisions } = useIndex();
  if (first === undefined) return null;
  return (
    <Disclosure
      title={
        <span className={styles.move}>
          <Mark of={first.before} provision={provisions.get(first.id)} />
          <span>→</span>
          <Mark of={first.after} provision={provisions.get(first.id)} />
        </span>
      }
      aside={group.length}
      defaultExpanded={group.length <= 3}
    >
      <ProvisionNames caseId={caseId} ids={group.map(({ id }) => id)} />
    </Disclosure>
  );
}

function Mark({ of, provision }: { readonly of: KeptVerdict; readonly provision: Shown | undefined }) {
  const t = useTranslations('history.steps');
  const text = useText();
  const wording = useWording();
  if (of.wouldBe === undefined) return <TallyMark of={markOf(provision, of.verdict)} size={14} />;
  return (
    <span className={styles.move}>
      <VerdictMark verdict={of.verdict} decorative size={14} />
      {t('wouldBe', {
        verdict: text(wording.names.verdict[of.verdict]),
        wouldBe: text(meritName(wording, provision ?? {}, of.wouldBe)),
      })}
    </span>
  );
}
