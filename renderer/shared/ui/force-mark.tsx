import { FORCES, type DocId, type Force } from '../../../seeds/schema/index.ts';
import { useWording } from '../catalogue/index.ts';
import { useText } from '../i18n/index.ts';
import { useTranslations } from 'use-intl';
import { cx } from './cx.ts';
import styles from './force-mark.module.css';
import { Printed } from './printed.tsx';

/** 10 for the firmest verb, 1 for background. */
export function firmness(force: Force): number {
  return FORCES.length - FORCES.indexOf(force);
}

export interface ForceMarkProps {
  readonly force: Force;
  /** Only the ladder is seen; word and step are still spoken. */
  readonly wordHidden?: boolean;
  /** The verb as a document prints it, shown after the word. */
  readonly verb?: { readonly doc: DocId; readonly verb: string };
}

/** How firm the verb is: a ladder of ten rungs, filled up to its step, and the word. */
export function ForceMark({ force, wordHidden = false, verb }: ForceMarkProps) {
  const t = useTranslations('common');
  const wording = useWording();
  const text = useText();
  const step = firmness(force);
  const word = text(wording.names.force[force]);
  const spoken = wordHidden ? `${word}. ${t('force.step', { step })}` : t('force.step', { step });
  return (
    <span className={styles.force} title={text(wording.names.forceMeans[force])}>
      <svg width="30" height="12" viewBox="0 0 30 12" role="img" aria-label={spoken}>
        {FORCES.map((name, index) => {
          const rung = index + 1;
          const height = 2 + rung;
          const filled = rung <= step;
          return (
            <rect
              key={name}
              x={index * 3}
              y={12 - height}
              width="2"
              height={height}
              className={cx(styles.rung, filled && styles.filled)}
            />
          );
        })}
      </svg>
      {!wordHidden && <span className={styles.word}>{word}</span>}
      {verb !== undefined && (
        <Printed doc={verb.doc} className={styles.verb}>
          {verb.verb}
        </Printed>
      )}
    </span>
  );
}
