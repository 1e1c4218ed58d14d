import { useTranslations } from 'use-intl';
import type { IsoDate, PlaceId, ProvisionId } from '../../../seeds/schema/index.ts';
import { useWording } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { Disclosure } from '../../shared/ui/index.ts';
import type { StandingGroup } from './logic/places.ts';
import { useOpen } from './open-memory.ts';
import { PlaceEntry } from './place-entry.tsx';
import styles from './places-tab.module.css';
import type { ReadyResult } from './result-gate.tsx';

export interface PlaceGroupProps {
  readonly group: StandingGroup;
  readonly result: ReadyResult;
  /** Places whose texts have all ended, and when the last one did. */
  readonly ended: ReadonlyMap<PlaceId, IsoDate>;
  /** What would hold at a place, were its text in force. */
  readonly held: ReadonlyMap<PlaceId, readonly ProvisionId[]>;
  readonly initially: boolean;
  readonly remembered: boolean;
}

/** Places with the same standing; folded where they suit less, never left out. */
export function PlaceGroup({ group, result, ended, held, initially, remembered }: PlaceGroupProps) {
  const t = useTranslations('results.places');
  const text = useText();
  const { names } = useWording();
  const { standing, members } = group;
  const [open, setOpen] = useOpen(`${result.caseRow.id} places ${standing} ${remembered}`, initially);
  const title = standing === 'unranked' ? t('unranked') : text(names.standing[standing]);
  return (
    <section aria-label={title}>
      <Disclosure
        level={2}
        isExpanded={open}
        onExpandedChange={setOpen}
        title={title}
        aside={t('count', { count: members.length })}
        className={styles.group ?? ''}
      >
        <div className={styles.inner}>
          {standing === 'unranked' && <p className={styles.intro}>{t('unrankedIntro')}</p>}
          <ol role="list" className={styles.ranking}>
            {members.map((member) => (
              <li key={member.result.id}>
                <PlaceEntry
                  standing={member.result}
                  rank={member.rank}
                  caseId={result.caseRow.id}
                  ended={ended.get(member.result.id) ?? null}
                  held={held.get(member.result.id)?.length ?? 0}
                />
              </li>
            ))}
          </ol>
        </div>
      </Disclosure>
    </section>
  );
}
