import { useTranslations } from 'use-intl';
import type { QuestionId } from '../../../seeds/schema/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import { ButtonLink, Icon } from '../../shared/ui/index.ts';
import type { CaseId } from '../../storage/index.ts';

/** Back to the question answered last, where there is one. */
export function BackLink({
  caseId,
  previous,
}: {
  readonly caseId: CaseId;
  readonly previous: QuestionId | null;
}) {
  const t = useTranslations('interview.actions');
  if (previous === null) return null;
  const href = formatRoute({ screen: 'interview', caseId, questionId: previous });
  return (
    <ButtonLink tone="quiet" href={href} icon={<Icon name="back" />}>
      {t('back')}
    </ButtonLink>
  );
}
