import { describe, expect, test } from 'vitest';
import { buildReport } from '../../../renderer/features/report/model/build-report.ts';
import type { Block, Entry } from '../../../renderer/features/report/model/types.ts';
import { createAssessor, endedOn, toDoList, type Assessment } from '../../../rules/index.ts';
import { LANGUAGES, placeIdSchema, STANDINGS, type Language } from '../../../seeds/schema/index.ts';
import { exampleNames } from '../../cli/support/examples.ts';
import { allWords, inputOf, pack, reportOf, textsOf } from './support/reports.ts';

const { catalogue } = pack;
const assessor = createAssessor(catalogue);
const documents = new Map(catalogue.documents.map((document) => [document.id, document]));
const isEnded = (id: string, asOf: Assessment['asOf']) => {
  const place = catalogue.places.find((one) => one.id === id) ?? expect.fail(id);
  return endedOn(place, documents, asOf) !== null;
};

const read = new Map<string, ReturnType<typeof inputOf>>();

/** What a memo of an example is made of, worked out once. */
function inputFor(name: string): ReturnType<typeof inputOf> {
  const input = read.get(name) ?? inputOf(name, { annex: false });
  read.set(name, input);
  return input;
}

/** The memo of an example, with its assessment changed. */
async function memoOf(
  name: string,
  change: (assessment: Assessment) => Assessment = (assessment) => assessment,
  language: Language = 'en',
): Promise<{ readonly assessment: Assessment; readonly memo: readonly Block[] }> {
  const input = await inputFor(name);
  const assessment = change(input.assessment);
  return { assessment, memo: buildReport({ ...input, assessment, languages: [language] }).memo.flat() };
}

const leadOf = (memo: readonly Block[]): string =>
  memo.flatMap((block) =>
    block.kind === 'paragraph' && block.tone === 'lead' ? textsOf(block.say) : [],
  )[0] ?? '';

/** What stands below a heading that begins so. */
function entriesUnder(memo: readonly Block[], heading: string): readonly Entry[] {
  const at = memo.findIndex(
    (block) => block.kind === 'heading' && textsOf(block.say)[0]?.startsWith(heading) === true,
  );
  const next = memo[at + 1];
  return at !== -1 && next?.kind === 'entries' ? next.entries : [];
}

const titleOf = ({ title }: Entry) => textsOf(title)[0] ?? '';
const linesOf = ({ lines }: Entry) => lines.flatMap((say) => textsOf(say).slice(0, 1));

describe('places in the memo', () => {
  test.each(LANGUAGES)(
    'the heading over places of every standing names no standing: %s',
    async (language) => {
      const { memo } = await memoOf('hk-toy-maker', undefined, language);
      const headings = memo.flatMap((block) => (block.kind === 'heading' ? textsOf(block.say) : []));
      for (const standing of STANDINGS) {
        const word = catalogue.wording.names.standing[standing][language];
        expect(headings.filter((words) => words.includes(word))).toEqual([]);
      }
    },
  );

  /** The best place twice: two that stand level, named as given. */
  const level =
    (ids: readonly string[]) =>
    (assessment: Assessment): Assessment => {
      const [best] = assessment.standings;
      if (best === undefined) throw new Error('no standing');
      return {
        ...assessment,
        standings: ids.map((id) => {
          const place = catalogue.places.find((one) => one.id === id) ?? expect.fail(id);
          return { ...best, id: place.id };
        }),
      };
    };

  test('places that stand level: whether all or some are named only in texts that have ended', async () => {
    const { assessment } = await memoOf('hk-toy-maker');
    const can = catalogue.places.filter(({ canLocate }) => canLocate).map(({ id }) => id);
    const over = can.filter((id) => isEnded(id, assessment.asOf));
    const running = can.filter((id) => !over.includes(id));
    const [a, b, c, d] = [over[0], over[1], running[0], running[1]];
    if (a === undefined || b === undefined || c === undefined || d === undefined) throw new Error('too few');
    const said = async (ids: readonly string[]) => leadOf((await memoOf('hk-toy-maker', level(ids))).memo);
    expect(await said([a, b])).toContain('all of them named only in texts that have ended');
    expect(await said([a, c])).toContain('some of them named only in texts that have ended');
    expect(await said([c, d])).toMatch(/stand level/u);
    expect(await said([c, d])).not.toMatch(/texts that have ended/u);
  });

  test.each(['weak', 'not-suitable'] as const)(
    'the best of places none of which fits is not said to come first: %s',
    async (standing) => {
      const worst = (assessment: Assessment): Assessment => ({
        ...assessment,
        standings: assessment.standings.slice(0, 1).map((one) => ({ ...one, standing })),
      });
      const lead = leadOf((await memoOf('german-drug-maker', worst)).memo);
      expect(lead).not.toContain('comes first');
      expect(lead).toContain('none fits well');
      expect(lead).toContain(catalogue.wording.names.standing[standing].en);
      const good = leadOf((await memoOf('german-drug-maker')).memo);
      expect(good).not.toContain('none fits well');
    },
  );

  test('where no criterion is met: whether all known ones fail, the answers leave them open, or none is printed', async () => {
    const none = { met: 0, notMet: 0, open: 0 };
    const said = async (...counts: readonly (Partial<typeof none> & { standing?: 'weak' })[]) => {
      const change = (assessment: Assessment): Assessment => ({
        ...assessment,
        standings: assessment.standings
          .slice(0, counts.length)
          .map((one, index) => ({ ...one, ...none, ...counts[index] })),
      });
      return leadOf((await memoOf('german-drug-maker', change)).memo);
    };
    expect(await said({}, {})).toContain('No criterion is printed');
    expect(await said({}, { open: 1 })).toMatch(/These answers leave the criteria of .* open\./u);
    expect(await said({}, { notMet: 1, open: 1 })).toContain('None of the known criteria is met');
    // What nothing is known of stands before what fits badly, but does not hide a criterion that is met.
    const weak = await said({ open: 3 }, { met: 1, notMet: 2, standing: 'weak' });
    expect(weak).toContain('none fits well');
    expect(weak).toContain('1 of 3 known criteria met');
  });

  test('a place that fails a criterion says so beside the one it meets', async () => {
    let failing = 0;
    for (const name of exampleNames) {
      const { assessment, memo } = await memoOf(name);
      const shown = entriesUnder(memo, 'Places');
      for (const entry of shown) {
        const place = catalogue.places.find((one) => titleOf(entry).startsWith(`${one.name.en} · `));
        const { notMet } =
          assessment.standings.find(({ id }) => id === place?.id) ?? expect.fail(titleOf(entry));
        const says = linesOf(entry).some((line) => line.startsWith('Not met: '));
        expect(says, `${name}: ${titleOf(entry)}`).toBe(notMet > 0);
        if (notMet > 0) failing += 1;
      }
    }
    expect(failing).toBeGreaterThan(0);
  });
});

describe('what the memo names', () => {
  test('a verdict that rests on a plan names the plan, not only its day', async () => {
    let seen = 0;
    for (const name of exampleNames) {
      const { assessment, memo } = await memoOf(name);
      const results = new Map(assessment.provisions.map((result) => [result.id, result]));
      for (const entry of entriesUnder(memo, 'Ask about these first')) {
        const rests = catalogue.provisions
          .filter(({ title }) => title.en === titleOf(entry))
          .flatMap(({ id }) => results.get(id)?.restsOn ?? []);
        const [first] = rests;
        if (first === undefined) continue;
        const label = catalogue.facts.find(({ id }) => id === first.fact)?.label.en ?? '';
        expect(linesOf(entry).join('\n'), name).toContain(label);
        seen += 1;
      }
    }
    expect(seen).toBeGreaterThan(0);
  });

  test('clauses stand in an English list: a comma between them', async () => {
    for (const name of exampleNames) {
      const { memo } = await memoOf(name);
      for (const entry of entriesUnder(memo, 'Whom to ask')) expect(titleOf(entry)).not.toContain('、');
    }
  });

  test('missing answers stand in the order of the to-do list, with what hangs on each alone', async () => {
    for (const name of exampleNames) {
      const { assessment, memo } = await memoOf(name);
      const entries = entriesUnder(memo, 'One answer away');
      const order = toDoList(catalogue, assessment).findOut.map(({ fact }) => fact);
      const alone = order.flatMap((fact) => {
        const count = assessment.provisions.filter(
          ({ id, verdict, missing }) =>
            verdict === 'open' &&
            missing.length === 1 &&
            missing[0] === fact &&
            catalogue.provisions.find((one) => one.id === id)?.addressee !== 'authority',
        ).length;
        return count === 0 ? [] : [`${count} ${count === 1 ? 'hangs' : 'hang'} on it alone`];
      });
      const shown = entries.map(({ side }) => textsOf(side[0] ?? [])[0]);
      expect(shown, name).toEqual(alone.slice(0, shown.length));
    }
  });
});

test('numbers of the paper from a thousand on have a comma, in every language', async () => {
  for (const language of LANGUAGES) {
    const model = await reportOf('hk-toy-maker', { languages: [language] });
    const words = allWords([...model.memo.flat(), ...(model.annex?.flat() ?? [])]);
    expect(words).toContain(catalogue.provisions.length.toLocaleString('en'));
    expect(words).not.toMatch(new RegExp(`\\b${catalogue.provisions.length}\\b`, 'u'));
  }
});

describe('what reaches a place only by our reading of where it lies', () => {
  test.each(LANGUAGES)('is told in the memo and in each record: %s', async (language) => {
    const input = await inputOf('hk-toy-maker', { languages: [language] });
    const says =
      catalogue.places.find(({ id }) => id === 'sghk-zone')?.unprinted?.[0]?.says[language] ?? expect.fail();
    const at = async (place: string) => {
      const places = placeIdSchema.array().parse([place]);
      const assessment = await assessor.assess(input.answers, { asOf: input.assessment.asOf, places });
      const { memo, annex } = buildReport({ ...input, assessment });
      return [allWords(memo.flat()), allWords(annex?.flat() ?? [])].map(
        (words) => words.split(says).length - 1,
      );
    };
    const [inMemo, inAnnex] = await at('yunpu-industrial-area');
    expect(inMemo).toBe(1);
    expect(inAnnex).toBeGreaterThan(20);
    expect(await at('gdd-west')).toEqual([0, 0]);
  });
});
