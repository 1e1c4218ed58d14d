import { CheckboxButton, CheckboxField } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { Place } from '../../../seeds/schema/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { cx, VisuallyHidden } from '../../shared/ui/index.ts';
import { MOST_COMPARED } from './place-memory.ts';
import type { Compared } from './place-props.ts';
import styles from './place-tick.module.css';

/** Takes a place into the comparison, or out of it. */
export function PlaceTick({ place, compared }: { readonly place: Place; readonly compared: Compared }) {
  const t = useTranslations('map.compare');
  const text = useText();
  const isIn = compared.ids.includes(place.id);
  return (
    <CheckboxField
      isSelected={isIn}
      isDisabled={!isIn && compared.ids.length >= MOST_COMPARED}
      onChange={() => compared.toggle(place.id)}
    >
      <CheckboxButton className={cx(styles.tick)}>
        <span className={styles.box} aria-hidden="true" />
        {t('tick')}
        <VisuallyHidden> {text(place.name)}</VisuallyHidden>
      </CheckboxButton>
    </CheckboxField>
  );
}
