import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Opener, WhoCanChange } from '../../../rules/index.ts';
import { KINDS, type Kind } from '../../../seeds/schema/index.ts';
import { useIndex, useWording } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { Button, Select } from '../../shared/ui/index.ts';
import { groupOpeners, kindsOpened, type Opening } from './logic/filter-openers.ts';
import styles from './one-decision.module.css';
import { OpenerRow } from './opener-row.tsx';
import { useOpeners } from './use-openers.ts';
import type { Scenario } from './use-scenario.ts';

export interface OneDecisionProps {
  readonly caseId: string;
  /** The answers as they stand in the sandbox. */
  readonly scenario: Scenario;
  /** Whether anything there is otherwise than in the case. */
  readonly touched: boolean;
  /** Once a change has been put into the sandbox. */
  readonly onTried: () => void;
}

/** What each single change would open, by who could bring it about. */
export function OneDecision({ caseId, scenario, touched, onTried }: OneDecisionProps) {
  const t = useTranslations('scenarios.openers');
  const openers = useOpeners(scenario);
  return (
    <section aria-labelledby="what-if-openers" className={styles.openers}>
      <h2 id="what-if-openers">{t('title')}</h2>
      <p className={styles.intro}>{touched ? t('introHere') : t('introCase')}</p>
      <p className={styles.intro}>{t('honest')}</p>
      <p role="status" className={styles.working}>
        {openers === null && t('working')}
      </p>
      {openers !== null && openers.length === 0 && <p>{t('none')}</p>}
      {openers !== null && openers.length > 0 && (
        <Found caseId={caseId} openers={openers} onTried={onTried} />
      )}
    </section>
  );
}

const ANY = 'any';

type Rest = Pick<OneDecisionProps, 'caseId' | 'onTried'>;

function Found({ openers, ...rest }: Rest & { readonly openers: readonly Opener[] }) {
  const t = useTranslations('scenarios.openers');
  const text = useText();
  const { provisions } = useIndex();
  const { names } = useWording();
  const [kind, setKind] = useState<Kind | null>(null);
  const kinds = kindsOpened(openers, provisions);
  const groups = groupOpeners(openers, provisions, kind);
  return (
    <>
      <Select
        label={t('kind')}
        options={[
          { id: ANY, label: t('anyKind') },
          ...kinds.map((id) => ({ id, label: text(names.kind[id]) })),
        ]}
        value={kind ?? ANY}
        onChange={(id) => setKind(KINDS.find((one) => one === id) ?? null)}
        className={styles.kind ?? ''}
      />
      {groups.length === 0 && <p>{t('noneOfKind')}</p>}
      {groups.map(({ who, openings }) => (
        <Group key={`${who} ${kind ?? ANY}`} who={who} openings={openings} {...rest} />
      ))}
    </>
  );
}

const FIRST = 8;

function Group({
  who,
  openings,
  ...rest
}: Rest & { readonly who: WhoCanChange; readonly openings: readonly Opening[] }) {
  const t = useTranslations('scenarios.openers');
  const [all, setAll] = useState(false);
  const shown = all || openings.length <= FIRST + 2 ? openings : openings.slice(0, FIRST);
  return (
    <section aria-labelledby={`what-if-${who}`} className={styles.group}>
      <h3 id={`what-if-${who}`}>
        {t(`who.${who}`)} <span className={styles.count}>{openings.length}</span>
      </h3>
      <p className={styles.intro}>{t(`if.${who}`)}</p>
      <ul role="list" className={styles.rows}>
        {shown.map((opening) => (
          <li key={JSON.stringify([opening.opener.change.fact, opening.opener.change.to])}>
            <OpenerRow opening={opening} {...rest} />
          </li>
        ))}
      </ul>
      {shown.length < openings.length && (
        <Button size="s" tone="quiet" onPress={() => setAll(true)}>
          {t('rest', { count: openings.length - shown.length })}
        </Button>
      )}
    </section>
  );
}
