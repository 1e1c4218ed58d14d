import type { Browser, Page } from 'playwright-core';
import { createTranslator } from 'use-intl';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AssessJson } from '../../cli/assess/contract.ts';
import { runAssessment, type Assessed } from '../../cli/assess/run-assessment.ts';
import { toJson } from '../../cli/assess/to-json.ts';
import { formatDay } from '../../renderer/shared/i18n/dates.ts';
import { messagesFor } from '../../renderer/shared/i18n/messages.ts';
import { tallyKey, TALLY_KEYS } from '../../renderer/shared/verdicts/tally.ts';
import { groupByAction } from '../../rules/index.ts';
import { isoDateSchema, STANDINGS } from '../../seeds/schema/index.ts';
import { exampleNames, packNow, readExample } from '../cli/support/examples.ts';
import { launchBrowser } from './support/browser.ts';
import { caseFileOf, openCaseFiles } from './support/case-file.ts';
import { PORTABLE_ADDRESS } from './support/portable.ts';
import { readMeasureNumbers, readPlaces } from './support/read-results.ts';

/** The clock of the page stands still at noon of this day in Guangzhou. */
const DAY = isoDateSchema.parse('2026-06-30');
const NOON = '2026-06-30T04:00:00Z';

const pack = packNow();
const t = createTranslator({ locale: 'en', messages: messagesFor('en').results });
const byId = new Map(pack.catalogue.provisions.map((provision) => [provision.id, provision]));

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 800 } });
  await context.clock.setFixedTime(NOON);
  context.setDefaultTimeout(20_000);
  page = await context.newPage();
  await page.goto(PORTABLE_ADDRESS);
  await page.getByRole('heading', { level: 1 }).waitFor();
});
afterAll(() => browser.close());

/** How many provisions of the JSON are counted under each verdict; those of an area at large by themselves. */
function tallyOf({ provisions }: AssessJson): Readonly<Record<string, number>> {
  const counts = Object.fromEntries(TALLY_KEYS.map((key) => [key, 0]));
  for (const result of provisions) {
    const provision = byId.get(result.id) ?? expect.fail(`no provision ${result.id}`);
    const key = tallyKey(provision, result);
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

/** Title and size of every group that is shown. */
const groupsOf = ({ assessment }: Assessed): [string, number][] =>
  groupByAction(pack.catalogue, assessment)
    .filter(({ results }) => results.length > 0)
    .map(({ group, results }) => [t(`group.${group}.title`), results.length]);

/** The places of the JSON in the order of the page: the ranked ones, then those nothing is known of. */
function placesOf({ places }: AssessJson, { assessment }: Assessed): object[] {
  const isRanked = ({ met, notMet }: AssessJson['places'][number]) => met + notMet > 0;
  const names = pack.catalogue.wording.names.standing;
  const ranked = STANDINGS.flatMap((standing) =>
    places.filter((place) => isRanked(place) && place.standing === standing),
  );
  expect(ranked, 'the JSON is best first').toEqual(places.filter(isRanked));
  const levelWith = (one: AssessJson['places'][number]) =>
    ranked.filter(
      ({ standing, met, notMet, open }) =>
        standing === one.standing && met === one.met && notMet === one.notMet && open === one.open,
    );
  const rankOf = (place: AssessJson['places'][number]) => {
    const level = levelWith(place);
    return `${ranked.indexOf(level[0] ?? place) + 1}${level.length > 1 ? '=' : ''}`;
  };
  return [...ranked, ...places.filter((place) => !isRanked(place))].map((place) => {
    const { id, met, notMet, open, standing } = place;
    const result = assessment.standings.find((one) => one.id === id) ?? expect.fail(`no standing of ${id}`);
    const known = met + notMet;
    const none = result.criteria.length === 0;
    return {
      id,
      group: isRanked(place) ? names[standing].en : t('places.unranked'),
      rank: isRanked(place) ? rankOf(place) : null,
      bar: none ? null : [met, notMet, open],
      counts: [
        none
          ? t('places.criteriaNone')
          : known === 0
            ? t('places.criteriaOpen', { open })
            : t('places.criteria', { met, known, open }),
        t('places.provisions', { count: result.unlocked.length }),
      ],
    };
  });
}

async function openExample(example: string): Promise<Assessed> {
  const company = readExample(example, pack.catalogue);
  await page.goto(`${PORTABLE_ADDRESS}#/cases`);
  const text = await caseFileOf(company, pack, DAY);
  await openCaseFiles(page, [{ name: `${example}.json`, text }]);
  await page.waitForURL(/\/(?:results\/measures|interview)$/);
  await page.getByRole('button', { name: messagesFor('en').common.dismiss }).click();
  await page.goto(page.url().replace(/\/interview$/, '/results/measures'));
  return runAssessment(pack, company, { asOf: DAY, places: company.at, language: 'en' });
}

describe('every number on the results page is that of the command line', () => {
  test.each(exampleNames)('%s', async (example) => {
    const run = await openExample(example);
    const json = toJson(run);
    const shown = await readMeasureNumbers(page);
    const tally = tallyOf(json);
    expect(shown.verdicts).toEqual(tally);
    expect(Object.values(shown.verdicts).reduce((sum, count) => sum + count, 0)).toBe(json.provisions.length);
    expect(shown.total).toBe(t('counts.total', { count: json.provisions.length }));
    expect(shown.head).toContain(formatDay(DAY, 'en'));
    expect(shown.head).toContain(
      json.stillMatter === 0 ? t('state.complete') : t('state.partial', { count: json.stillMatter }),
    );
    const groups = groupsOf(run);
    const lens = t('reach.title');
    expect(shown.groups.filter(([title]) => title !== lens)).toEqual(groups);
    const sizeOf = (group: string) => groups.find(([title]) => title === group)?.[1] ?? 0;
    const [firm, soft] = [sizeOf(t('group.act-now.title')), sizeOf(t('group.supported.title'))];
    const [away, open] = [sizeOf(t('group.one-answer-away.title')), sizeOf(t('group.open.title'))];
    const failing = sizeOf(t('group.near-miss.title'));
    const ended = json.provisions.filter(
      ({ id, verdict, wouldBe }) =>
        verdict === 'closed' &&
        (wouldBe === 'met' || wouldBe === 'met-if-judged') &&
        !['area', 'authority'].includes(byId.get(id)?.addressee ?? '') &&
        // What may turn against somebody is nothing to look forward to.
        byId.get(id)?.effect !== 'burden',
    ).length;
    expect(shown.now).toEqual([
      firm > 0
        ? `${firm} ${t('now.ask', { count: firm, more: soft })}`
        : `${soft} ${t('now.support', { count: soft, more: soft })}`,
      `${away + open} ${t('now.answer', { count: away + open, away })}`,
      `${failing} ${t('now.fail', { count: failing })}`,
      ...(ended > 0 ? [`${ended} ${t('now.held', { count: ended })}`] : []),
    ]);
    await page.goto(page.url().replace(/measures$/, 'places'));
    // Of a place known only from ended texts it is said that it has to exist; the number is the same.
    const held = (line: string, id: string) => {
      const count = run.assessment.standings.find((one) => one.id === id)?.unlocked.length ?? 0;
      return line === t('places.provisionsIfExists', { count }) ? t('places.provisions', { count }) : line;
    };
    const places = (await readPlaces(page)).map(({ counts, ...place }) => ({
      ...place,
      counts: counts.slice(0, 2).map((line) => held(line, place.id)),
    }));
    expect(places).toEqual(placesOf(json, run));
  });
});
