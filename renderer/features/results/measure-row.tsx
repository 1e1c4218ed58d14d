import { useTranslations } from 'use-intl';
import { restsOnReading } from '../../../rules/index.ts';
import { useIndex, useWording } from '../../shared/catalogue/index.ts';
import { useDates, useText } from '../../shared/i18n/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import { Citation, ForceMark, Printed, Tag } from '../../shared/ui/index.ts';
import { Second } from '../../shared/visit/index.ts';
import { meritName, tallyKey, TallyShape } from '../../shared/verdicts/index.ts';
import { HangsOn } from './hangs-on.tsx';
import type { Measure } from './logic/measures.ts';
import { whyNotAimed } from './logic/sections.ts';
import { widestPlaces } from './logic/widest-places.ts';
import styles from './measure-row.module.css';
import type { ReadyResult } from './result-gate.tsx';
import { SolutionLine } from './say-change.tsx';
import { useMisses } from './use-misses.ts';

/**
 * What stands around a row already: nothing (`full`), the answer it hangs on (`one-answer`), its document
 * (`folded`), its document and the verdict it would have had (`closed`), what to do about it (`divided`), or that one
 * change would do (`reach`).
 */
export type RowSetting = 'full' | 'one-answer' | 'folded' | 'closed' | 'divided' | 'reach';

export interface MeasureRowProps {
  readonly measure: Measure;
  readonly result: ReadyResult;
  readonly setting: RowSetting;
}

/** One provision in a list: what it gives, what it hangs or rests on, where it holds, and where it is written. */
export function MeasureRow({ measure, result, setting }: MeasureRowProps) {
  const text = useText();
  const { provision, result: verdict, group } = measure;
  const href = formatRoute({ screen: 'record', caseId: result.caseRow.id, provisionId: provision.id });
  const cite = provision.cite[0];
  const inDocument = setting === 'folded' || setting === 'closed';
  const showsForce = setting !== 'full' && setting !== 'one-answer' && group !== 'area';
  return (
    <article className={styles.row} data-setting={setting}>
      <span className={styles.mark}>
        <TallyShape of={tallyKey(provision, verdict)} />
      </span>
      <div className={styles.body}>
        <a href={href} className={styles.title}>
          {text(provision.title)}
        </a>
        <Second text={provision.title} />
        {(group !== 'not-aimed' || setting === 'reach') && (
          <div className={styles.benefit}>
            <p>{text(provision.benefit)}</p>
            <Second as="p" text={provision.benefit} />
          </div>
        )}
        <LeftToJudge measure={measure} />
        <WhomToAsk measure={measure} />
        <NotAimed measure={measure} />
        {(group === 'near-miss' || setting === 'reach') && <Nearest measure={measure} result={result} />}
        <Notes measure={measure} result={result} setting={setting} />
      </div>
      <div className={styles.where}>
        {cite !== undefined && <Citation cite={cite} locatorOnly={inDocument} />}
        {showsForce && (
          <span className={styles.force}>
            <ForceMark force={provision.force} />
          </span>
        )}
        <AtPlaces measure={measure} />
      </div>
    </article>
  );
}

function Notes({ measure: { provision, result: verdict }, result, setting }: MeasureRowProps) {
  const t = useTranslations('results.row');
  const text = useText();
  const dates = useDates();
  const wording = useWording();
  const { places } = useIndex();
  const days = [...new Set(verdict.restsOn.map(({ by }) => by))];
  return (
    <div className={styles.notes}>
      {verdict.wouldBe !== undefined && setting !== 'closed' && (
        <Tag tone="closed">
          {t('wouldBe', { verdict: text(meritName(wording, provision, verdict.wouldBe)) })}
        </Tag>
      )}
      {(setting === 'reach' ? [] : days).map((day) => (
        <Tag key={day} tone="accent">
          {t('restsOn', { day: dates.day(day) })}
        </Tag>
      ))}
      {provision.encoding !== 'full' && <Tag tone="seal">{t('partial')}</Tag>}
      {restsOnReading(places, provision, verdict) && <Tag tone="seal">{t('read')}</Tag>}
      {verdict.missing.length > 0 && setting !== 'one-answer' && (
        <HangsOn facts={verdict.missing} result={result} />
      )}
    </div>
  );
}

/** What stands between "the conditions hold" and anything one could count on. */
function LeftToJudge({ measure: { provision, result, group } }: { readonly measure: Measure }) {
  const t = useTranslations('results.row');
  const text = useText();
  const shown = new Set(result.reasons.filter(({ role }) => role === 'judged').map(({ id }) => id));
  const judged = provision.judged.filter(({ id }) => shown.has(id));
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

/** The bodies to ask, as printed: where one can act on a line, and where only they can say what became of it. */
function WhomToAsk({ measure: { provision, group } }: { readonly measure: Measure }) {
  const t = useTranslations('results.row');
  const asks = group === 'act-now' || group === 'supported' || group === 'closed' || group === 'authority';
  if (!asks || provision.leadUnits.length === 0) return null;
  return (
    <p className={styles.ask}>
      {t.rich('ask', {
        units: provision.leadUnits.join('、'),
        b: (words) => <Printed doc={provision.doc}>{words}</Printed>,
      })}
    </p>
  );
}

/** Who is meant instead, or that the sentence speaks of another place. */
function NotAimed({ measure }: { readonly measure: Measure }) {
  const t = useTranslations('results.row');
  const text = useText();
  if (measure.group !== 'not-aimed') return null;
  const { says, elsewhere } = whyNotAimed(measure);
  const first = says[0];
  if (first === undefined && !elsewhere) return null;
  return (
    <p className={styles.ask}>
      {first === undefined ? t('elsewhere') : t('notSo', { says: text(first), rest: says.length - 1 })}
    </p>
  );
}

/** The easiest way in which it would be otherwise, in a line; the record has the others. */
function Nearest({ measure, result }: Pick<MeasureRowProps, 'measure' | 'result'>) {
  const t = useTranslations('results.reach');
  const solution = useMisses(result)?.get(measure.provision.id)?.solutions[0];
  if (solution === undefined) return null;
  return (
    <p className={styles.judged}>
      <strong className={styles.nearest}>{t('nearest')}</strong> <SolutionLine solution={solution} />
    </p>
  );
}

const NAMED = 3;

function AtPlaces({ measure: { provision, result } }: { readonly measure: Measure }) {
  const t = useTranslations('results.row');
  const text = useText();
  const { places } = useIndex();
  if (provision.where === null || (result.wouldBe ?? result.verdict) === 'out-of-scope') return null;
  const names = widestPlaces(places, result.at).flatMap((id) => {
    const place = places.get(id);
    return place === undefined ? [] : [text(place.name)];
  });
  const shown = names.length <= NAMED + 1 ? names : names.slice(0, NAMED);
  return (
    <span className={styles.places}>
      {shown.join(' · ')}
      {shown.length < names.length && ` ${t('morePlaces', { count: names.length - shown.length })}`}
    </span>
  );
}
