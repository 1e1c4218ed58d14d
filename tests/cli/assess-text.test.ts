import stringWidth from 'string-width';
import { beforeAll, describe, expect, test } from 'vitest';
import { runAssessment } from '../../cli/assess/run-assessment.ts';
import { toText } from '../../cli/assess/to-text.ts';
import { wordsFor } from '../../cli/assess/words.ts';
import { createAssessor, groupByAction } from '../../rules/index.ts';
import { isoDateSchema, LANGUAGES, type Answer, type Language } from '../../seeds/schema/index.ts';
import { exampleFile, exampleNames, packNow, readExample } from './support/examples.ts';
import { linesOf, runAssess } from './support/run-command.ts';

const pack = packNow();
const { catalogue } = pack;
const assessor = createAssessor(catalogue);
const asOf = isoDateSchema.parse('2026-06-30');
/** Companies that the document permits, provides, supports and encourages nothing for. */
/** Companies with nothing in force above a pilot, a plan or an aim; for most of them the plans of 2020 are all there was. */
const NOTHING_FOR = [
  'district-chain-store',
  'elsewhere-in-guangzhou',
  'founder-of-hong-kong',
  'guangzhou-incubator',
  'guangzhou-university',
  'high-tech-zone-scaleup',
  'huadu-satellite-firm',
  'incubator-that-lends-nothing',
  'nansha-technology-bank',
  'panel-park-leader',
  'plant-outside-guangzhou',
  'village-old-factory',
];
const squeeze = (text: string): string => text.replace(/\s+/gu, '');
const everyWay = exampleNames.flatMap((name) => LANGUAGES.map((language) => ({ name, language })));

async function makeText(name: string, language: Language, width: number): Promise<string> {
  const company = readExample(name, catalogue);
  return toText(await runAssessment(pack, company, { asOf, places: company.at, language }), width);
}

/** Every text for 80 columns, made once. */
const made = new Map<string, string>();
const textOf = (name: string, language: Language): string =>
  made.get(`${name} ${language}`) ?? expect.fail(name);
beforeAll(async () => {
  for (const { name, language } of everyWay)
    made.set(`${name} ${language}`, await makeText(name, language, 80));
}, 300_000);

describe('the text report', () => {
  test.each(everyWay)(
    'of $name in $language fits 80 columns, with no space at the end of a line',
    ({ name, language }) => {
      const lines = linesOf(textOf(name, language));
      expect(lines.filter((line) => stringWidth(line) > 80)).toEqual([]);
      expect(lines.filter((line) => /[\s\u3000]$/u.test(line))).toEqual([]);
    },
  );

  test.each([60, 100])('fits a terminal of %i columns', async (width) => {
    for (const language of LANGUAGES) {
      const lines = linesOf(await makeText('hk-toy-maker', language, width));
      expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
    }
  });

  test.each(everyWay)(
    'of $name in $language leads with what to act on, and counts every provision',
    async ({ name, language }) => {
      const text = textOf(name, language);
      const company = readExample(name, catalogue);
      const groups = groupByAction(
        catalogue,
        await assessor.assess(company.answers, { asOf, places: company.at }),
      );
      const words = wordsFor(language);
      const headings = groups.map(({ group, results }) => `\n${words.group[group]} (${results.length})\n`);
      const places = headings.map((heading) => text.indexOf(heading));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(groups.reduce((sum, { results }) => sum + results.length, 0)).toBe(catalogue.provisions.length);
      // Firm first; authorities and what is not aimed at the company last, folded.
      expect(text.indexOf(words.folded)).toBeGreaterThan(places[0] ?? 0);
    },
  );

  test.each(everyWay)(
    'of $name in $language gives every provision it shows its locator',
    async ({ name, language }) => {
      const flat = textOf(name, language).replace(/\s+/gu, '');
      const company = readExample(name, catalogue);
      for (const { group, results } of groupByAction(
        catalogue,
        await assessor.assess(company.answers, { asOf, places: company.at }),
      )) {
        if (group === 'authority' || group === 'not-aimed') continue;
        for (const { id } of results) {
          const provision = catalogue.provisions.find((candidate) => candidate.id === id) ?? expect.fail(id);
          expect(flat).toContain(
            `${provision.title[language]}‹${provision.cite[0]?.doc} ${provision.cite[0]?.at}`.replace(
              /\s+/gu,
              '',
            ),
          );
        }
      }
    },
  );

  test.each(LANGUAGES)('in %s never says that somebody is eligible', (language) => {
    for (const name of exampleNames)
      expect(textOf(name, language)).not.toMatch(
        /\beligib|\bentitle(d|s)\b|you qualify|有资格|有資格|符合资格|符合資格/iu,
      );
  });

  test('says plainly when the document has nothing for a company', () => {
    for (const language of LANGUAGES) {
      const words = wordsFor(language);
      const plainly = (name: string): boolean =>
        squeeze(textOf(name, language)).includes(squeeze(words.nothingFound));
      expect(exampleNames.filter(plainly)).toEqual(NOTHING_FOR);
    }
  });
});

describe('a place that only a plan names', () => {
  test.each([
    ['2018-06-20', false],
    ['2018-06-21', false],
    ['2020-12-31', false],
    ['2021-01-01', true],
    ['2026-06-30', true],
  ])('on %s is said to rest on one that is over: %s', async (day, over) => {
    const company = readExample('panel-park-leader', catalogue);
    const run = await runAssessment(pack, company, {
      asOf: isoDateSchema.parse(day),
      places: company.at,
      language: 'en',
    });
    expect(squeeze(toText(run, 80)).includes(squeeze(wordsFor('en').overPlace))).toBe(over);
  });
});

test('where nothing is left to ask it says whether what was left open could still change something', async () => {
  const told = async (silent: readonly string[]) => {
    const company = readExample('hk-toy-maker', catalogue);
    const answers = new Map(
      catalogue.facts.map(({ id }): [typeof id, Answer] => [
        id,
        silent.includes(id) ? { state: 'declined' } : (company.answers.get(id) ?? { state: 'unknown' }),
      ]),
    );
    const run = await runAssessment(
      pack,
      { ...company, answers },
      { asOf: isoDateSchema.parse('2026-06-30'), places: company.at, language: 'en' },
    );
    expect(run.assessment.next).toBeNull();
    return { still: run.assessment.stillMatter.length, text: squeeze(toText(run, 80)) };
  };
  const words = wordsFor('en');
  const open = await told(['project.steps']);
  expect(open.still).toBeGreaterThan(0);
  expect(open.text).toContain(squeeze(words.nothingNew));
  expect(open.text).not.toContain(squeeze(words.nothingNext));
});

describe('what the command prints', () => {
  const printed = new Map<Language, string>();
  beforeAll(async () => {
    await Promise.all(
      LANGUAGES.map(async (language) => {
        const ran = await runAssess(exampleFile('hk-toy-maker'), '--as-of', '2026-06-30', '--lang', language);
        expect([ran.status, ran.stderr]).toEqual([0, '']);
        printed.set(language, ran.stdout);
      }),
    );
  }, 300_000);

  test.each(LANGUAGES)('is that text, in %s', (language) => {
    expect(printed.get(language)).toBe(textOf('hk-toy-maker', language));
  });

  test('speaks the language of the reader', () => {
    expect(printed.get('en')).toContain('WHAT WAS NOT CHECKED');
    expect(printed.get('zh-Hans')).toContain('未核对的事项');
    expect(printed.get('zh-Hant')).toContain('未核對的事項');
    // Hong Kong reads 註冊 and 廠; no simplified character is left behind in our own words. Some documents print them.
    const documents = catalogue.provisions.flatMap(({ verb, leadUnits, supportUnits, cite, figures }) => [
      verb,
      ...leadUnits,
      ...supportUnits,
      ...cite.flatMap(({ at, from }) => [at, from]),
      ...figures.map((figure) => figure.printed),
    ]);
    const ours = [...new Set(documents)]
      .sort((a, b) => b.length - a.length)
      .reduce((text, words) => text.replaceAll(words, ''), squeeze(printed.get('zh-Hant') ?? ''));
    expect(ours.match(/.{0,12}[这为条项据规产业实应对].{0,12}/gu)).toBeNull();
  });
});
