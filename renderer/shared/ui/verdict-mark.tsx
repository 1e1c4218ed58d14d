import type { ReactNode } from 'react';
import type { Verdict } from '../../../seeds/schema/index.ts';
import { useWording } from '../catalogue/index.ts';
import { useText } from '../i18n/index.ts';
import { cx } from './cx.ts';
import styles from './verdict-mark.module.css';

const HOURGLASS =
  'M4 2.75h8M4 13.25h8M5 2.75c0 3 3 3.5 3 5.25S5 10.25 5 13.25M11 2.75c0 3-3 3.5-3 5.25s3 2.25 3 5.25';

/** One shape for each verdict, so that colour is never alone in saying it. */
function shapeOf(verdict: Verdict): ReactNode {
  switch (verdict) {
    case 'met':
      return <circle cx="8" cy="8" r="6" className={styles.fill} />;
    case 'met-if-judged':
      return (
        <>
          <circle cx="8" cy="8" r="5.25" className={styles.stroke} />
          <path d="M8 2.75a5.25 5.25 0 0 0 0 10.5z" className={styles.fill} />
        </>
      );
    case 'open':
      return <circle cx="8" cy="8" r="5.25" className={styles.stroke} />;
    case 'not-met':
      return (
        <>
          <circle cx="8" cy="8" r="5.25" className={styles.stroke} />
          <path d="M4.3 11.7 11.7 4.3" className={styles.stroke} />
        </>
      );
    case 'out-of-scope':
      return <path d="M3.5 8h9" className={styles.stroke} />;
    case 'closed':
      return <path d={HOURGLASS} className={styles.stroke} />;
  }
}

export interface VerdictMarkProps {
  readonly verdict: Verdict;
  /** Only the shape is seen; the word is still spoken. */
  readonly wordHidden?: boolean;
  /** Nothing is spoken: the word stands right beside it. */
  readonly decorative?: boolean;
  readonly size?: number;
}

/** The verdict as shape, colour and word: disc, half disc, ring, barred ring, dash, hourglass. */
export function VerdictMark({
  verdict,
  wordHidden = false,
  decorative = false,
  size = 16,
}: VerdictMarkProps) {
  const wording = useWording();
  const text = useText();
  const word = text(wording.names.verdict[verdict]);
  const bare = wordHidden || decorative;
  return (
    <span className={cx(styles.mark, styles[verdict])}>
      <svg
        width={size}
        height={size}
        viewBox="0 0 16 16"
        {...(wordHidden && !decorative ? { role: 'img', 'aria-label': word } : { 'aria-hidden': true })}
      >
        {shapeOf(verdict)}
      </svg>
      {!bare && <span className={styles.word}>{word}</span>}
    </span>
  );
}
