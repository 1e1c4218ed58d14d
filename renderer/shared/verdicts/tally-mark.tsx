import { useWording } from '../catalogue/index.ts';
import { useText } from '../i18n/index.ts';
import { VerdictMark } from '../ui/index.ts';
import { tallyName, type TallyKey } from './tally.ts';
import styles from './tally-mark.module.css';

/** The shape of a verdict, or of the area at large, with its word, which may run over two lines. */
export function TallyMark({ of, size = 16 }: { readonly of: TallyKey; readonly size?: number }) {
  const name = useTallyName();
  return (
    <span className={styles.mark} data-key={of}>
      {of === 'area' || of === 'burden' ? (
        <OwnShape of={of} size={size} />
      ) : (
        <VerdictMark verdict={of} decorative size={size} />
      )}
      <span className={styles.word}>{name(of)}</span>
    </span>
  );
}

/** The shape alone; its word is spoken. */
export function TallyShape({ of }: { readonly of: TallyKey }) {
  const name = useTallyName();
  if (of !== 'area' && of !== 'burden') return <VerdictMark verdict={of} wordHidden />;
  return <OwnShape of={of} size={16} label={name(of)} />;
}

const AREA = 'M2.5 5.5 6 3.5l4 2 3.5-2v7L10 12.5l-4-2-3.5 2z';
const BURDEN = 'M8 2.5 14 13H2zM8 6.5v3M8 11.4v.2';

/** Names a tally key in the words of the catalogue. */
export function useTallyName(): (key: TallyKey) => string {
  const text = useText();
  const wording = useWording();
  return (key) => text(tallyName(wording, key));
}

/** The shapes of what is no verdict: a map, and a warning sign in the colour of plain text. */
function OwnShape({
  of,
  size,
  label,
}: {
  readonly of: 'area' | 'burden';
  readonly size: number;
  readonly label?: string;
}) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      className={styles.area}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <path d={of === 'area' ? AREA : BURDEN} />
    </svg>
  );
}
