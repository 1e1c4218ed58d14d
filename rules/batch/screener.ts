import type { Answers, Catalogue, Provision } from '../../seeds/schema/index.ts';
import { consideredPlaces } from '../assess/places.ts';
import {
  compileCatalogue,
  type CompiledCatalogue,
  type CompiledOptions,
} from '../explore/compile-catalogue.ts';
import { FORCE_WEIGHT } from '../explore/rank-questions.ts';
import { RESULT_OF_CODE } from '../explore/result-codes.ts';
import { createReadingCheck } from './reading-check.ts';
import { createTally } from './tally.ts';
import type { ScreenOptions, Screened, SheetCompany } from './types.ts';

/** Decides one company after another. What it gives equals what `assess` gives of the same answers. */
export type Screener = (company: SheetCompany) => Screened;

/** Makes a screener for one day and the places considered, with the compiled evaluator alone. */
export function createScreener(
  catalogue: Catalogue,
  options: ScreenOptions,
  compiled: CompiledCatalogue = compileCatalogue(catalogue),
): Screener {
  const { asOf, placesShown, topShown } = options;
  const usual = consideredPlaces(catalogue, options.places);
  const firmest = inOrderOfUse(catalogue);
  const tallyOf = createTally(catalogue);
  const isOnReading = createReadingCheck(catalogue);
  return ({ row, name, answers, places: own, problems, numberDays }) => {
    const scope = { asOf, places: own.length === 0 ? usual : consideredPlaces(catalogue, own) };
    const found = compiled.screen(answers, scope);
    // The next look overwrites the codes.
    const codes = found.codes.slice();
    const isOnPlans = createPlanCheck(compiled, answers, scope, codes);
    return {
      row,
      name,
      tally: tallyOf(codes),
      places: found.places
        .slice(0, placesShown)
        .map(({ id, standing, unlocked, met, notMet }) => ({ id, standing, holds: unlocked, met, notMet })),
      top: topOf(firmest, codes, topShown).map(({ at, provision, verdict }) => ({
        id: provision.id,
        verdict,
        at: provision.cite,
        onPlans: isOnPlans(at),
        onReading: isOnReading(scope, provision),
      })),
      onPlans: firmest.filter(({ at }) => isOnPlans(at) && heldVerdict(codes, at) !== null).length,
      next: found.next === null ? null : { question: found.next.id, facts: found.next.facts },
      answered: countAnswered(answers),
      stillMatter: found.stillMatter,
      problems,
      numberDays,
      ...(options.verdicts === true && { verdicts: codes }),
    };
  };
}

/**
 * Whether the verdict on a provision, by its place in the catalogue, would be another without anything that is only
 * planned. One that is decided without any plan stays so with all of them, so leaving all out is enough.
 */
function createPlanCheck(
  compiled: CompiledCatalogue,
  answers: Answers,
  scope: CompiledOptions,
  codes: Uint8Array,
): (at: number) => boolean {
  const without: Answers = new Map([...answers].filter(([, { state }]) => state !== 'planned'));
  if (without.size === answers.size) return () => false;
  const { provisions } = compiled.assess(without, scope);
  return (at) => provisions[at]?.verdict !== RESULT_OF_CODE[codes[at] ?? 0]?.verdict;
}

/** A provision with its place in the catalogue. */
interface Placed {
  readonly at: number;
  readonly provision: Provision;
}

/** Provisions one would name first, in the order of the groups of what to do: firmest, articles last, as printed. */
function inOrderOfUse(catalogue: Catalogue): readonly Placed[] {
  const articles = new Set(
    catalogue.documents.filter(({ nature }) => nature === 'article').map(({ id }) => id),
  );
  const late = ({ provision }: Placed) => Number(articles.has(provision.doc));
  return catalogue.provisions
    .map((provision, at) => ({ provision, at }))
    .filter(({ provision }) => provision.addressee !== 'area' && provision.effect !== 'burden')
    .sort(
      (a, b) =>
        FORCE_WEIGHT[b.provision.force] - FORCE_WEIGHT[a.provision.force] || late(a) - late(b) || a.at - b.at,
    );
}

/** The first of them that hold, with their verdicts. */
function topOf(firmest: readonly Placed[], codes: Uint8Array, shown: number) {
  const top: (Placed & Pick<Screened['top'][number], 'verdict'>)[] = [];
  for (const placed of firmest) {
    if (top.length >= shown) break;
    const verdict = heldVerdict(codes, placed.at);
    if (verdict !== null) top.push({ ...placed, verdict });
  }
  return top;
}

/** The verdict on a provision if it holds. */
function heldVerdict(codes: Uint8Array, at: number): 'met' | 'met-if-judged' | null {
  const verdict = RESULT_OF_CODE[codes[at] ?? 0]?.verdict;
  return verdict === 'met' || verdict === 'met-if-judged' ? verdict : null;
}

function countAnswered(answers: Answers): number {
  let count = 0;
  for (const { state } of answers.values()) if (state !== 'unknown' && state !== 'declined') count++;
  return count;
}
