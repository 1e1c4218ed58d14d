import { useTranslations } from 'use-intl';
import { usePack } from '../../shared/catalogue/index.ts';
import { useDates } from '../../shared/i18n/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import { useHistory, type CaseId } from '../../storage/index.ts';
import { useCatalogueStep } from './use-comparison.ts';

/** What the catalogue of now makes of the newest state kept under another one, in one line, and where to read on. */
export function PackChange({ caseId }: { readonly caseId: CaseId }) {
  const t = useTranslations('history.notice');
  const pack = usePack();
  const dates = useDates();
  const history = useHistory(caseId);
  const then =
    history.state === 'ready'
      ? (history.snapshots.find((state) => state.pack.hash !== pack.hash) ?? null)
      : null;
  const worked = useCatalogueStep(then);
  if (history.state !== 'ready') return null;
  if (then === null || then.verdicts === null) return <>{t('unlisted')}</>;
  if (worked.state !== 'ready' || worked.step === null) return null;
  const { added, gone, moves } = worked.step;
  return (
    <>
      {t('counts', {
        moment: dates.moment(then.at),
        added: added.length,
        gone: gone.length,
        moves: moves.length,
      })}{' '}
      <a href={formatRoute({ screen: 'history', caseId, at: String(then.at) })}>{t('see')}</a>
    </>
  );
}
