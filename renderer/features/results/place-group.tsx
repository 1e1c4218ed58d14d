import { useTranslations } from 'use-intl';
import { useWording } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { Disclosure } from '../../shared/ui/index.ts';
import type { StandingGroup } from './logic/places.ts';
import { useOpen } from './open-memory.ts';
import { PlaceEntry } from './place-entry.tsx';
import type { PlacesKnown } from './place-props.ts';
import styles from './places-tab.module.css';

export interface PlaceGroupProps {
  readonly group: StandingGroup;
  readonly known: PlacesKnown;
  readonly initially: boolean;
  readonly remembered: boolean;
}

/** Places with the same standing; folded where they suit less, never left out. */
export function PlaceGroup({ group, known, initially, remembered }: PlaceGroupProps) {
  const t = useTranslations('results.places');
  const text = useText();
  const { names } = useWording();
  const { standing, members } = group;
  const caseId = known.result.caseRow.id;
  const [open, setOpen] = useOpen(`${caseId} places ${standing} ${remembered}`, initially);
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
                <PlaceEntry standing={member.result} rank={member.rank} level={member.level} known={known} />
              </li>
            ))}
          </ol>
        </div>
      </Disclosure>
    </section>
  );
}
