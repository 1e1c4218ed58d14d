import { useTranslations } from 'use-intl';
import { indexPlaces } from '../../../rules/index.ts';
import { useCatalogue, useWording } from '../../shared/catalogue/index.ts';
import { useDates, useText } from '../../shared/i18n/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import { Citation, Tag, VerdictMark } from '../../shared/ui/index.ts';
import { HangsOn } from './hangs-on.tsx';
import type { Measure } from './logic/measures.ts';
import { widestPlaces } from './logic/widest-places.ts';
import styles from './measure-row.module.css';
import type { ReadyResult } from './result-gate.tsx';

/** One provision in a list: what it gives, what it hangs or rests on, where it holds, and where it is written. */
export function MeasureRow({ measure, result }: { readonly measure: Measure; readonly result: ReadyResult }) {
  const t = useTranslations('results.row');
  const text = useText();
  const dates = useDates();
  const wording = useWording();
  const { provision, result: verdict } = measure;
  const days = [...new Set(verdict.restsOn.map(({ by }) => by))];
  const href = formatRoute({ screen: 'record', caseId: result.caseRow.id, provisionId: provision.id });
  const cite = provision.cite[0];
  return (
    <article className={styles.row}>
      <span className={styles.mark}>
        <VerdictMark verdict={verdict.verdict} wordHidden />
      </span>
      <div className={styles.body}>
        <a href={href} className={styles.title}>
          {text(provision.title)}
        </a>
        <p className={styles.benefit}>{text(provision.benefit)}</p>
        <LeftToJudge measure={measure} />
        <div className={styles.notes}>
          {verdict.wouldBe !== undefined && (
            <Tag tone="closed">{t('wouldBe', { verdict: text(wording.names.verdict[verdict.wouldBe]) })}</Tag>
          )}
          {days.map((day) => (
            <Tag key={day} tone="accent">
              {t('restsOn', { day: dates.day(day) })}
            </Tag>
          ))}
          {provision.encoding !== 'full' && <Tag tone="seal">{t('partial')}</Tag>}
          {verdict.missing.length > 0 && <HangsOn facts={verdict.missing} result={result} />}
        </div>
      </div>
      <div className={styles.where}>
        {cite !== undefined && <Citation cite={cite} />}
        <AtPlaces measure={measure} />
      </div>
    </article>
  );
}

/** What stands between "the conditions hold" and anything one could count on. */
function LeftToJudge({ measure: { provision, result, group } }: { readonly measure: Measure }) {
  const t = useTranslations('results.row');
  const text = useText();
  const shown = result.reasons.filter(({ role }) => role === 'judged').map(({ id }) => id);
  const judged = provision.judged.filter(({ id }) => shown.includes(id));
  const first = judged[0];
  const counts = result.verdict === 'met-if-judged' && (group === 'act-now' || group === 'supported');
  if (first === undefined || !counts) return null;
  const rest = judged.length - 1;
  return (
    <p className={styles.judged}>
      <strong>{t('judged')}</strong> {t('judgedFirst', { first: text(first.says), rest })}
    </p>
  );
}

function AtPlaces({ measure: { provision, result } }: { readonly measure: Measure }) {
  const text = useText();
  const catalogue = useCatalogue();
  if (provision.where === null || result.verdict === 'out-of-scope') return null;
  const names = widestPlaces(indexPlaces(catalogue), result.at).flatMap((id) => {
    const place = catalogue.places.find((candidate) => candidate.id === id);
    return place === undefined ? [] : [text(place.name)];
  });
  return <span className={styles.places}>{names.join(' · ')}</span>;
}
