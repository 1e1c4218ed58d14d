import {
  endedOn,
  SCREEN_TALLY_KEYS,
  type ScreenTally,
  type ScreenTallyKey,
  type SummaryData,
} from '../../../rules/index.ts';
import { STANDINGS, type Catalogue, type Language, type PlaceId } from '../../../seeds/schema/index.ts';
import type { WorkerTask } from '../protocol.ts';
import { percent, type Bar } from './bars.ts';
import type { SummaryWords } from './summary-words.ts';

/** Standings that are drawn darker: a good fit or better. */
const STRONG: readonly string[] = STANDINGS.slice(0, 2);

/** Places with a bar of their own. */
const PLACES_DRAWN = 15;

const byCount = (a: Bar, b: Bar): number => b.count - a.count;

/** How many companies have each place first, and those of which nothing ranks the places. */
export function placeBars(
  { bestPlaces, unranked }: SummaryData,
  { catalogue, language, asOf }: Pick<WorkerTask, 'catalogue' | 'language' | 'asOf'>,
  words: SummaryWords,
): Bar[] {
  const documents = new Map(catalogue.documents.map((document) => [document.id, document]));
  const names = new Map(
    catalogue.places.map((place) => {
      const ended = endedOn(place, documents, asOf);
      return [place.id, `${place.name[language]}${ended === null ? '' : words.ended(ended)}`];
    }),
  );
  const places = new Map<PlaceId, { count: number; strong: number }>();
  for (const { place, standing, count } of bestPlaces) {
    const so = places.get(place) ?? { count: 0, strong: 0 };
    places.set(place, {
      count: so.count + count,
      strong: so.strong + (STRONG.includes(standing) ? count : 0),
    });
  }
  const drawn = (label: string, count: number, strong: number): Bar => ({
    label,
    count,
    strong,
    note: words.strong(strong),
  });
  const ranked = [...places].map(([id, { count, strong }]) => drawn(names.get(id) ?? id, count, strong));
  const none: Bar[] = unranked === 0 ? [] : [{ label: words.unranked, count: unranked, strong: 0 }];
  ranked.sort(byCount);
  const rest = ranked.slice(PLACES_DRAWN);
  if (rest.length < 2) return [...ranked, ...none];
  const sum = (part: 'count' | 'strong'): number => rest.reduce((all, bar) => all + (bar[part] ?? 0), 0);
  const others = drawn(words.otherPlaces(rest.length), sum('count'), sum('strong'));
  return [...ranked.slice(0, PLACES_DRAWN), others, ...none];
}

/**
 * How often each verdict was come to, over all companies and provisions. What holds of an area as a whole, or may turn
 * against a company, is nothing a company has met, and stands apart.
 */
export function verdictBars(tally: ScreenTally, catalogue: Catalogue, language: Language): Bar[] {
  const { names, burden } = catalogue.wording;
  const all = SCREEN_TALLY_KEYS.reduce((sum, key) => sum + tally[key], 0);
  const label = (key: ScreenTallyKey): string => {
    if (key === 'area') return names.addressee.area[language];
    return key === 'burden' ? burden.name[language] : names.verdict[key][language];
  };
  return SCREEN_TALLY_KEYS.map((key) => ({
    label: label(key),
    count: tally[key],
    tone: key,
    note: percent(all === 0 ? 0 : tally[key] / all),
  }));
}

/** For how many companies each question is the one to ask next. */
export function questionBars(
  { next, nothingToAsk }: SummaryData,
  catalogue: Catalogue,
  language: Language,
  words: SummaryWords,
): Bar[] {
  const asks = new Map(catalogue.questions.map(({ id, ask }) => [id, ask[language]]));
  const asked = next.map(({ question, count }): Bar => ({ label: asks.get(question) ?? question, count }));
  const none: Bar[] = nothingToAsk === 0 ? [] : [{ label: words.nothing, count: nothingToAsk, strong: 0 }];
  return [...asked.sort(byCount), ...none];
}
