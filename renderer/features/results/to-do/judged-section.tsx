import { useTranslations } from 'use-intl';
import type { ToDo } from '../../../../rules/index.ts';
import { Both } from '../../../shared/visit/index.ts';
import { wordsOf } from '../logic/to-do.ts';
import { ProvisionRefs } from './provision-refs.tsx';
import { Rows, Section } from './section.tsx';
import styles from './to-do.module.css';
import type { ToDoProps } from './to-do-props.ts';

type Line = ToDo['notChecked'][number];

/** What no answer settles: left to an authority, undefined in the text, or not turned into a question. */
export function JudgedSection({ list, result }: ToDoProps) {
  const t = useTranslations('todo.judged');
  const { judged, notChecked } = list;
  const parts = [
    { id: 'authority' as const, lines: judged.filter(({ by }) => by === 'authority') },
    { id: 'undefined-in-text' as const, lines: judged.filter(({ by }) => by === 'undefined-in-text') },
    { id: 'not-checked' as const, lines: notChecked },
  ].filter(({ lines }) => lines.length > 0);
  if (parts.length === 0) return null;
  return (
    <Section title={t('title')} count={judged.length + notChecked.length} note={t('note')} part="judged">
      {parts.map(({ id, lines }) => (
        <div key={id} className={styles.part}>
          <h3 className={styles.subtitle}>{t(`by.${id}`, { count: lines.length })}</h3>
          <Lines lines={lines} result={result} />
        </div>
      ))}
    </Section>
  );
}

function Lines({ lines, result }: Pick<ToDoProps, 'result'> & { readonly lines: readonly Line[] }) {
  return (
    <Rows items={lines} keyOf={({ says }) => wordsOf(says)}>
      {({ says, provisions }) => (
        <div className={styles.row}>
          <div className={styles.words}>
            <p>
              <Both text={says} />
            </p>
            <ProvisionRefs ids={provisions} result={result} />
          </div>
        </div>
      )}
    </Rows>
  );
}
