import { useTranslations } from 'use-intl';
import type { Place } from '../../../seeds/schema/index.ts';
import { useWording } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { Citation, Printed, Tag } from '../../shared/ui/index.ts';
import { Both } from '../../shared/visit/index.ts';
import { Part } from './part.tsx';
import styles from './part.module.css';

/** Firms and institutions a document names as the core of the place. */
export function Anchors({ place: { anchors = [] } }: { readonly place: Place }) {
  const t = useTranslations('results.place');
  if (anchors.length === 0) return null;
  return (
    <Part title={t('anchors')} note={t('anchorsNote')} cites={anchors.map(({ cite }) => cite)}>
      <ul className={styles.lines}>
        {anchors.map((anchor) => (
          <li key={anchor.printed}>
            <Both text={anchor.name} />{' '}
            <Printed doc={anchor.cite.doc} className={styles.printed}>
              {anchor.printed}
            </Printed>
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** Money a document connects with the place: the amount as printed, or that none is. */
export function Funds({ place: { funds = [] } }: { readonly place: Place }) {
  const t = useTranslations('results.place');
  const text = useText();
  const { names } = useWording();
  if (funds.length === 0) return null;
  return (
    <Part title={t('funds')} note={t('fundsNote')}>
      <dl className={styles.facts}>
        {funds.map((fund) => (
          <div key={fund.says.en}>
            <dt>
              {fund.printed === null ? (
                t('nothingPrinted')
              ) : (
                <Printed doc={fund.cite.doc}>{fund.printed}</Printed>
              )}
              {fund.amountYuan === null && <span className={styles.note}>{t('noAmount')}</span>}
            </dt>
            <dd>
              <Both text={fund.says} />{' '}
              <Tag>{fund.state === 'not-said' ? t('fundNotSaid') : text(names.placeState[fund.state])}</Tag>{' '}
              <Citation cite={fund.cite} />
            </dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}
