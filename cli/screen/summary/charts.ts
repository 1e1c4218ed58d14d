import type { SummaryData } from '../../../rules/index.ts';
import {
  STANDINGS,
  VERDICTS,
  type Catalogue,
  type Language,
  type PlaceId,
} from '../../../seeds/schema/index.ts';
import { percent, type Bar } from './bars.ts';
import type { SummaryWords } from './summary-words.ts';

/** Standings that are drawn darker: a good fit or better. */
const STRONG: readonly string[] = STANDINGS.slice(0, 2);

const byCount = (a: Bar, b: Bar): number => b.count - a.count;

/** How many companies have each place first, and those of which nothing ranks the places. */
export function placeBars(
  { bestPlaces, unranked }: SummaryData,
  catalogue: Catalogue,
  language: Language,
  words: SummaryWords,
): Bar[] {
  const names = new Map(catalogue.places.map(({ id, name }) => [id, name[language]]));
  const places = new Map<PlaceId, { count: number; strong: number }>();
  for (const { place, standing, count } of bestPlaces) {
    const so = places.get(place) ?? { count: 0, strong: 0 };
    places.set(place, {
      count: so.count + count,
      strong: so.strong + (STRONG.includes(standing) ? count : 0),
    });
  }
  const ranked = [...places].map(([id, counted]): Bar => ({ label: names.get(id) ?? id, ...counted }));
  const none: Bar[] = unranked === 0 ? [] : [{ label: words.unranked, count: unranked, strong: 0 }];
  return [...ranked.sort(byCount), ...none];
}

/** How often each verdict was come to, over all companies and provisions. */
export function verdictBars({ verdicts }: SummaryData, catalogue: Catalogue, language: Language): Bar[] {
  const all = VERDICTS.reduce((sum, verdict) => sum + verdicts[verdict], 0);
  return VERDICTS.map((verdict) => ({
    label: catalogue.wording.names.verdict[verdict][language],
    count: verdicts[verdict],
    tone: verdict,
    note: percent(all === 0 ? 0 : verdicts[verdict] / all),
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
