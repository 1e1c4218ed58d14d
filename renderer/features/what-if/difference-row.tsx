import { useTranslations } from 'use-intl';
import type { RestsOn } from '../../../rules/index.ts';
import type { Outcome } from '../../../seeds/schema/index.ts';
import { useWording } from '../../shared/catalogue/index.ts';
import { useDates, useText } from '../../shared/i18n/index.ts';
import styles from './differences.module.css';
import type { Moved } from './logic/movements.ts';
import { reasonChanges, type ReasonChange } from './logic/reason-changes.ts';
import { ProvisionLine } from './provision-line.tsx';
import { useFactLabels } from './use-fact-labels.ts';

/** One provision that comes out otherwise, and which of its conditions make it so. */
export function DifferenceRow({ caseId, moved }: { readonly caseId: string; readonly moved: Moved }) {
  const { provision, before, after } = moved;
  const changes = reasonChanges(provision, before, after);
  return (
    <ProvisionLine caseId={caseId} provision={provision}>
      <ul role="list" className={styles.reasons}>
        {changes.map((change) => (
          <ReasonLine key={`${change.role} ${change.says?.en ?? ''}`} change={change} />
        ))}
        <Hanging moved={moved} />
        <Resting moved={moved} />
      </ul>
    </ProvisionLine>
  );
}

function ReasonLine({ change }: { readonly change: ReasonChange }) {
  const t = useTranslations('scenarios.differs');
  const text = useText();
  const { names } = useWording();
  const { role, says, before, after } = change;
  const word = (outcome: Outcome | null) => (outcome === null ? t('notShown') : text(names.outcome[outcome]));
  if (role === 'period' || role === 'late-plan')
    return <li>{t(`frame.${role}.${after === null ? 'gone' : 'there'}`)}</li>;
  if (role === 'place') return <li>{t(`frame.place.${after === 'assumed' ? 'there' : 'gone'}`)}</li>;
  return (
    <li>
      {says !== null && text(says)} <strong>{t('movement', { from: word(before), to: word(after) })}</strong>
    </li>
  );
}

/** Which answers it hangs on now, where those are others than before. */
function Hanging({ moved: { before, after } }: { readonly moved: Moved }) {
  const t = useTranslations('scenarios.differs');
  const labels = useFactLabels();
  if (before.missing.join(' ') === after.missing.join(' ')) return null;
  return (
    <>
      {before.missing.length > 0 && <li>{t('hung', { facts: labels(before.missing) })}</li>}
      {after.missing.length > 0 && <li>{t('hangs', { facts: labels(after.missing) })}</li>}
    </>
  );
}

/** Which plans it rests on, where those are others than before. */
function Resting({ moved: { before, after } }: { readonly moved: Moved }) {
  const t = useTranslations('scenarios.differs');
  const dates = useDates();
  const labels = useFactLabels();
  const say = (plans: readonly RestsOn[]) =>
    plans.map(({ fact, by }) => t('plan', { fact: labels([fact]), day: dates.day(by) })).join(t('comma'));
  const [was, is] = [say(before.restsOn), say(after.restsOn)];
  if (was === is) return null;
  return <li>{is === '' ? t('restsNoMore', { plans: was }) : t('rests', { plans: is })}</li>;
}
