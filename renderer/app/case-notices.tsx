import { useMemo, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { describeAnswer } from '../../rules/index.ts';
import type { Answers } from '../../seeds/schema/index.ts';
import { PackChange } from '../features/history/index.ts';
import {
  placesGone,
  sortAnswers,
  useCatalogue,
  useFits,
  useIndex,
  usePack,
} from '../shared/catalogue/index.ts';
import { useLanguage, useText } from '../shared/i18n/index.ts';
import { Button, Card, Disclosure, Icon, useSave } from '../shared/ui/index.ts';
import { useVisit } from '../shared/visit/index.ts';
import {
  adoptPack,
  clearAnswer,
  dropPlaces,
  removeDamaged,
  type CaseRow,
  type DamagedRow,
} from '../storage/index.ts';
import styles from './case-notices.module.css';

interface NoticesProps {
  readonly open: CaseRow;
  readonly answers: Answers;
  readonly damaged: readonly DamagedRow[];
}

interface Entry {
  readonly key: string;
  readonly words: ReactNode;
  readonly remove: () => void;
}

type PaperRow = DamagedRow & { readonly table: 'notes' | 'later' | 'particulars' };

function isPaper(row: DamagedRow): row is PaperRow {
  return row.table !== 'answers' && row.table !== 'cases';
}

/** A warning with what it is about folded under it. */
function Listed({ title, entries }: { readonly title: string; readonly entries: readonly Entry[] }) {
  const t = useTranslations('app.notices');
  if (entries.length === 0) return null;
  return (
    <Card tone="warning" className={styles.notice ?? ''}>
      <Disclosure title={title}>
        <ul role="list" className={styles.list}>
          {entries.map(({ key, words, remove }) => (
            <li key={key} className={styles.entry}>
              <span className={styles.words}>{words}</span>
              <Button size="s" tone="quiet" onPress={remove}>
                {t('forget')}
              </Button>
            </li>
          ))}
        </ul>
      </Disclosure>
    </Card>
  );
}

function PackChanged({ open }: { readonly open: CaseRow }) {
  const t = useTranslations('app.notices');
  const pack = usePack();
  const save = useSave();
  if (open.pack.hash === pack.hash) return null;
  return (
    <Card tone="notice" className={styles.notice ?? ''}>
      <div className={styles.entry}>
        <span className={styles.sign}>
          <Icon name="info" size={18} />
        </span>
        <p className={styles.words}>
          {open.pack.version === pack.version
            ? t('packRevised')
            : t('packChanged', { before: open.pack.version, now: pack.version })}{' '}
          <PackChange caseId={open.id} />
        </p>
        <Button size="s" onPress={() => save(adoptPack(open.id, { version: pack.version, hash: pack.hash }))}>
          {t('understood')}
        </Button>
      </div>
    </Card>
  );
}

function useSetAside({ open, answers }: NoticesProps): Entry[] {
  const t = useTranslations('app.notices');
  const text = useText();
  const { language } = useLanguage();
  const catalogue = useCatalogue();
  const fits = useFits();
  const save = useSave();
  const { setAside } = useMemo(() => sortAnswers(catalogue, answers, fits), [catalogue, answers, fits]);
  return setAside.map(({ factId, answer, reason }) => {
    const fact = catalogue.facts.find(({ id }) => id === factId);
    const said =
      fact === undefined
        ? factId
        : `${text(fact.label)}: ${describeAnswer(catalogue, factId, answer, language)}`;
    return {
      key: factId,
      words: `${said} · ${t(`reason.${reason}`)}`,
      remove: () => save(clearAnswer(open.id, factId)),
    };
  });
}

/** Places that were chosen and are no longer there. Without a choice left all places count, and that is said. */
function PlacesGone({ open }: { readonly open: CaseRow }) {
  const t = useTranslations('app.notices.placesGone');
  const index = useIndex();
  const save = useSave();
  const gone = placesGone(index, open.places);
  if (gone.length === 0) return null;
  const left = open.places.filter((id) => !gone.includes(id));
  return (
    <Card tone="notice" className={styles.notice ?? ''}>
      <div className={styles.entry}>
        <span className={styles.sign}>
          <Icon name="info" size={18} />
        </span>
        <p className={styles.words}>
          {t('says', { count: gone.length })} <code>{gone.join(', ')}</code>
          {left.length === 0 && <span className={styles.after}>{t('all')}</span>}
        </p>
        <Button size="s" tone="quiet" onPress={() => save(dropPlaces(open.id, gone))}>
          {t('remove', { count: gone.length })}
        </Button>
      </div>
    </Card>
  );
}

/** Rows that cannot be read: answers and the case itself, or what lies beside them. */
function useDamaged(damaged: readonly DamagedRow[]): Entry[] {
  const t = useTranslations('app.notices.paper');
  const text = useText();
  const catalogue = useCatalogue();
  const save = useSave();
  return damaged.map((row) => {
    const fact = catalogue.facts.find(({ id }) => id === row.key[1]);
    const of = fact === undefined ? String(row.key[1]) : text(fact.label);
    const name = isPaper(row) ? t(row.table, { of }) : of;
    const words = (
      <>
        {name} <code>{row.why}</code>
      </>
    );
    return { key: `${row.table} ${String(row.key)}`, words, remove: () => save(removeDamaged(row)) };
  });
}

/** What a person must know about a saved case before reading on. Usually nothing. */
export function CaseNotices(props: NoticesProps) {
  const t = useTranslations('app.notices');
  const setAside = useSetAside(props);
  const { on } = useVisit();
  const answers = useDamaged(props.damaged.filter((row) => !isPaper(row)));
  // While a client looks on, not even that there are notes is told.
  const papers = useDamaged(props.damaged.filter((row) => isPaper(row) && !(on && row.table === 'notes')));
  return (
    <div className={styles.notices}>
      <PackChanged open={props.open} />
      <PlacesGone open={props.open} />
      <Listed title={t('setAside', { count: setAside.length })} entries={setAside} />
      <Listed title={t('damaged', { count: answers.length })} entries={answers} />
      <Listed title={t('damagedPapers', { count: papers.length })} entries={papers} />
    </div>
  );
}
