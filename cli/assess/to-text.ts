import {
  beginsOn,
  endedOn,
  groupByAction,
  inForce,
  placeDoubts,
  restsOnReading,
  verdictSentence,
  type ActionGroup,
  type ProvisionResult,
} from '../../rules/index.ts';
import { meritName } from '../../renderer/shared/verdicts/tally.ts';
import { periodState, type Outcome, type PlaceId, type Provision } from '../../seeds/schema/index.ts';
import { isNothingFound, nothingLeft, placeName, reasonsInWords, type Assessed } from './run-assessment.ts';
import { hang, plain, wrap } from './terminal.ts';
import { whyAsked } from './to-json.ts';
import { wordsFor, type Words } from './words.ts';

/** Groups whose decision records are printed whole; the middle ones get a line each, the rest a count. */
const WHOLE: readonly ActionGroup[] = ['act-now', 'supported', 'one-answer-away', 'near-miss', 'burden'];
const LINES: readonly ActionGroup[] = ['open', 'watch', 'area', 'closed'];

const MARK: Record<Outcome, string> = {
  met: '+',
  'not-met': 'x',
  unknown: '?',
  'for-authority': '~',
  assumed: '@',
};

/** The assessment as plain text for a terminal of `width` columns: what to act on first, each with its clause. */
export function toText(run: Assessed, width: number): string {
  const words = wordsFor(run.language);
  const lines = [...header(run, words, width)];
  for (const { group, results } of groupByAction(run.pack.catalogue, run.assessment)) {
    lines.push('', `${words.group[group]} (${results.length})`, '─'.repeat(width));
    if (WHOLE.includes(group))
      for (const result of results) lines.push(...whole(run, words, result, width), '');
    else if (LINES.includes(group)) {
      if (group === 'closed') lines.push(...whatIsNotInForce(run, words, results, width));
      for (const result of results) lines.push(...oneLine(run, words, result, width));
    } else lines.push(...hang('  ', words.folded, width));
  }
  return `${[...lines, ...places(run, words, width), ...footer(run, words, width)].join('\n')}\n`;
}

function header(run: Assessed, words: Words, width: number): string[] {
  const { assessment, pack } = run;
  const all = pack.catalogue.places.filter(({ canLocate }) => canLocate).length;
  const where =
    assessment.places.length === all
      ? words.allPlaces
      : assessment.places.map((id) => placeName(run, id)).join(', ');
  const tally = groupByAction(pack.catalogue, assessment)
    .map(({ group, results }) => `${results.length} ${words.tally[group]}`)
    .join(' · ');
  return [
    ...wrap(plain(run.name), width),
    `${words.asOf} ${assessment.asOf} · pack ${pack.version} (${pack.hash.slice(0, 12)})`,
    ...hang(`${words.asIfAt}${words.colon}`, where, width),
    ...hang(`${assessment.provisions.length} ${words.total}${words.colon}`, tally, width),
    ...(isNothingFound(run) ? ['', ...wrap(words.nothingFound, width)] : []),
  ];
}

const citation = (provision: Provision): string =>
  provision.cite
    .map(({ doc, at }) => `${doc} ${at}`)
    .filter((c, i, all) => all.indexOf(c) === i)
    .join(', ');

function heading(run: Assessed, provision: Provision): string {
  const force = run.say(run.pack.catalogue.wording.names.force[provision.force]);
  return `[${force}] ${run.say(provision.title)}  ‹${citation(provision)}›`;
}

function oneLine(run: Assessed, words: Words, result: ProvisionResult, width: number): string[] {
  const provision = run.provision(result.id);
  const { wording, facts } = run.pack.catalogue;
  const labels = result.missing.map((id) => facts.find((fact) => fact.id === id)?.label[run.language] ?? id);
  const more = [
    ...(result.wouldBe === undefined
      ? []
      : [`${words.wouldBe}${words.colon}${run.say(meritName(wording, provision, result.wouldBe))}`]),
    ...(labels.length === 0 ? [] : [`${words.missing}${words.colon}${labels.join('; ')}`]),
    ...(result.verdict !== 'closed' || provision.leadUnits.length === 0
      ? []
      : [`${words.leadUnits}${words.colon}${provision.leadUnits.join(', ')}`]),
    ...(restsOnReading(run.placeIndex, provision, result) ? [words.reading] : []),
  ];
  return [
    ...hang('- ', heading(run, provision), width),
    ...more.flatMap((line) => hang('    ', line, width)),
  ];
}

/** One sentence for each document whose period does not cover the day. */
function whatIsNotInForce(
  run: Assessed,
  words: Words,
  results: readonly ProvisionResult[],
  width: number,
): string[] {
  const docs = new Set(results.map(({ id }) => run.provision(id).doc));
  return run.pack.catalogue.documents
    .filter(({ id, period }) => docs.has(id) && !inForce(period, run.assessment.asOf))
    .flatMap(({ shortName, period }) => {
      const told = periodState(period, run.assessment.asOf) === 'over' ? words.over : words.notYet;
      return hang('  ', told(run.say(shortName), period.from ?? '…', period.until ?? '…'), width);
    });
}

/** What is said of a place of which no text is in force on the day: all are over, or the first is still to begin. */
function notInForce(run: Assessed, words: Words, id: PlaceId): string {
  const { documents, places: all } = run.pack.catalogue;
  const place = all.find((one) => one.id === id);
  if (place === undefined) return '';
  const byId = new Map(documents.map((document) => [document.id, document]));
  const { asOf } = run.assessment;
  if (endedOn(place, byId, asOf) !== null) return `; ${words.overPlace}`;
  const begins = beginsOn(place, byId, asOf);
  return begins === null ? '' : `; ${words.notYetPlace(begins)}`;
}

function whole(run: Assessed, words: Words, result: ProvisionResult, width: number): string[] {
  const provision = run.provision(result.id);
  const { catalogue } = run.pack;
  const { names, burden } = catalogue.wording;
  const warns = provision.effect === 'burden' && result.verdict !== 'open';
  const verdict = run.say(warns ? burden.name : names.verdict[result.verdict]);
  const labelOf = (id: string) => catalogue.facts.find((fact) => fact.id === id)?.label[run.language] ?? id;
  const rows = reasonsInWords(run, provision, result).flatMap(({ condition, answer, outcome }) => {
    const said = outcome === 'for-authority' ? run.say(catalogue.wording.names.outcome[outcome]) : answer;
    return hang(`    ${MARK[outcome]} `, `${condition} — ${said}`, width);
  });
  const extra = [
    ...provision.undertakings.map(({ says }) => `${words.undertakings}${words.colon}${run.say(says)}`),
    ...readings(run, words, provision, result),
    ...result.restsOn.map(({ fact, by }) => `${words.restsOn}${words.colon}${labelOf(fact)} (${by})`),
    ...(result.missing.length === 0
      ? []
      : [`${words.missing}${words.colon}${result.missing.map(labelOf).join('; ')}`]),
    ...(provision.leadUnits.length === 0
      ? []
      : [`${words.leadUnits}${words.colon}${provision.leadUnits.join(', ')}`]),
  ];
  return [
    ...hang('• ', heading(run, provision), width),
    ...hang(
      '  ',
      `${verdict}${words.colon}${verdictSentence(catalogue, provision, result, run.language)}`,
      width,
    ),
    ...hang('  → ', run.say(provision.benefit), width),
    ...rows,
    ...extra.flatMap((line) => hang('    ', line, width)),
  ];
}

/** By which readings of ours of where a place lies it holds; a number of places where others need none. */
function readings(run: Assessed, words: Words, provision: Provision, result: ProvisionResult): string[] {
  const doubts = placeDoubts(run.placeIndex, provision, result);
  if (doubts.length > 0 && !restsOnReading(run.placeIndex, provision, result))
    return [words.readings(new Set(doubts.flatMap(({ at }) => at)).size)];
  return doubts.map(({ at, says }) => {
    const names = at.map((id) => placeName(run, id)).join(', ');
    return `${words.reading} (${names})${words.colon}${run.say(says)}`;
  });
}

function places(run: Assessed, words: Words, width: number): string[] {
  const { names } = run.pack.catalogue.wording;
  const rows = run.assessment.standings.flatMap(({ id, standing, met, notMet, open }) =>
    hang(
      '- ',
      `${placeName(run, id)}${words.colon}${run.say(names.standing[standing])} (${words.standing(met, met + notMet, open)}${notInForce(run, words, id)})`,
      width,
    ),
  );
  return ['', words.places.toUpperCase(), '─'.repeat(width), ...rows];
}

function footer(run: Assessed, words: Words, width: number): string[] {
  const { assessment, pack } = run;
  const question = pack.catalogue.questions.find(({ id }) => id === assessment.next?.id);
  const next =
    question === undefined
      ? [nothingLeft(run, words)]
      : [`${run.say(question.ask)} (${question.id})`, whyAsked(run)];
  const judged = pack.catalogue.provisions.filter((provision) => provision.judged.length > 0).length;
  const partial = pack.catalogue.provisions.filter(({ encoding }) => encoding !== 'full').length;
  return [
    '',
    words.next,
    '─'.repeat(width),
    ...next.flatMap((line) => hang('  ', line, width)),
    ...hang('  ', words.proof(assessment.stillMatter.length, assessment.cannotMatter.length), width),
    '',
    words.notChecked,
    '─'.repeat(width),
    ...hang('  ', words.judgedCount(judged, partial), width),
    ...(pack.catalogue.provisions.some(({ leadUnits }) => leadUnits.length === 0)
      ? hang('  ', words.noLeadUnit, width)
      : []),
    ...hang('  ', words.prevails, width),
  ];
}
