import { useTranslations } from 'use-intl';
import type { Answers, PlaceId } from '../../../seeds/schema/index.ts';
import { useOutlook } from '../../shared/catalogue/index.ts';
import { useCase, type CaseId } from '../../storage/index.ts';

function Progress({ answers, places }: { readonly answers: Answers; readonly places: readonly PlaceId[] }) {
  const t = useTranslations('cases');
  const { outlook } = useOutlook(answers, places);
  if (outlook === null) return null;
  return <span>{t('left', { count: outlook.stillMatter.length })}</span>;
}

/** How much could still change a verdict of this case. */
export function CaseProgress({ caseId }: { readonly caseId: CaseId }) {
  const open = useCase(caseId);
  if (open.state !== 'ready' || open.case === null) return null;
  return <Progress answers={open.answers} places={open.case.places} />;
}
