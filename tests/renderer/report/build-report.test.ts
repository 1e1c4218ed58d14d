import { describe, expect, test } from 'vitest';
import { buildReport } from '../../../renderer/features/report/model/build-report.ts';
import type { Block } from '../../../renderer/features/report/model/types.ts';
import { describeAnswer, groupByAction } from '../../../rules/index.ts';
import { LANGUAGES, type Answer, type FactId } from '../../../seeds/schema/index.ts';
import { exampleNames } from '../../cli/support/examples.ts';
import { allWords, asOf, inputOf, pack, reportOf, textsOf } from './support/reports.ts';

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

const only = <Kind extends Block['kind']>(blocks: readonly Block[], kind: Kind): Of<Kind>[] =>
  blocks.filter((block): block is Of<Kind> => block.kind === kind);

describe('the memo', () => {
  test.each(exampleNames)('of %s: its counts add up to the catalogue, once each', async (name) => {
    const memo = (await reportOf(name, { annex: false })).memo.flat();
    const [counts, ...others] = only(memo, 'counts');
    expect(others).toEqual([]);
    expect(counts?.counts.reduce((sum, { count }) => sum + count, 0)).toBe(pack.catalogue.provisions.length);
  });

  test.each(exampleNames)('of %s: what a list shows and what it leaves out is all there is', async (name) => {
    const input = await inputOf(name, { annex: false });
    const memo = buildReport(input).memo.flat();
    const groups = new Map(
      groupByAction(pack.catalogue, input.assessment).map(({ group, results }) => [group, results.length]),
    );
    const sizeOf = (...wanted: ('act-now' | 'supported' | 'near-miss' | 'watch')[]) =>
      wanted.reduce((sum, group) => sum + (groups.get(group) ?? 0), 0);
    expect(listed(memo, 'Ask about these first')).toBe(sizeOf('act-now', 'supported'));
    expect(listed(memo, 'Aimed at such a case, but a condition fails')).toBe(sizeOf('near-miss'));
    expect(listed(memo, 'To watch: pilots, plans and intentions')).toBe(sizeOf('watch'));
  });

  /** How many entries stand below a heading, and how many are said to be left out. */
  function listed(memo: readonly Block[], heading: string): number {
    const start = memo.findIndex((block) => block.kind === 'heading' && textsOf(block.say)[0] === heading);
    if (start === -1) return 0;
    const end = memo.findIndex((block, index) => index > start && block.kind === 'heading');
    const own = memo.slice(start + 1, end === -1 ? undefined : end);
    const shown = only(own, 'entries').reduce((sum, { entries }) => sum + entries.length, 0);
    const left = only(own, 'paragraph').map(({ say }) => /^and (\d+) more/u.exec(textsOf(say)[0] ?? '')?.[1]);
    return shown + left.reduce((sum, count) => sum + Number(count ?? 0), 0);
  }

  test('says on what it rests: day, catalogue, whose text prevails, and that it is no advice', async () => {
    const memo = allWords((await reportOf('hk-toy-maker', { annex: false })).memo.flat());
    expect(memo).toContain('Decided for 22 November 2026 · prepared on 23 November 2026');
    expect(memo).toContain(`fingerprint ${pack.hash.slice(0, 12)}`);
    expect(memo).toContain('The Chinese text prevails');
    expect(memo).toContain('no legal advice');
  });

  test('finds nothing where there is nothing, and says so first', async () => {
    const memo = (await reportOf('district-chain-store', { annex: false })).memo.flat();
    const [lead] = only(memo, 'paragraph').filter(({ tone }) => tone === 'lead');
    expect(textsOf(lead?.say ?? [])[0]).toMatch(
      /^By these answers, and on this day, no provision is known to/u,
    );
    expect(allWords(memo)).not.toContain('Ask about these first');
  });

  test.each(LANGUAGES)('tells nobody that a right exists: %s', async (language) => {
    for (const name of ['hk-toy-maker', 'first-minutes-of-a-visit', 'german-drug-maker']) {
      const model = await reportOf(name, { languages: [language], annex: false });
      expect(allWords(model.memo.flat())).not.toMatch(
        /you qualify|eligible|entitled|有权|有權|符合资格|符合資格/iu,
      );
    }
  });

  test('does not point to an annex that is not there', async () => {
    for (const name of exampleNames) {
      const { memo, annex } = await reportOf(name, { annex: false });
      expect(annex).toBeNull();
      expect(allWords(memo.flat())).not.toMatch(/annex/iu);
    }
  });
});

describe('the annex', () => {
  const bool = pack.catalogue.facts.find(({ type, planned }) => type === 'boolean' && planned !== undefined);
  const number = pack.catalogue.facts.find(({ type }) => type === 'number');

  test('tells known, range, planned, not known and rather not said apart', async () => {
    const given: [FactId | undefined, Answer, string][] = [
      [bool?.id, { state: 'planned', value: true, by: asOf }, 'planned by 22 November 2026'],
      [number?.id, { state: 'interval', range: { min: 2 } }, 'as a range'],
    ];
    for (const [id, answer, said] of given) {
      if (id === undefined) continue;
      expect(await saidOf(id, answer)).toContain(said);
    }
    const choice = pack.catalogue.facts.find(({ type }) => type === 'choice');
    if (choice === undefined) throw new Error('no choice fact');
    expect(await saidOf(choice.id, { state: 'unknown' })).toContain('not known');
    expect(await saidOf(choice.id, { state: 'declined' })).toContain('rather not said');
  });

  async function saidOf(id: FactId, answer: Answer): Promise<string> {
    const { annex } = await reportOf('hk-toy-maker', { answers: new Map([[id, answer]]) });
    return allWords(only(annex?.[0] ?? [], 'table'));
  }

  test.each(['hk-toy-maker', 'first-minutes-of-a-visit', 'taiwan-food-maker'])(
    'of %s holds every answer and every provision that may concern the case',
    async (name) => {
      const input = await inputOf(name);
      const [answers, records] = buildReport(input).annex ?? [];
      const table = allWords(only(answers ?? [], 'table'));
      for (const [id, answer] of input.answers) {
        if (answer.state !== 'planned')
          expect(table).toContain(describeAnswer(pack.catalogue, id, answer, 'en'));
      }
      const left = groupByAction(pack.catalogue, input.assessment)
        .filter(({ group }) => group === 'authority' || group === 'not-aimed')
        .reduce((sum, { results }) => sum + results.length, 0);
      const titles = only(records ?? [], 'heading').filter(({ level }) => level === 3);
      const brief = only(records ?? [], 'table').filter(({ columns }) => columns.length === 4);
      const lines = brief.reduce((sum, { rows }) => sum + rows.length, 0);
      expect(titles.length + lines).toBe(pack.catalogue.provisions.length - left);
      const told = groupByAction(pack.catalogue, input.assessment)
        .filter(({ group }) => group === 'area' || group === 'closed')
        .reduce((sum, { results }) => sum + results.length, 0);
      expect(lines).toBe(told);
    },
  );

  test('holds the record of a provision row by row, with outcome and clause', async () => {
    const { annex } = await reportOf('land-owner-conforming');
    const records = annex?.[1] ?? [];
    const row = only(records, 'table')
      .flatMap(({ rows }) => rows)
      .find((cells) =>
        allWords([{ kind: 'pairs', rows: cells.map(({ says }) => ({ label: [], says })) }]).includes(
          'The plant conforms to planning',
        ),
      );
    expect(row?.map(({ says }) => textsOf(says[0] ?? [])[0])).toEqual([
      'The plant conforms to planning',
      'yes',
      'Met',
    ]);
    expect(row?.[2]?.outcome).toBe('met');
  });
});

describe('languages', () => {
  test.each([
    ['en', 'zh-Hans'],
    ['zh-Hant', 'en'],
    ['zh-Hans', 'zh-Hant'],
  ] as const)('%s and %s stand in this order, and what reads the same stands once', async (first, second) => {
    const { memo, annex } = await reportOf('hk-toy-maker', { languages: [first, second] });
    const headings = only([...memo.flat(), ...(annex?.flat() ?? [])], 'heading').map(({ say }) => say);
    for (const say of headings) {
      const langs = say.map((line) => line[0]?.lang);
      expect(langs).toEqual(say.length === 1 ? [first] : [first, second]);
      expect(new Set(textsOf(say)).size).toBe(say.length);
    }
  });

  test('no simplified words of ours are left in the Hong Kong paper', async () => {
    const { memo } = await reportOf('hk-toy-maker', { languages: ['zh-Hant'], annex: false });
    expect(allWords(memo.flat())).not.toMatch(/[这为应对条规] ?[结论项划]/u);
    expect(allWords(memo.flat())).toContain('簡要結論');
  });
});

describe('what is refused or made harmless', () => {
  test('two evaluators that disagree: no report', async () => {
    const input = await inputOf('hk-toy-maker');
    const assessment = { ...input.assessment, agreed: false };
    expect(() => buildReport({ ...input, assessment })).toThrow(/disagree/u);
  });

  test.each([
    ['direction overrides and control characters', 'Co\u202ecod.exe\u2066\u0000', 'Cocod.exe'],
    ['line breaks', 'A\nB\tC', 'A B C'],
    ['nothing that can be seen', '\u200b\u202e', '—'],
  ])('a name with %s', async (_what, typed, shown) => {
    const model = await reportOf('hk-toy-maker', { name: typed, annex: false });
    expect(model.name).toBe(shown);
    expect(only(model.memo.flat(), 'title')[0]?.name).toBe(shown);
  });

  test('a name of 300 characters is shown whole, and shortened only at the foot of the page', async () => {
    const typed = 'W'.repeat(300);
    const model = await reportOf('hk-toy-maker', { name: typed, annex: false });
    expect(model.name).toBe(typed);
    expect(model.running).toBe(`${'W'.repeat(40)}… · as of 22 November 2026`);
    expect(model.memo.length).toBeLessThanOrEqual(2);
  });

  test('the same input gives the same report', async () => {
    const input = await inputOf('hk-youth-team');
    expect(buildReport(input)).toEqual(buildReport(input));
  });
});
