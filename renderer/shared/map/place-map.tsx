import { useMemo } from 'react';
import { composeMap } from './logic/compose.ts';
import { LiveMap } from './live-map.tsx';
import type { PlaceMapProps } from './place-map-props.ts';
import styles from './place-map.module.css';
import { useUnits } from './use-units.ts';

/** The map on a page: as wide as its room, every mark leads somewhere, and the keyboard reaches all of them. */
export function PlaceMap({ marks, words, around, current, children, ...rest }: PlaceMapProps) {
  const [room, width] = useUnits();
  const composition = useMemo(
    () => (width === null || width < 1 ? null : composeMap({ marks, width, words, around, current })),
    [marks, width, words, around, current],
  );
  return (
    <figure className={styles.map}>
      <div ref={room} className={styles.room}>
        {composition !== null && (
          <LiveMap
            composition={composition}
            words={words}
            {...rest}
            {...(current !== undefined && { current })}
          />
        )}
      </div>
      <figcaption className={styles.note}>
        {words.note} {children}
      </figcaption>
    </figure>
  );
}
