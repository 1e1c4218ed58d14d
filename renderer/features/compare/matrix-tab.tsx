import { useTranslations } from 'use-intl';
import { Segments } from '../../shared/ui/index.ts';
import type { AssessedCase } from './assessed-case.ts';
import { createKept } from './kept.ts';
import styles from './matrix-tab.module.css';
import { PlacesMatrix } from './places-matrix.tsx';
import { StructuresMatrix } from './structures-matrix.tsx';

type View = 'places' | 'structures';
const useView = createKept<View>();

/** Verdicts side by side: the same company at several places, or under several structures. */
export function MatrixTab({ assessed }: { readonly assessed: AssessedCase }) {
  const t = useTranslations('compare.matrix');
  const [view, setView] = useView(assessed.caseRow.id, 'places');
  return (
    <div className={styles.tab}>
      <Segments
        label={t('view')}
        labelShown
        options={[
          { id: 'places', label: t('viewPlaces') },
          { id: 'structures', label: t('viewStructures') },
        ]}
        value={view}
        onChange={(next) => setView(next ?? 'places')}
      />
      {view === 'places' ? <PlacesMatrix assessed={assessed} /> : <StructuresMatrix assessed={assessed} />}
    </div>
  );
}
