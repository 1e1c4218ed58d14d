import { useTranslations } from 'use-intl';
import { verdictSentence } from '../../../rules/index.ts';
import { periodState, type FactId } from '../../../seeds/schema/index.ts';
import { useCatalogue, useIndex, useWording } from '../../shared/catalogue/index.ts';
import { useDates, useText } from '../../shared/i18n/index.ts';
import { ForceMark } from '../../shared/ui/index.ts';
import { meritName, tallyKey, TallyMark } from '../../shared/verdicts/index.ts';
import { sayInAll, Second } from '../../shared/visit/index.ts';
import { HangsOn } from './hangs-on.tsx';
import { widestPlaces } from './logic/widest-places.ts';
import { PlaceReadings } from './place-readings.tsx';
import type { RecordProps } from './record-props.ts';
import styles from './record-verdict.module.css';

/** The verdict in the one sentence the catalogue has for it, and what it assumes, rests or hangs on. */
export function RecordVerdict({ provision, verdict, result }: RecordProps) {
  const t = useTranslations('results.record');
  const text = useText();
  const dates = useDates();
  const catalogue = useCatalogue();
  const wording = useWording();
  const { facts } = useIndex();
  const sentence = sayInAll((language) => verdictSentence(catalogue, provision, verdict, language));
  const factLabel = (id: FactId) => {
    const fact = facts.get(id);
    return fact === undefined ? id : text(fact.label);
  };
  return (
    <section className={styles.verdict} data-verdict={tallyKey(provision, verdict)}>
      <p className={styles.marks}>
        <TallyMark of={tallyKey(provision, verdict)} size={22} />
        <ForceMark force={provision.force} verb={provision} />
      </p>
      <div className={styles.sentence}>
        <p>{text(sentence)}</p>
        <Second as="p" text={sentence} />
      </div>
      <Ended provision={provision} verdict={verdict} result={result} />
      {verdict.wouldBe !== undefined && (
        <p className={styles.more}>
          {t('wouldBe', { verdict: text(meritName(wording, provision, verdict.wouldBe)) })}
        </p>
      )}
      <AsIf provision={provision} verdict={verdict} result={result} />
      <PlaceReadings provision={provision} verdict={verdict} />
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

/** Since when, or from when, the text counts, where the day lies outside its period. */
function Ended({ provision: { period }, verdict, result }: RecordProps) {
  const t = useTranslations('results.ending');
  const dates = useDates();
  if (verdict.verdict !== 'closed') return null;
  const state = periodState(period, result.assessment.asOf);
  const day = state === 'not-yet' ? period.from : period.until;
  if (state === 'running' || day === null) return null;
  return <p className={styles.more}>{t(state, { day: dates.day(day) })}</p>;
}

/** Where the company was taken to be: said wherever the sentence is bound to a place. */
function AsIf({ provision, verdict }: RecordProps) {
  const t = useTranslations('results.record');
  const text = useText();
  const { places: known } = useIndex();
  const { names } = useWording();
  const assumed = verdict.reasons.some(({ outcome }) => outcome === 'assumed');
  if (provision.where === null || !assumed || (verdict.wouldBe ?? verdict.verdict) === 'out-of-scope')
    return null;
  const places = widestPlaces(known, verdict.at)
    .flatMap((id) => known.get(id) ?? [])
    .map((place) => text(place.name))
    .join(' · ');
  return (
    <p className={styles.more}>
      {t('asIf', { located: text(names.located[provision.where.located]), places })}
    </p>
  );
}
