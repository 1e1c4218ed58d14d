import { useTranslations } from 'use-intl';
import { useText } from '../../../shared/i18n/index.ts';
import { Both } from '../../../shared/visit/index.ts';
import { wordsOf } from '../logic/to-do.ts';
import { ProvisionRefs } from './provision-refs.tsx';
import { Rows, Section } from './section.tsx';
import { Tick } from './tick.tsx';
import styles from './to-do.module.css';
import type { ToDoProps } from './to-do-props.ts';
import { useTicks } from './use-ticks.ts';

/** What the company would have to do or pay; the same duty of several provisions is one line. */
export function UndertakingsSection({ list, result }: ToDoProps) {
  const t = useTranslations('todo.undertakings');
  const text = useText();
  const ticks = useTicks(result.caseRow.id);
  if (list.undertakings.length === 0) return null;
  return (
    <Section title={t('title')} count={list.undertakings.length} note={t('note')} part="undertakings">
      <Rows items={list.undertakings} keyOf={({ says }) => wordsOf(says)}>
        {({ says, provisions }) => (
          <div className={styles.row} data-done={ticks.isDone('undertaking', wordsOf(says)) || undefined}>
            <div className={styles.words}>
              <p>
                <Both text={says} />
              </p>
              <ProvisionRefs ids={provisions} result={result} />
            </div>
            <div className={styles.tools}>
              <Tick
                label={t('done')}
                name={text(says)}
                isSelected={ticks.isDone('undertaking', wordsOf(says))}
                onChange={(done) => ticks.setDone('undertaking', wordsOf(says), done)}
              />
            </div>
          </div>
        )}
      </Rows>
    </Section>
  );
}
