import { useTranslations } from 'use-intl';
import { usePack } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import styles from './settings-screen.module.css';
import { useSurroundings, type Surroundings } from './use-surroundings.ts';

/** What this copy is made of, so that two people can see that theirs agree. */
export function AboutSection({ surroundings }: { readonly surroundings: Surroundings }) {
  const t = useTranslations('settings.about');
  const text = useText();
  const { version, hash, catalogue } = usePack();
  const around = useSurroundings(surroundings);
  return (
    <>
      <dl className={styles.facts}>
        <dt>{t('program')}</dt>
        <dd>
          {around === null
            ? '…'
            : t(`edition.${surroundings.kind}`, { version: around.version, runtime: around.runtime })}
        </dd>
        <dt>{t('pack')}</dt>
        <dd>{version}</dd>
        <dt>{t('hash')}</dt>
        <dd>
          <code className={styles.hash}>{hash}</code>
        </dd>
        <dt>{t('holds')}</dt>
        <dd>
          {t('counts', {
            provisions: catalogue.provisions.length,
            places: catalogue.places.length,
            questions: catalogue.questions.length,
            ledger: catalogue.ledger.length,
          })}
        </dd>
        <dt>{t('network')}</dt>
        <dd>{around === null ? '…' : t('requests', { count: around.requests })}</dd>
        <dt>{t('kept')}</dt>
        <dd>{t(`keptWhere.${surroundings.kind}`)}</dd>
      </dl>
      <h3 className={styles.subtitle}>{t('editions')}</h3>
      <p className={styles.note}>{t('editionsNote')}</p>
      <dl className={styles.facts}>
        {catalogue.documents.map((document) => (
          <div key={document.id} className={styles.edition}>
            <dt>{text(document.shortName)}</dt>
            <dd>
              <code className={styles.hash}>{document.edition.sha256}</code>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
