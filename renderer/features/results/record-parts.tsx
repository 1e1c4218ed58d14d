import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Provision, Text } from '../../../seeds/schema/index.ts';
import { useCatalogue, useWording } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { Printed } from '../../shared/ui/index.ts';
import styles from './record-parts.module.css';

/** What stands beside the verdict: what you would have to do, figures, doubts, terms. */
export function RecordParts({ provision }: { readonly provision: Provision }) {
  const t = useTranslations('results.record');
  const text = useText();
  const { glossary } = useCatalogue();
  const terms = glossary.filter(({ id }) => provision.terms.includes(id));
  return (
    <>
      {provision.undertakings.length > 0 && (
        <Part title={t('undertakings')}>
          <Lines texts={provision.undertakings.map(({ says }) => says)} />
        </Part>
      )}
      {provision.figures.length > 0 && (
        <Part title={t('figures')}>
          <dl className={styles.figures}>
            {provision.figures.map((figure) => (
              <div key={figure.printed + figure.what.en}>
                <Printed as="dt" doc={provision.doc}>
                  {figure.printed}
                </Printed>
                <dd>{text(figure.what)}</dd>
              </div>
            ))}
          </dl>
        </Part>
      )}
      {provision.encoding !== 'full' && <NotChecked provision={provision} />}
      {provision.notes.length > 0 && (
        <Part title={t('notes')}>
          <Lines texts={provision.notes} />
        </Part>
      )}
      {terms.length > 0 && (
        <Part title={t('terms')}>
          <dl className={styles.terms}>
            {terms.map((term) => (
              <div key={term.id}>
                <dt>{text(term.term)}</dt>
                <dd>{text(term.explains)}</dd>
              </div>
            ))}
          </dl>
        </Part>
      )}
    </>
  );
}

function NotChecked({ provision }: { readonly provision: Provision }) {
  const t = useTranslations('results.record');
  const text = useText();
  const { names } = useWording();
  return (
    <Part title={t('notChecked')}>
      <p className={styles.means}>{text(names.encodingMeans[provision.encoding])}</p>
      <Lines texts={provision.notEncoded} />
    </Part>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Lines({ texts }: { readonly texts: readonly Text[] }) {
  const text = useText();
  return (
    <ul className={styles.lines}>
      {texts.map((one) => (
        <li key={one.en}>{text(one)}</li>
      ))}
    </ul>
  );
}
