import { useTranslations } from 'use-intl';
import type { Place } from '../../../seeds/schema/index.ts';
import { useWording } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { Tag } from '../../shared/ui/index.ts';
import { Both } from '../../shared/visit/index.ts';
import { facilitiesByKind } from './logic/places.ts';
import { Part } from './part.tsx';
import styles from './part.module.css';

/** What the place has or is to have, by kind. Where all of it is in one state that is said once. */
export function Facilities({ place: { facilities = [] } }: { readonly place: Place }) {
  const t = useTranslations('results.place');
  const text = useText();
  const { names } = useWording();
  const first = facilities[0];
  if (first === undefined) return null;
  const noteOf = (state: typeof first.state) =>
    state === 'not-said'
      ? text(names.placeState[state])
      : t('allOf', { state: text(names.placeState[state]) });
  const same = facilities.every(({ state }) => state === first.state);
  return (
    <Part
      title={t('facilities')}
      note={same ? noteOf(first.state) : undefined}
      cites={facilities.map(({ cite }) => cite)}
    >
      <dl className={styles.facts}>
        {facilitiesByKind(facilities).map(({ kind, facilities: members }) => (
          <div key={kind}>
            <dt>{text(names.facilityKind[kind])}</dt>
            <dd>
              <ul className={styles.lines}>
                {members.map((facility) => (
                  <li key={facility.says.en}>
                    <Both text={facility.says} />{' '}
                    {!same && <Tag>{text(names.placeState[facility.state])}</Tag>}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}
