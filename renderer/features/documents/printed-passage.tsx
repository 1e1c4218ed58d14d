import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { checkPassage, type Compared } from '../../../rules/index.ts';
import type { Citation, PolicyDocument } from '../../../seeds/schema/index.ts';
import { useIndex } from '../../shared/catalogue/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import { Printed } from '../../shared/ui/index.ts';
import { useOriginals } from '../../storage/index.ts';
import styles from './printed-passage.module.css';
import { useCompared } from './use-compared.ts';

/** The passage as printed, from the original attached on this device; without one, how to come to see it. */
export function PrintedPassage({ cite }: { readonly cite: Citation }) {
  const document = useIndex().documents.get(cite.doc);
  return document === undefined ? null : <Passage document={document} cite={cite} />;
}

interface PassageProps {
  readonly document: PolicyDocument;
  readonly cite: Citation;
}

const toReader = ({ doc, at, from }: Citation) => formatRoute({ screen: 'documents', docId: doc, at, from });

function Passage({ document, cite }: PassageProps) {
  const t = useTranslations('documents.passage');
  const kept = useOriginals();
  const original = kept.state === 'ready' ? kept.originals.get(document.id) : undefined;
  const state = useCompared(document, original?.text ?? null);
  if (kept.state !== 'ready') return null;
  if (original === undefined) {
    return (
      <p className={styles.ways}>
        <a href={toReader(cite)}>{t('clause')}</a>
        <span className={styles.hint}>{t('attach')}</span>
      </p>
    );
  }
  return state.state === 'ready' ? <Sentence cite={cite} compared={state.compared} /> : null;
}

function Sentence({ cite, compared }: { readonly cite: Citation; readonly compared: Compared }) {
  const t = useTranslations('documents.passage');
  const { printed, comparison } = compared;
  const checked = useMemo(() => checkPassage(printed, comparison, cite), [printed, comparison, cite]);
  if (checked.state === 'not-found') {
    return (
      <p className={styles.differs}>
        {t('notFound')} <a href={toReader(cite)}>{t('read')}</a>
      </p>
    );
  }
  const { sentenceStart, start, end } = checked.passage;
  const opens = start + cite.from.length;
  return (
    <figure className={styles.passage} aria-label={t('printed')}>
      <blockquote className={styles.quote}>
        <Printed doc={cite.doc}>
          {printed.text.slice(sentenceStart, start).trimStart()}
          <mark className={styles.mark}>{printed.text.slice(start, opens)}</mark>
          {printed.text.slice(opens, end).trimEnd()}
        </Printed>
      </blockquote>
      <figcaption className={styles.caption}>
        {checked.state === 'differs' && <p className={styles.differs}>{t('differs')}</p>}
        <a href={toReader(cite)}>{t('read')}</a>
      </figcaption>
    </figure>
  );
}
