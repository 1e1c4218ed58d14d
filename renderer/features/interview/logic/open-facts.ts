import type { CompiledCatalogue } from '../../../../rules/index.ts';
import type { Answers, FactId, IsoDate, PlaceId } from '../../../../seeds/schema/index.ts';

/** Every fact that could still change a verdict, or how well one of the places suits. */
export function factsThatMatter(
  compiled: Pick<CompiledCatalogue, 'openFacts'>,
  answers: Answers,
  where: { readonly asOf: IsoDate; readonly places: readonly PlaceId[] },
): ReadonlySet<FactId> {
  const { provisions, places } = compiled.openFacts(answers, where);
  return new Set([...provisions, ...places].flatMap(({ facts }) => [...facts]));
}
