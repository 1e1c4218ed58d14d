import { useTranslations } from 'use-intl';
import type { Answers, PlaceId } from '../../../seeds/schema/index.ts';
import { useAssessment } from '../../shared/catalogue/index.ts';
import { useCase, type CaseId } from '../../storage/index.ts';

function Progress({ answers, places }: { readonly answers: Answers; readonly places: readonly PlaceId[] }) {
  const t = useTranslations('cases');
  const { assessment } = useAssessment(answers, places);
  if (assessment === null) return null;
  return <span>{t('left', { count: assessment.stillMatter.length })}</span>;
}

/** How much could still change a verdict of this case. */
export function CaseProgress({ caseId }: { readonly caseId: CaseId }) {
  const open = useCase(caseId);
  if (open.state !== 'ready' || open.case === null) return null;
  return <Progress answers={open.answers} places={open.case.places} />;
}
