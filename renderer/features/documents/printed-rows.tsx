import { useTranslations } from 'use-intl';
import type { Compared } from '../../../rules/index.ts';
import type { PolicyDocument } from '../../../seeds/schema/index.ts';
import { Printed, Tag, VisuallyHidden } from '../../shared/ui/index.ts';
import { isAsked, type Asked } from './logic/asked.ts';
import { citedSentence, piecesOf, type PrintedClause, type Sentence } from './logic/annotate.ts';
import type { Entry } from './logic/outline.ts';
import { ReadingNote } from './reading-note.tsx';
import styles from './rows.module.css';

export interface PrintedRowsProps {
  readonly document: PolicyDocument;
  readonly clause: PrintedClause;
  readonly attached: Compared;
  readonly asked: Asked;
  readonly caseId: string | null;
}

/** A clause of the attached original, sentence by sentence, with what rests on each beside it. */
export function PrintedRows(props: PrintedRowsProps) {
  const { clause, attached, asked, caseId } = props;
  const wanted =
    asked.at === clause.at && asked.from !== null ? citedSentence(attached, clause, asked.from) : null;
  return (
    <ul role="list" className={styles.rows}>
      {clause.sentences.map((sentence) => (
        <SentenceRow key={sentence.start} sentence={sentence} isWanted={sentence === wanted} {...props} />
      ))}
      {clause.notFound.map((entry) => (
        <LostRow key={entry.key} entry={entry} asked={asked} caseId={caseId} />
      ))}
    </ul>
  );
}

function SentenceRow({
  sentence,
  isWanted,
  document,
  attached,
  asked,
  caseId,
}: PrintedRowsProps & { readonly sentence: Sentence; readonly isWanted: boolean }) {
  const t = useTranslations('documents.page');
  const pieces = piecesOf(attached.printed.text, sentence, isWanted ? asked.from : null);
  return (
    <li className={styles.row} data-role={sentence.role} data-asked={isWanted ? 'passage' : undefined}>
      <div className={styles.printed}>
        {isWanted && <VisuallyHidden>{t('asked')}</VisuallyHidden>}
        <Printed as="p" doc={document.id}>
          {pieces.map(({ kind, text }, index) =>
            kind === 'cited' ? (
              <mark key={index} className={styles.cited}>
                {text}
              </mark>
            ) : (
              <span key={index} className={kind === 'opening' ? styles.opening : undefined}>
                {text}
              </span>
            ),
          )}
        </Printed>
        {sentence.differs && <Tag tone="seal">{t('differs')}</Tag>}
      </div>
      <div className={styles.notes}>
        <RoleNote sentence={sentence} />
        {sentence.entries.map((entry) => (
          <ReadingNote key={entry.key} entry={entry} asked={isAsked(entry, asked)} caseId={caseId} />
        ))}
      </div>
    </li>
  );
}

/** Why nothing stands beside a sentence: it is no sentence of its own, or nobody has entered it. */
function RoleNote({ sentence: { role } }: { readonly sentence: Sentence }) {
  const t = useTranslations('documents.page');
  switch (role) {
    case 'entered':
      return null;
    case 'heading':
    case 'furniture':
      return <p className={styles.quiet}>{t(role)}</p>;
    case 'left-out':
      return <p className={styles.leftOut}>{t('leftOut')}</p>;
  }
}

/** What rests on words that the attached file does not have there. */
function LostRow({
  entry,
  asked,
  caseId,
}: {
  readonly entry: Entry;
  readonly asked: Asked;
  readonly caseId: string | null;
}) {
  const t = useTranslations('documents.page');
  return (
    <li className={styles.row} data-role="lost" data-asked={isAsked(entry, asked) ? 'passage' : undefined}>
      <div className={styles.printed}>
        <p className={styles.leftOut}>{t('notFound')}</p>
        {entry.cite.map(({ doc, from }) => (
          <Printed key={from} as="q" doc={doc}>
            {from}…
          </Printed>
        ))}
      </div>
      <div className={styles.notes}>
        <ReadingNote entry={entry} asked={isAsked(entry, asked)} caseId={caseId} />
      </div>
    </li>
  );
}
