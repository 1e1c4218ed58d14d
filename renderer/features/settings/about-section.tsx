import { useTranslations } from 'use-intl';
import { useCatalogue } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { useAboutFacts, type AboutFact } from './about-facts.ts';
import { CopyAbout } from './copy-about.tsx';
import styles from './settings-screen.module.css';
import type { Surroundings } from './use-surroundings.ts';

/** A SHA-256 in halves, so that where it does not fit on one line it takes two of the same length. */
function Hash({ value }: { readonly value: string }) {
  const half = value.length / 2;
  return (
    <code className={styles.hash}>
      <span className={styles.half}>{value.slice(0, half)}</span>
      <wbr />
      <span className={styles.half}>{value.slice(half)}</span>
    </code>
  );
}

function Fact({ fact }: { readonly fact: AboutFact }) {
  return (
    <>
      <dt>{fact.label}</dt>
      <dd>
        {fact.code === true ? <Hash value={fact.value} /> : fact.value}
        {fact.note !== undefined && <span className={styles.beside}>{fact.note}</span>}
      </dd>
    </>
  );
}

/** What this copy is made of, so that two people can see that theirs agree. */
export function AboutDetails({ surroundings }: { readonly surroundings: Surroundings }) {
  const t = useTranslations('settings.about');
  const text = useText();
  const { documents } = useCatalogue();
  const facts = useAboutFacts(surroundings);
  return (
    <>
      <dl className={styles.facts}>
        {facts.map((fact) => (
          <Fact key={fact.id} fact={fact} />
        ))}
      </dl>
      <div>
        <h3 className={styles.subtitle}>{t('editions')}</h3>
        <p className={styles.note}>{t('editionsNote')}</p>
      </div>
      <dl className={styles.facts}>
        {documents.map((document) => (
          <div key={document.id} className={styles.edition}>
            <dt>{text(document.shortName)}</dt>
            <dd>
              <Hash value={document.edition.sha256} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** The same as a section of the settings, with the button that copies it. */
export function AboutSection({ surroundings }: { readonly surroundings: Surroundings }) {
  return (
    <>
      <AboutDetails surroundings={surroundings} />
      <div>
        <CopyAbout surroundings={surroundings} />
      </div>
    </>
  );
}
