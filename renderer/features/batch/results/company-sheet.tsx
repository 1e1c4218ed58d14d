import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { verdictSentence } from '../../../../rules/index.ts';
import { useAsOf, useCatalogue, useIndex, useWording } from '../../../shared/catalogue/index.ts';
import { formatNumber, useDates, useLanguage, useText } from '../../../shared/i18n/index.ts';
import { navigate } from '../../../shared/routing/index.ts';
import { Button, Card, Citation, Sheet, Tag, VerdictMark } from '../../../shared/ui/index.ts';
import { TALLY_KEYS, TallyMark } from '../../../shared/verdicts/index.ts';
import styles from '../batch.module.css';
import { asScreened } from '../logic/as-screened.ts';
import type { TableWords } from '../logic/cell-text.ts';
import { countOf } from '../logic/result-table.ts';
import type { BatchState } from '../store/batch-state.ts';
import { useOpenAsCases } from '../use-open-as-cases.ts';
import own from './company-sheet.module.css';
import { ProblemLine } from './problem-line.tsx';

export interface CompanySheetProps {
  readonly state: Extract<BatchState, { step: 'results' }>;
  readonly words: TableWords;
  readonly company: number;
  readonly onClose: () => void;
}

/** One company of the table, with the words of the clauses; from here it becomes a case. */
export function CompanySheet({ state, words, company, onClose }: CompanySheetProps) {
  const t = useTranslations('batch.company');
  const dates = useDates();
  const asOf = useAsOf();
  const catalogue = useCatalogue();
  const openAsCases = useOpenAsCases(state);
  const [busy, setBusy] = useState(false);
  const { table, problems } = state.result;
  const row = table.rows[company] ?? 0;
  const unread = problems.filter((problem) => problem.row === row);
  const screened = asScreened(table, company, catalogue, []);
  const open = async () => {
    setBusy(true);
    const [id] = await openAsCases([company]);
    setBusy(false);
    if (id !== undefined) navigate({ screen: 'results', caseId: id, tab: 'measures' });
  };
  return (
    <Sheet
      isOpen
      onClose={onClose}
      title={
        <span className={styles.name}>{screened.name === '' ? t('noName', { row }) : screened.name}</span>
      }
      actions={
        <Button tone="primary" isDisabled={busy} onPress={() => void open()}>
          {t('open')}
        </Button>
      }
    >
      {/* Nothing in it can have the focus, and it may be long: the keyboard scrolls it as a whole. */}
      <div className={own.body} role="group" aria-label={t('about')} tabIndex={0}>
        <p className={styles.note}>
          {t('row', { row, answered: screened.answered, still: screened.stillMatter })}
          {asOf !== state.plan.asOf && ` ${t('otherDay', { day: dates.day(state.plan.asOf) })}`}
        </p>
        <section className={styles.section}>
          <h3>{t('verdicts')}</h3>
          <ul className={own.counts}>
            {TALLY_KEYS.map((key) => (
              <li key={key}>
                <TallyMark of={key} />
                <strong>{formatNumber(countOf(table, company, key))}</strong>
              </li>
            ))}
          </ul>
          {(screened.onPlans ?? 0) > 0 && (
            <p className={styles.note}>{t('onPlans', { count: screened.onPlans ?? 0 })}</p>
          )}
        </section>
        <Places screened={screened} words={words} />
        <Top screened={screened} />
        <section className={styles.section}>
          <h3>{t('next')}</h3>
          <p>{words.questions[table.next[company] ?? 0] || t('noNext')}</p>
        </section>
        {(table.unread[company] ?? 0) > 0 && (
          <section className={styles.section}>
            <h3>{t('unread', { count: table.unread[company] ?? 0 })}</h3>
            {unread.length === 0 ? (
              <p>{t('unreadElsewhere')}</p>
            ) : (
              <ul className={styles.list}>
                {unread.map((problem, index) => (
                  <ProblemLine key={index} problem={problem} header={state.opened.head.header} inRow />
                ))}
              </ul>
            )}
          </section>
        )}
        <Card tone="sunken">
          <p className={styles.note}>{t('note')}</p>
        </Card>
      </div>
    </Sheet>
  );
}

type Screened = ReturnType<typeof asScreened>;

function Places({ screened, words }: { readonly screened: Screened; readonly words: TableWords }) {
  const t = useTranslations('batch.company');
  const text = useText();
  const { names } = useWording();
  const catalogue = useCatalogue();
  const { places } = useIndex();
  const ranked = screened.places.filter(({ met }) => met > 0);
  return (
    <section className={styles.section}>
      <h3>{t('places')}</h3>
      {ranked.length === 0 && <p>{t('noPlaces')}</p>}
      <ol className={styles.list}>
        {ranked.map(({ id, standing, holds }) => {
          const place = places.get(id);
          return (
            <li key={id}>
              {place === undefined ? id : text(place.name)}{' '}
              {words.ended.has(catalogue.places.findIndex((one) => one.id === id) + 1) && (
                <Tag tone="closed">{t('ended')}</Tag>
              )}{' '}
              <span className={styles.note}>
                {text(names.standing[standing])} · {t('holds', { count: holds })}
              </span>
            </li>
          );
        })}
      </ol>
      {ranked.length > 0 && ranked.length < screened.places.length && (
        <p className={styles.note}>{words.standings.at(-1)}</p>
      )}
    </section>
  );
}

function Top({ screened }: { readonly screened: Screened }) {
  const t = useTranslations('batch.company');
  const text = useText();
  const { language } = useLanguage();
  const catalogue = useCatalogue();
  const { provisions } = useIndex();
  return (
    <section className={styles.section}>
      <h3>{t('top')}</h3>
      {screened.top.length === 0 && <p>{t('noTop')}</p>}
      <ul className={own.top}>
        {screened.top.map(({ id, verdict, onPlans, onReading, at: [cite] }) => {
          const provision = provisions.get(id);
          if (provision === undefined) return null;
          return (
            <li key={id}>
              <p className={own.title}>
                <VerdictMark wordHidden verdict={verdict} /> {text(provision.title)}
              </p>
              <p>
                {verdictSentence(catalogue, provision, { verdict }, language)}
                {onPlans === true && <> {t('planned')}</>}
                {onReading === true && <> {t('reading')}</>}
              </p>
              {cite !== undefined && <Citation cite={cite} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
