import { describeAnswer } from '../../../rules/index.ts';
import type { Answer, FactId, Text } from '../../../seeds/schema/index.ts';
import { useCatalogue } from '../../shared/catalogue/index.ts';
import { sayInAll } from '../../shared/visit/index.ts';

/** One answer in words, in all languages; `undefined` and `null` are "not asked yet". */
export function useAnswerWords(): (fact: FactId, answer: Answer | null | undefined) => Text {
  const catalogue = useCatalogue();
  return (fact, answer) =>
    sayInAll((language) => describeAnswer(catalogue, fact, answer ?? undefined, language));
}
