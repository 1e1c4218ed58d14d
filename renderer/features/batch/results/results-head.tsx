import { useTranslations } from 'use-intl';
import { columnLetters, mappingDoubts } from '../../../../rules/index.ts';
import { useCatalogue, useIndex } from '../../../shared/catalogue/index.ts';
import { formatNumber, useDates, useText } from '../../../shared/i18n/index.ts';
import { Card, Disclosure } from '../../../shared/ui/index.ts';
import styles from '../batch.module.css';
import { factsWithout } from '../logic/uses.ts';
import { useSayRefusal } from '../say-refusal.ts';
import { useBatchStore } from '../store/batch-keeper.tsx';
import type { BatchState } from '../store/batch-state.ts';
import { LeaveButton } from './leave-button.tsx';

type ResultsState = Extract<BatchState, { step: 'results' }>;

/** What was screened, for when and where, whether to the end, and what of the sheet was not looked at. */
export function ResultsHead({ state }: { readonly state: ResultsState }) {
  const t = useTranslations('batch.results');
  const text = useText();
  const dates = useDates();
  const store = useBatchStore();
  const { places } = useIndex();
  const { opened, plan, result } = state;
  const named = plan.places.flatMap((id) => places.get(id) ?? []).map(({ name }) => text(name));
  return (
    <header className={styles.section}>
      <div className={styles.spread}>
        <h1 className={styles.name}>{t('title', { name: opened.file.name })}</h1>
        <div className={styles.line}>
          <LeaveButton state={state} label={t('columns')} onLeave={store.backToColumns} />
          <LeaveButton state={state} label={t('other')} onLeave={store.reset} />
        </div>
      </div>
      <p className={styles.lead}>
        {t('sum', {
          count: result.table.size,
          shown: formatNumber(result.table.size),
          day: dates.day(plan.asOf),
          places: named.length === 0 ? t('allPlaces') : named.join(t('comma')),
        })}
      </p>
      <Ended state={state} />
      <NotLookedAt state={state} />
    </header>
  );
}

/** A run that did not reach the end says so before anything else. */
function Ended({ state: { result } }: { readonly state: ResultsState }) {
  const t = useTranslations('batch.results');
  const sayRefusal = useSayRefusal();
  if (result.end === 'whole') return null;
  return (
    <Card tone="warning">
      <p>
        {t(result.end === 'stopped' ? 'stopped' : 'broken', { row: result.lastRow })}{' '}
        {typeof result.end === 'object' && sayRefusal(result.end.broken)}
      </p>
    </Card>
  );
}

function NotLookedAt({ state: { opened, plan, result } }: { readonly state: ResultsState }) {
  const t = useTranslations('batch.results');
  const text = useText();
  const catalogue = useCatalogue();
  const { facts } = useIndex();
  const unused = opened.head.header.flatMap((header, column) =>
    plan.mapping.columns[column]?.to === 'nothing' ? [{ header, column }] : [],
  );
  const missing = factsWithout(catalogue, plan.mapping.columns);
  const doubts = mappingDoubts(plan.mapping, catalogue);
  const merged = result.notes.reduce((sum, { areas }) => sum + areas, 0);
  const { skipped, numberDays } = result.scan;
  return (
    <Disclosure
      title={t('notLooked')}
      aside={t('notLookedSum', { columns: unused.length, facts: missing.length })}
    >
      <ul className={styles.list}>
        {unused.length > 0 && (
          <li className={styles.name}>
            {t('unusedColumns')}{' '}
            {unused
              .slice(0, 60)
              .map(({ header, column }) => `${columnLetters(column)} ${header.slice(0, 60)}`)
              .join(t('comma'))}
          </li>
        )}
        {missing.length > 0 && (
          <li>
            {t('missingFacts')} {missing.map(({ label }) => text(label)).join(t('comma'))}
          </li>
        )}
        {doubts.map(({ fact, options }) => (
          <li key={fact}>
            {t('missingOptions', { fact: factLabel(facts.get(fact), text, fact), count: options.length })}
          </li>
        ))}
        {skipped > 0 && <li>{t('skipped', { count: skipped })}</li>}
        {merged > 0 && <li>{t('merged', { count: merged })}</li>}
        {numberDays.length > 0 && (
          <li>{t('numberDays', { columns: numberDays.map(columnLetters).join(', ') })}</li>
        )}
      </ul>
    </Disclosure>
  );
}

const factLabel = <Label,>(
  fact: { readonly label: Label } | undefined,
  text: (label: Label) => string,
  id: string,
): string => (fact === undefined ? id : text(fact.label));
