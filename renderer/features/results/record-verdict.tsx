import { useTranslations } from 'use-intl';
import { indexPlaces, verdictSentence } from '../../../rules/index.ts';
import { useCatalogue, useWording } from '../../shared/catalogue/index.ts';
import { useDates, useLanguage, useText } from '../../shared/i18n/index.ts';
import { ForceMark, VerdictMark } from '../../shared/ui/index.ts';
import { HangsOn } from './hangs-on.tsx';
import { widestPlaces } from './logic/widest-places.ts';
import type { RecordProps } from './record-props.ts';
import styles from './record-verdict.module.css';

/** The verdict in the one sentence the catalogue has for it, and what it assumes, rests or hangs on. */
export function RecordVerdict({ provision, verdict, result }: RecordProps) {
  const t = useTranslations('results.record');
  const text = useText();
  const dates = useDates();
  const { language } = useLanguage();
  const catalogue = useCatalogue();
  const { names } = useWording();
  const factLabel = (id: string) => {
    const fact = catalogue.facts.find((candidate) => candidate.id === id);
    return fact === undefined ? id : text(fact.label);
  };
  return (
    <section className={styles.verdict} data-verdict={verdict.verdict}>
      <p className={styles.marks}>
        <VerdictMark verdict={verdict.verdict} size={22} />
        <ForceMark force={provision.force} verb={provision} />
      </p>
      <p className={styles.sentence}>{verdictSentence(catalogue, provision, verdict, language)}</p>
      {verdict.wouldBe !== undefined && (
        <p className={styles.more}>{t('wouldBe', { verdict: text(names.verdict[verdict.wouldBe]) })}</p>
      )}
      <AsIf provision={provision} verdict={verdict} result={result} />
      {verdict.restsOn.length > 0 && (
        <p className={styles.more}>
          {t('rests', {
            plans: verdict.restsOn
              .map(({ fact, by }) => t('restsOn', { fact: factLabel(fact), day: dates.day(by) }))
              .join(t('semicolon')),
          })}
        </p>
      )}
      {verdict.missing.length > 0 && <HangsOn facts={verdict.missing} result={result} />}
    </section>
  );
}

/** Where the company was taken to be: said wherever the sentence is bound to a place. */
function AsIf({ provision, verdict }: RecordProps) {
  const t = useTranslations('results.record');
  const text = useText();
  const catalogue = useCatalogue();
  const { names } = useWording();
  const assumed = verdict.reasons.some(({ outcome }) => outcome === 'assumed');
  if (provision.where === null || !assumed || (verdict.wouldBe ?? verdict.verdict) === 'out-of-scope')
    return null;
  const places = widestPlaces(indexPlaces(catalogue), verdict.at)
    .flatMap((id) => catalogue.places.filter((place) => place.id === id))
    .map((place) => text(place.name))
    .join(' · ');
  return (
    <p className={styles.more}>
      {t('asIf', { located: text(names.located[provision.where.located]), places })}
    </p>
  );
}
