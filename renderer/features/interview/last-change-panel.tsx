import { useTranslations } from 'use-intl';
import { describeAnswer } from '../../../rules/index.ts';
import type { Answers } from '../../../seeds/schema/index.ts';
import { useCatalogue } from '../../shared/catalogue/index.ts';
import { useLanguage, useText } from '../../shared/i18n/index.ts';
import { Disclosure } from '../../shared/ui/index.ts';
import styles from './last-change-panel.module.css';
import { MovementRow } from './movement-row.tsx';
import { PlaceMoves } from './place-moves.tsx';
import { useChangeWords } from './use-change-words.ts';
import type { LastChange } from './use-interview.ts';

/** What the last answer changed: in two sentences, and which provisions went from which verdict to which. */
export function LastChangePanel({
  last,
  answers,
}: {
  readonly last: LastChange | null;
  readonly answers: Answers;
}) {
  const t = useTranslations('interview.changed');
  const text = useText();
  const { language } = useLanguage();
  const catalogue = useCatalogue();
  const wordsOf = useChangeWords();
  if (last === null) return <p className={styles.quiet}>{t('nothingYet')}</p>;
  const { facts, cause, change, moves } = last;
  const words = wordsOf(last);
  return (
    <div className={styles.change}>
      <h3>{t(`title.${cause}`)}</h3>
      {facts.map((id) => {
        const fact = catalogue.facts.find((candidate) => candidate.id === id);
        return (
          <p key={id} className={styles.quiet}>
            {fact === undefined ? id : text(fact.label)}
            {language === 'en' ? ': ' : '：'}
            <span className={styles.said}>{describeAnswer(catalogue, id, answers.get(id), language)}</span>
          </p>
        );
      })}
      {change.moved === 0 && <p>{t('none')}</p>}
      {words.provisions !== '' && <p>{words.provisions}</p>}
      {words.places !== '' && <p>{words.places}</p>}
      {(change.moved > 0 || moves.length > 0) && (
        <Disclosure title={t('details')} className={styles.details ?? ''}>
          <ul role="list" className={styles.movements}>
            {change.movements.map((movement) => (
              <li key={`${movement.from} ${movement.to}`}>
                <MovementRow movement={movement} />
              </li>
            ))}
          </ul>
          <PlaceMoves moves={moves} />
        </Disclosure>
      )}
    </div>
  );
}
