import { useTranslations } from 'use-intl';
import type { Provision } from '../../../seeds/schema/index.ts';
import { useCatalogue, useWording } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { Printed } from '../../shared/ui/index.ts';
import { Both } from '../../shared/visit/index.ts';
import { Lines, Part } from './part.tsx';
import styles from './part.module.css';

/** What stands beside the verdict: what you would have to do, figures, doubts, terms. */
export function RecordParts({ provision }: { readonly provision: Provision }) {
  const t = useTranslations('results.record');
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
          <dl className={styles.facts}>
            {provision.figures.map((figure) => (
              <div key={figure.printed + figure.what.en}>
                <Printed as="dt" doc={provision.doc}>
                  {figure.printed}
                </Printed>
                <dd>
                  <Both text={figure.what} />
                </dd>
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
          <dl className={styles.facts}>
            {terms.map((term) => (
              <div key={term.id}>
                <dt>
                  <Both text={term.term} />
                </dt>
                <dd>
                  <Both text={term.explains} />
                </dd>
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
    <Part title={t('notChecked')} note={text(names.encodingMeans[provision.encoding])}>
      <Lines texts={provision.notEncoded} />
    </Part>
  );
}
