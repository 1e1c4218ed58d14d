import { useTranslations } from 'use-intl';
import type { FacilityKind, Place } from '../../../seeds/schema/index.ts';
import { useCatalogue, useIndex, useWording } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { PeriodTag, Printed, Tag } from '../../shared/ui/index.ts';
import { Both } from '../../shared/visit/index.ts';
import { Cited } from './cell-lines.tsx';
import styles from './compare-cell.module.css';
import { Nothing } from './nothing.tsx';

interface PlaceCellProps {
  readonly place: Place;
}

/** How large it is, and each stage of building. */
export function Area({ place: { areaKm2, phases = [] } }: PlaceCellProps) {
  const t = useTranslations('compare.cell');
  const text = useText();
  if (areaKm2 === undefined && phases.length === 0) return <Nothing />;
  return (
    <ul role="list" className={styles.lines}>
      {areaKm2 !== undefined && <li>{t('km2', { area: areaKm2 })}</li>}
      {phases.map((phase) => (
        <li key={phase.says.en}>
          {text(phase.says)}{' '}
          <span className={styles.quiet}>
            {phase.areaKm2 === null ? t('noArea') : t('km2', { area: phase.areaKm2 })}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The industries a text names for it. */
export function Industries({ place: { industries: ids } }: PlaceCellProps) {
  const text = useText();
  const named = useCatalogue().industries.filter(({ id }) => ids.includes(id));
  if (named.length === 0) return <Nothing />;
  return (
    <ul role="list" className={styles.lines}>
      {named.map(({ id, name }) => (
        <li key={id}>{text(name)}</li>
      ))}
    </ul>
  );
}

/** Who coordinates or operates it, as printed; that the text says nobody does yet. */
export function RunBy({ place: { runBy = [] } }: PlaceCellProps) {
  const text = useText();
  const { names } = useWording();
  if (runBy.length === 0) return <Nothing />;
  return (
    <ul role="list" className={styles.lines}>
      {runBy.map((body) => (
        <li key={`${body.role} ${body.printed}`}>
          <Cited cites={[body.cite]}>
            <span className={styles.quiet}>{text(names.runBy[body.role])} </span>
            <Printed doc={body.cite.doc}>{body.printed}</Printed>
            <span className={styles.quiet}>{text(body.name)}</span>
          </Cited>
        </li>
      ))}
    </ul>
  );
}

/** What it has or is to have of one kind, each with how far it existed. */
export function Facilities({
  place: { facilities = [] },
  kind,
}: PlaceCellProps & { readonly kind: FacilityKind }) {
  const text = useText();
  const { names } = useWording();
  const some = facilities.filter((facility) => facility.kind === kind);
  if (some.length === 0) return <Nothing />;
  return (
    <Cited cites={some.map(({ cite }) => cite)}>
      <ul role="list" className={styles.lines}>
        {some.map(({ says, state }) => (
          <li key={says.en}>
            <Both text={says} /> <Tag>{text(names.placeState[state])}</Tag>
          </li>
        ))}
      </ul>
    </Cited>
  );
}

/** Money a document connects with it; that no amount is printed, where none is. */
export function Funds({ place: { funds = [] } }: PlaceCellProps) {
  const t = useTranslations('compare.cell');
  const place = useTranslations('results.place');
  const text = useText();
  const { names } = useWording();
  if (funds.length === 0) return <Nothing />;
  return (
    <ul role="list" className={styles.lines}>
      {funds.map(({ says, amountYuan, state, cite }) => (
        <li key={says.en}>
          <Cited cites={[cite]}>
            <Both text={says} />{' '}
            <Tag>{state === 'not-said' ? place('fundNotSaid') : text(names.placeState[state])}</Tag>
            {amountYuan === null && <span className={styles.quiet}> {t('noAmount')}</span>}
          </Cited>
        </li>
      ))}
    </ul>
  );
}

/** The document's own aims, with their year. */
export function Targets({ place: { targets } }: PlaceCellProps) {
  const t = useTranslations('compare.cell');
  if (targets.length === 0) return <Nothing />;
  return (
    <ul role="list" className={styles.lines}>
      {targets.map(({ year, says }) => (
        <li key={says.en}>
          <span className={styles.quiet}>
            {year === null ? t('noYear') : t('year', { year: String(year) })}
          </span>
          <Both text={says} />
        </li>
      ))}
    </ul>
  );
}

/** The documents it is known from, and whether they are in force on the day. */
export function Documents({ place: { cite } }: PlaceCellProps) {
  const text = useText();
  const { documents } = useIndex();
  return (
    <ul role="list" className={styles.lines}>
      {[...new Set(cite.map(({ doc }) => doc))].map((id) => {
        const document = documents.get(id);
        if (document === undefined) return null;
        return (
          <li key={id}>
            <Cited cites={cite.filter(({ doc }) => doc === id)}>
              {text(document.title)} <PeriodTag period={document.period} />
            </Cited>
          </li>
        );
      })}
    </ul>
  );
}
