import { useTranslations } from 'use-intl';
import { ancestorsOf, liesByReading } from '../../../rules/index.ts';
import type { Place, PlaceId } from '../../../seeds/schema/index.ts';
import { useCatalogue, useIndex, useWording } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import { Citation, Printed } from '../../shared/ui/index.ts';
import { placesIn } from './logic/places.ts';
import { PlaceDocuments } from './place-documents.tsx';
import type { PlaceProps } from './place-props.ts';
import { PlaceWhere } from './place-where.tsx';
import { RailItem } from './rail-item.tsx';
import styles from './rail.module.css';

/** Who runs it, how far it existed, what lies around and in it, its other names, and where that is written. */
export function PlaceRail({ place, result }: PlaceProps) {
  const t = useTranslations('results.place');
  const text = useText();
  const { names } = useWording();
  const catalogue = useCatalogue();
  const { places } = useIndex();
  const caseId = result.caseRow.id;
  const around = ancestorsOf(places, place.id)
    .slice(1)
    .flatMap((id) => places.get(id) ?? []);
  const within = placesIn(catalogue, place.id);
  return (
    <div className={styles.rail}>
      <PlaceWhere place={place} result={result} />
      <RunBy place={place} />
      <RailItem title={t('state')}>
        <p>{text(names.placeState[place.state])}</p>
      </RailItem>
      <RailItem title={t('around')}>
        {around.length === 0 ? (
          <p>{t('aroundNone')}</p>
        ) : (
          <Links places={around} caseId={caseId} read={(id) => liesByReading(places, place.id, id)} />
        )}
      </RailItem>
      {within.length > 0 && (
        <RailItem title={t('within')}>
          <Links places={within} caseId={caseId} read={(id) => liesByReading(places, id, place.id)} />
        </RailItem>
      )}
      <OtherNames place={place} />
      <PlaceDocuments place={place} />
      <RailItem title={t('cites')}>
        <ul role="list" className={styles.list}>
          {place.cite.map((cite, index) => (
            <li key={`${cite.doc} ${cite.at} ${cite.from}`}>
              <Citation cite={cite} withOpening locatorOnly={place.cite[index - 1]?.doc === cite.doc} />
            </li>
          ))}
        </ul>
      </RailItem>
    </div>
  );
}

/** Who coordinates or operates it, as printed; that a document says nobody does, or that none says anything. */
function RunBy({ place: { runBy = [] } }: { readonly place: Place }) {
  const t = useTranslations('results.place');
  const text = useText();
  const { names } = useWording();
  return (
    <RailItem title={t('runBy')}>
      {runBy.length === 0 && <p>{t('runByNone')}</p>}
      {runBy.map((body) => (
        <div key={`${body.role} ${body.printed}`} className={styles.entry}>
          <p className={styles.quiet}>{text(names.runBy[body.role])}</p>
          {body.role === 'none-yet' ? (
            <p>
              <Printed doc={body.cite.doc}>「{body.printed}」</Printed>
            </p>
          ) : (
            <p>
              <Printed as="strong" doc={body.cite.doc}>
                {body.printed}
              </Printed>
            </p>
          )}
          <p>{text(body.name)}</p>
          <Citation cite={body.cite} />
        </div>
      ))}
      {runBy.some(({ role }) => role !== 'none-yet') && <p className={styles.quiet}>{t('asPrinted')}</p>}
    </RailItem>
  );
}

function OtherNames({ place: { printed, aliases = [] } }: { readonly place: Place }) {
  const t = useTranslations('results.place');
  const text = useText();
  const { documents } = useIndex();
  const { names } = useWording();
  return (
    <RailItem title={t('names')}>
      <p lang="zh">{printed.join('、')}</p>
      {aliases.length > 0 && (
        <>
          <h3>{t('aliases')}</h3>
          {aliases.map((alias) => {
            const document = documents.get(alias.doc);
            return (
              <div key={`${alias.doc} ${alias.printed}`} className={styles.entry}>
                <p>
                  <Printed as="strong" doc={alias.doc}>
                    {alias.printed}
                  </Printed>{' '}
                  <span className={styles.quiet}>{document !== undefined && text(document.shortName)}</span>
                </p>
                <p>{text(names.sameness[alias.sure])}</p>
                <p className={styles.quiet}>{text(alias.says)}</p>
              </div>
            );
          })}
        </>
      )}
    </RailItem>
  );
}

interface LinksProps {
  readonly places: readonly Place[];
  readonly caseId: string;
  /** Whether it is our reading only that this one lies there. */
  readonly read: (id: PlaceId) => boolean;
}

function Links({ places, caseId, read }: LinksProps) {
  const t = useTranslations('results.places');
  const text = useText();
  return (
    <ul role="list" className={styles.list}>
      {places.map((place) => (
        <li key={place.id}>
          <a href={formatRoute({ screen: 'place', caseId, placeId: place.id })}>{text(place.name)}</a>
          {read(place.id) && <span className={styles.quiet}> · {t('byReading')}</span>}
        </li>
      ))}
    </ul>
  );
}
