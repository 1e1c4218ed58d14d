import { useTranslations } from 'use-intl';
import type { Provision } from '../../../seeds/schema/index.ts';
import { useWording } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { Button, Disclosure, useToast } from '../../shared/ui/index.ts';
import { countForces } from './logic/count-forces.ts';
import type { Opening } from './logic/filter-openers.ts';
import { withChange } from './logic/sandbox.ts';
import styles from './one-decision.module.css';
import { ProvisionLine } from './provision-line.tsx';
import { changeSandbox } from './sandbox-store.ts';
import { SecondOfChange } from './second-of-change.tsx';
import { useChangeWords } from './use-change-words.ts';

export interface OpenerRowProps {
  readonly caseId: string;
  readonly opening: Opening;
  /** Once the change is in the sandbox. */
  readonly onTried: () => void;
}

/** One change, what it would open and close if it were really so, and a way to try it. */
export function OpenerRow({ caseId, opening, onTried }: OpenerRowProps) {
  const t = useTranslations('scenarios.openers');
  const { announce } = useToast();
  const { opener, opens, closes } = opening;
  const { change } = opener;
  const words = useChangeWords()(change);
  const tryIt = () => {
    changeSandbox(caseId, (sandbox) => withChange(sandbox, change.fact, change.to));
    announce(t('tried', { change: words.line }));
    onTried();
  };
  return (
    <article className={styles.row}>
      <div className={styles.change}>
        <p className={styles.fact}>{words.fact}</p>
        <h4 className={styles.says}>{words.says}</h4>
        <SecondOfChange change={change} />
        <p>{t('would', { count: opens.length })}</p>
        <Forces provisions={opens} />
        {closes.length > 0 && <p className={styles.closes}>{t('closes', { count: closes.length })}</p>}
      </div>
      <Button
        size="s"
        className={styles.try ?? ''}
        aria-label={t('tryOf', { change: words.line })}
        onPress={tryIt}
      >
        {t('try')}
      </Button>
      <Disclosure title={t('which')} className={styles.which ?? ''}>
        <List caseId={caseId} title={closes.length > 0 ? t('opensList') : null} provisions={opens} />
        {closes.length > 0 && <List caseId={caseId} title={t('closesList')} provisions={closes} />}
      </Disclosure>
    </article>
  );
}

/** "Provides 2 · Supports 1". */
function Forces({ provisions }: { readonly provisions: readonly Provision[] }) {
  const t = useTranslations('scenarios.openers');
  const text = useText();
  const { names } = useWording();
  const counted = countForces(provisions).map(({ force, count }) =>
    t('forces', { force: text(names.force[force]), count }),
  );
  return <p className={styles.forces}>{counted.join(' · ')}</p>;
}

function List({
  caseId,
  title,
  provisions,
}: {
  readonly caseId: string;
  readonly title: string | null;
  readonly provisions: readonly Provision[];
}) {
  return (
    <div className={styles.list}>
      {title !== null && <h5>{title}</h5>}
      <ul role="list">
        {provisions.map((provision) => (
          <li key={provision.id}>
            <ProvisionLine caseId={caseId} provision={provision} />
          </li>
        ))}
      </ul>
    </div>
  );
}
