import { useTranslations } from 'use-intl';
import type { Period, Provision } from '../../../seeds/schema/index.ts';
import { useCatalogue, useWording } from '../../shared/catalogue/index.ts';
import { useDates, useText } from '../../shared/i18n/index.ts';
import { ForceMark, Printed } from '../../shared/ui/index.ts';
import { OfficeName } from './office-name.tsx';
import { RailItem } from './rail-item.tsx';
import styles from './rail.module.css';
import type { RecordProps } from './record-props.ts';

/** Whom to ask, how firm the wording is, the period, and how much was checked. */
export function RecordRail({ provision }: RecordProps) {
  const t = useTranslations('results.record');
  const text = useText();
  const { names } = useWording();
  return (
    <div className={styles.rail}>
      <WhomToAsk provision={provision} />
      <RailItem title={t('force')}>
        <p>
          <ForceMark force={provision.force} />
        </p>
        <p>
          {t.rich('verb', {
            verb: provision.verb,
            b: (words) => (
              <Printed as="strong" doc={provision.doc}>
                {words}
              </Printed>
            ),
          })}
        </p>
        <p className={styles.quiet}>{text(names.forceMeans[provision.force])}</p>
      </RailItem>
      <RailItem title={t('period')}>
        <PeriodWords period={provision.period} />
      </RailItem>
      <RailItem title={t('encoding')}>
        <p>{text(names.encoding[provision.encoding])}</p>
        <p className={styles.quiet}>{text(names.encodingMeans[provision.encoding])}</p>
      </RailItem>
      {provision.origins.length > 0 && (
        <RailItem title={t('origins')}>
          <Printed as="p" doc={provision.doc}>
            {provision.origins.join('、')}
          </Printed>
        </RailItem>
      )}
      <RailItem title={t('id')}>
        <p className={styles.id}>{provision.id}</p>
      </RailItem>
    </div>
  );
}

function WhomToAsk({ provision }: { readonly provision: Provision }) {
  const t = useTranslations('results.record');
  const text = useText();
  const { authorities } = useCatalogue();
  const units = provision.leadUnits;
  return (
    <RailItem title={t('ask')}>
      {units.length === 0 ? (
        <p>{t('askNone')}</p>
      ) : (
        <ul role="list">
          {units.map((unit) => {
            const known = authorities.find(({ printed, doc }) => printed === unit && doc === provision.doc);
            return (
              <li key={unit}>
                <OfficeName doc={provision.doc} printed={unit} known={known} />
                {known !== undefined && <span className={styles.unit}>{text(known.role)}</span>}
              </li>
            );
          })}
        </ul>
      )}
      {provision.supportUnits.length > 0 && (
        <p>
          {t.rich('support', {
            units: provision.supportUnits.join('、'),
            b: (words) => <Printed doc={provision.doc}>{words}</Printed>,
          })}
        </p>
      )}
      {units.length > 0 && <p className={styles.quiet}>{t('asPrinted')}</p>}
    </RailItem>
  );
}

function PeriodWords({ period }: { readonly period: Period }) {
  const t = useTranslations('results.record');
  const dates = useDates();
  if (period.from === null && period.until === null) return <p>{t('periodNone')}</p>;
  return (
    <p>
      {t('periodWords', {
        from: period.from === null ? 'none' : dates.day(period.from),
        until: period.until === null ? 'none' : dates.day(period.until),
      })}
    </p>
  );
}
