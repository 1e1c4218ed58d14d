import type { Answers, Catalogue, Provision, Verdict } from '../../seeds/schema/index.ts';
import { consideredPlaces } from '../assess/places.ts';
import { compileCatalogue, type CompiledCatalogue } from '../explore/compile-catalogue.ts';
import { FORCE_WEIGHT } from '../explore/rank-questions.ts';
import { RESULT_OF_CODE } from '../explore/result-codes.ts';
import type { ScreenOptions, Screened, SheetCompany, VerdictCounts } from './types.ts';

/** What the codes in `Screened.verdicts` stand for. */
export const VERDICT_CODES = RESULT_OF_CODE;

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
  return ({ row, name, answers, places: own, problems, numberDays }) => {
    const places = own.length === 0 ? usual : consideredPlaces(catalogue, own);
    const found = compiled.screen(answers, { asOf, places });
    return {
      row,
      name,
      counts: countVerdicts(found.codes),
      places: found.places
        .slice(0, placesShown)
        .map(({ id, standing, unlocked, met, notMet }) => ({ id, standing, holds: unlocked, met, notMet })),
      top: topOf(firmest, found.codes, topShown),
      next: found.next === null ? null : { question: found.next.id, facts: found.next.facts },
      answered: countAnswered(answers),
      stillMatter: found.stillMatter,
      problems,
      numberDays,
      ...(options.verdicts === true && { verdicts: found.codes.slice() }),
    };
  };
}

function countVerdicts(codes: Uint8Array): VerdictCounts {
  const ofCode = new Array<number>(RESULT_OF_CODE.length).fill(0);
  for (const code of codes) ofCode[code] = (ofCode[code] ?? 0) + 1;
  const counts = noVerdicts();
  RESULT_OF_CODE.forEach(({ verdict }, code) => (counts[verdict] += ofCode[code] ?? 0));
  return counts;
}

/** A count of nothing. */
export function noVerdicts(): Record<Verdict, number> {
  return { met: 0, 'met-if-judged': 0, open: 0, 'not-met': 0, 'out-of-scope': 0, closed: 0 };
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

function topOf(firmest: readonly Placed[], codes: Uint8Array, shown: number): Screened['top'] {
  const top: Screened['top'][number][] = [];
  for (const { at, provision } of firmest) {
    if (top.length >= shown) break;
    const verdict = RESULT_OF_CODE[codes[at] ?? 0]?.verdict;
    if (verdict === 'met' || verdict === 'met-if-judged')
      top.push({ id: provision.id, verdict, at: provision.cite });
  }
  return top;
}

function countAnswered(answers: Answers): number {
  let count = 0;
  for (const { state } of answers.values()) if (state !== 'unknown' && state !== 'declined') count++;
  return count;
}
