import { useTranslations } from 'use-intl';
import type { ProvisionId } from '../../../seeds/schema/index.ts';
import { useIndex } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import { Citation, Disclosure, ForceMark, VerdictMark } from '../../shared/ui/index.ts';
import { wouldHoldAt } from './logic/places.ts';
import type { PlaceStandingProps } from './place-props.ts';
import styles from './place-holds.module.css';
import type { ReadyResult } from './result-gate.tsx';
import { resultsById } from './use-case-result.ts';

/** The provisions whose checkable conditions hold there, and those that would, were their text in force. */
export function PlaceHolds({ place, standing, result }: PlaceStandingProps) {
  const t = useTranslations('results.place');
  const { provisions } = useIndex();
  if (standing === undefined) return null;
  const closed = wouldHoldAt(provisions, result.assessment).get(place.id) ?? [];
  return (
    <>
      {standing.unlocked.length > 0 && (
        <section>
          <h2>{t('unlocked')}</h2>
          <Titles ids={standing.unlocked} result={result} />
        </section>
      )}
      {closed.length > 0 && (
        <section aria-label={t('held')}>
          <Disclosure level={2} title={t('held')} aside={closed.length} className={styles.held ?? ''}>
            <div className={styles.inner}>
              <p className={styles.note}>{t('heldNote')}</p>
              <Titles ids={closed} result={result} />
            </div>
          </Disclosure>
        </section>
      )}
    </>
  );
}

function Titles({ ids, result }: { readonly ids: readonly ProvisionId[]; readonly result: ReadyResult }) {
  const text = useText();
  const { provisions } = useIndex();
  const results = resultsById(result.assessment);
  return (
    <ul role="list" className={styles.titles}>
      {ids.map((id) => {
        const provision = provisions.get(id);
        const verdict = results.get(id)?.verdict;
        if (provision === undefined || verdict === undefined) return null;
        return (
          <li key={id}>
            <VerdictMark verdict={verdict} wordHidden />
            <a href={formatRoute({ screen: 'record', caseId: result.caseRow.id, provisionId: id })}>
              {text(provision.title)}
            </a>
            <ForceMark force={provision.force} />
            {provision.cite[0] !== undefined && <Citation cite={provision.cite[0]} />}
          </li>
        );
      })}
    </ul>
  );
}
