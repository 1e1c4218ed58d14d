import { useTranslations } from 'use-intl';
import { Button } from '../../../shared/ui/index.ts';
import styles from '../cases-screen.module.css';
import { keepFocus } from '../keep-focus.ts';
import type { CaseView } from '../logic/pick-cases.ts';

export interface NothingFoundProps {
  readonly view: CaseView;
  /** How many archived cases fit. */
  readonly archived: number;
  readonly onAll: () => void;
}

/** In place of the list where no case of it fits, with the way back to all of them. */
export function NothingFound({ view: { wanted, tag }, archived, onAll }: NothingFoundProps) {
  const t = useTranslations('cases');
  const words = () => {
    if (archived > 0) return t('onlyArchived');
    return wanted.trim() === '' || tag !== null ? t('noneLeft') : t('noneFound', { wanted });
  };
  const all = () => {
    onAll();
    // The button goes with the search it undoes.
    keepFocus();
  };
  return (
    <div className={styles.none}>
      <p>{words()}</p>
      <Button size="s" onPress={all}>
        {t('showAll')}
      </Button>
    </div>
  );
}
