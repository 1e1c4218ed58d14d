import { useWording } from '../catalogue/index.ts';
import { useText } from '../i18n/index.ts';
import { VerdictMark } from '../ui/index.ts';
import type { TallyKey } from './tally.ts';
import styles from './tally-mark.module.css';

/** The shape of a verdict, or of the area at large, with its word, which may run over two lines. */
export function TallyMark({ of, size = 16 }: { readonly of: TallyKey; readonly size?: number }) {
  const name = useTallyName();
  return (
    <span className={styles.mark} data-key={of}>
      {of === 'area' ? <AreaShape size={size} /> : <VerdictMark verdict={of} decorative size={size} />}
      <span className={styles.word}>{name(of)}</span>
    </span>
  );
}

/** The shape alone; its word is spoken. */
export function TallyShape({ of }: { readonly of: TallyKey }) {
  const name = useTallyName();
  if (of !== 'area') return <VerdictMark verdict={of} wordHidden />;
  return <AreaShape size={16} label={name(of)} />;
}

/** Names a tally key in the words of the catalogue. */
export function useTallyName(): (key: TallyKey) => string {
  const text = useText();
  const { names } = useWording();
  return (key) => text(key === 'area' ? names.addressee.area : names.verdict[key]);
}

function AreaShape({ size, label }: { readonly size: number; readonly label?: string }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      className={styles.area}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <path d="M2.5 5.5 6 3.5l4 2 3.5-2v7L10 12.5l-4-2-3.5 2z" />
    </svg>
  );
}
