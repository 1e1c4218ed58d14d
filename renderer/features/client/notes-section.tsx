import { useTranslations } from 'use-intl';
import type { FactId } from '../../../seeds/schema/index.ts';
import { useIndex } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import { useVisit } from '../../shared/visit/index.ts';
import type { CaseRow } from '../../storage/index.ts';
import styles from './notes-section.module.css';

export interface NotesSectionProps {
  readonly caseRow: CaseRow;
  readonly notes: ReadonlyMap<FactId, string>;
}

/** All private notes of the case. While a client looks on there is only a sentence, whether there are notes or not. */
export function NotesSection({ caseRow, notes }: NotesSectionProps) {
  const t = useTranslations('officer.notes');
  const { on } = useVisit();
  return (
    <section aria-labelledby="client-notes" className={styles.section}>
      <h2 id="client-notes">{t('title')}</h2>
      {on ? (
        <p className={styles.quiet}>{t('hidden')}</p>
      ) : (
        <>
          <p className={styles.quiet}>{notes.size === 0 ? t('none') : t('private')}</p>
          {notes.size > 0 && (
            <ul role="list" className={styles.list}>
              {[...notes].map(([fact, note]) => (
                <NoteRow key={fact} caseId={caseRow.id} fact={fact} note={note} />
              ))}
            </ul>
          )}
        </>
      )}
    </section>
  );
}

function NoteRow({
  caseId,
  fact,
  note,
}: {
  readonly caseId: string;
  readonly fact: FactId;
  readonly note: string;
}) {
  const text = useText();
  const { facts, questions } = useIndex();
  const [known, question] = [facts.get(fact), questions.get(fact)];
  const name = known === undefined ? fact : text(known.label);
  return (
    <li className={styles.note}>
      <h3>
        {question === undefined ? (
          name
        ) : (
          <a href={formatRoute({ screen: 'interview', caseId, questionId: question.id })}>{name}</a>
        )}
      </h3>
      <p className={styles.text}>{note}</p>
    </li>
  );
}
