import { useTranslations } from 'use-intl';
import { useIndex, useWording } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import styles from './last-change-panel.module.css';
import type { PlaceMove } from './logic/compare-standings.ts';
import { NAMED_PLACES } from './use-change-words.ts';

/** How the first few places moved: from which standing or rank to which. */
export function PlaceMoves({ moves }: { readonly moves: readonly PlaceMove[] }) {
  const t = useTranslations('interview.changed.move');
  const text = useText();
  const { names } = useWording();
  const { places } = useIndex();
  if (moves.length === 0) return null;
  const fromTo = (move: PlaceMove) =>
    move.by === 'standing'
      ? t('standing', { from: text(names.standing[move.from]), to: text(names.standing[move.to]) })
      : t('rank', { from: move.from, to: move.to });
  return (
    <ul role="list" className={styles.movements}>
      {moves.slice(0, NAMED_PLACES).map((move) => {
        const place = places.get(move.id);
        if (place === undefined) return null;
        return (
          <li key={move.id} className={styles.move}>
            <span>{text(place.name)}</span>
            <span className={styles.quiet}>{fromTo(move)}</span>
          </li>
        );
      })}
    </ul>
  );
}
