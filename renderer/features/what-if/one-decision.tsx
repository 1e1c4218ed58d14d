import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Opener } from '../../../rules/index.ts';
import { KINDS, type Kind } from '../../../seeds/schema/index.ts';
import { useIndex, useWording } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { Button, SearchField, Select } from '../../shared/ui/index.ts';
import { groupOpeners, kindsOpened } from './logic/filter-openers.ts';
import { findOpenings, firstOpenings, type CutGroup, type OpeningGroup } from './logic/find-openings.ts';
import styles from './one-decision.module.css';
import { goToWhereAndWhen } from './go-to-where-and-when.ts';
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
      {openers !== null && openers.length === 0 && <NothingFound />}
      {openers !== null && openers.length > 0 && (
        <Found caseId={caseId} openers={openers} onTried={onTried} />
      )}
    </section>
  );
}

/** Nothing within reach: what is left to try are other places and another day. */
function NothingFound() {
  const t = useTranslations('scenarios.openers');
  return (
    <>
      <p>{t('none')}</p>
      <p className={styles.intro}>{t('noneElse')}</p>
      <div>
        <Button size="s" onPress={goToWhereAndWhen}>
          {t('goWhere')}
        </Button>
      </div>
    </>
  );
}

const ANY = 'any';
/** So many lines stand on the page at first. */
const FIRST = 20;

type Rest = Pick<OneDecisionProps, 'caseId' | 'onTried'>;

function Found({ openers, ...rest }: Rest & { readonly openers: readonly Opener[] }) {
  const t = useTranslations('scenarios.openers');
  const text = useText();
  const { facts, provisions } = useIndex();
  const { names } = useWording();
  const [kind, setKind] = useState<Kind | null>(null);
  const [query, setQuery] = useState('');
  const [all, setAll] = useState(false);
  const kinds = kindsOpened(openers, provisions);
  const ofKind = groupOpeners(openers, provisions, kind);
  const found = findOpenings(ofKind, facts, query);
  const total = sizeOf(found);
  const groups = firstOpenings(found, all ? total : FIRST);
  const shown = sizeOf(groups);
  const none = query.trim() === '' ? t('noneOfKind') : t('noneFound');
  return (
    <>
      <div className={styles.narrow}>
        <SearchField
          label={t('find')}
          placeholder={t('findExample')}
          value={query}
          onChange={setQuery}
          className={styles.find ?? ''}
        />
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
      </div>
      <p role="status" className={styles.total}>
        {total === 0 ? none : t(total === openers.length ? 'total' : 'some', { total, all: openers.length })}
        {shown < total && ` ${t('firstShown', { shown, total })}`}
      </p>
      {groups.map((group) => (
        <Group key={group.who} group={group} {...rest} />
      ))}
      {shown < total && (
        <Button className={styles.all ?? ''} onPress={() => setAll(true)}>
          {t('showAll', { total })}
        </Button>
      )}
    </>
  );
}

const sizeOf = (groups: readonly OpeningGroup[]): number =>
  groups.reduce((sum, { openings }) => sum + openings.length, 0);

function Group({ group, ...rest }: Rest & { readonly group: CutGroup }) {
  const t = useTranslations('scenarios.openers');
  const { who, openings, count } = group;
  return (
    <section aria-labelledby={`what-if-${who}`} className={styles.group}>
      <h3 id={`what-if-${who}`}>
        {t(`who.${who}`)} <span className={styles.count}>{count}</span>
      </h3>
      {openings.length === 0 ? (
        <p className={styles.intro}>{t('notAmongFirst', { count })}</p>
      ) : (
        <>
          <p className={styles.intro}>{t(`if.${who}`)}</p>
          <ul role="list" className={styles.rows}>
            {openings.map((opening) => (
              <li key={JSON.stringify([opening.opener.change.fact, opening.opener.change.to])}>
                <OpenerRow opening={opening} {...rest} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
