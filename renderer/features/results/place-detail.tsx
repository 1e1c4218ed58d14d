import { useTranslations } from 'use-intl';
import type { PlaceResult } from '../../../rules/index.ts';
import type { Place, Text } from '../../../seeds/schema/index.ts';
import { useCatalogue } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import { Citation, ForceMark, VerdictMark } from '../../shared/ui/index.ts';
import { CriteriaTable } from './criteria-table.tsx';
import styles from './place-detail.module.css';
import type { ReadyResult } from './result-gate.tsx';

export interface PlaceDetailProps {
  readonly place: Place;
  readonly standing: PlaceResult;
  readonly result: ReadyResult;
}

/** All the text says of a place, what it does not say, and the provisions that hold there. */
export function PlaceDetail({ place, standing, result }: PlaceDetailProps) {
  const t = useTranslations('results.places');
  const text = useText();
  const { industries } = useCatalogue();
  const named = industries.filter(({ id }) => place.industries.includes(id));
  return (
    <div className={styles.detail}>
      {place.criteria.length > 0 && <CriteriaTable place={place} standing={standing} result={result} />}
      <div className={styles.columns}>
        <Texts title={t('functions')} texts={place.functions} />
        {named.length > 0 && (
          <section>
            <h3>{t('industries')}</h3>
            <p>{named.map(({ name }) => text(name)).join(' · ')}</p>
          </section>
        )}
        {(place.location !== undefined || place.areaKm2 !== undefined) && (
          <section>
            <h3>{t('location')}</h3>
            {place.location !== undefined && <p>{text(place.location)}</p>}
            {place.areaKm2 !== undefined && <p>{t('km2', { area: place.areaKm2 })}</p>}
          </section>
        )}
        <Texts title={t('notSaid')} texts={place.notSaid} />
        {place.targets.length > 0 && (
          <section>
            <h3>{t('targets')}</h3>
            <ul>
              {place.targets.map((target) => (
                <li key={target.says.en}>
                  {t('target', {
                    says: text(target.says),
                    year: target.year === null ? 'none' : String(target.year),
                  })}
                </li>
              ))}
            </ul>
          </section>
        )}
        <section>
          <h3>{t('cites')}</h3>
          <ul role="list" className={styles.cites}>
            {place.cite.map((cite) => (
              <li key={`${cite.at} ${cite.from}`}>
                <Citation cite={cite} withOpening />
              </li>
            ))}
          </ul>
        </section>
      </div>
      <Unlocked standing={standing} result={result} />
    </div>
  );
}

function Texts({ title, texts }: { readonly title: string; readonly texts: readonly Text[] }) {
  const text = useText();
  if (texts.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {texts.map((one) => (
          <li key={one.en}>{text(one)}</li>
        ))}
      </ul>
    </section>
  );
}

function Unlocked({ standing, result }: { readonly standing: PlaceResult; readonly result: ReadyResult }) {
  const t = useTranslations('results.places');
  const text = useText();
  const { provisions } = useCatalogue();
  const verdicts = new Map(result.assessment.provisions.map(({ id, verdict }) => [id, verdict]));
  const unlocked = provisions.filter(({ id }) => standing.unlocked.includes(id));
  if (unlocked.length === 0) return null;
  return (
    <section className={styles.unlocked}>
      <h3>{t('unlocked')}</h3>
      <ul role="list">
        {unlocked.map((provision) => (
          <li key={provision.id}>
            <VerdictMark verdict={verdicts.get(provision.id) ?? 'open'} wordHidden />
            <a href={formatRoute({ screen: 'record', caseId: result.caseRow.id, provisionId: provision.id })}>
              {text(provision.title)}
            </a>
            <ForceMark force={provision.force} />
          </li>
        ))}
      </ul>
    </section>
  );
}
