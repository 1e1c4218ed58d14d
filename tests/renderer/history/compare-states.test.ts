import { describe, expect, test } from 'vitest';
import { createAssessor } from '../../../rules/index.ts';
import {
  factIdSchema,
  isoDateSchema,
  provisionIdSchema,
  type Answers,
  type Catalogue,
  type IsoDate,
} from '../../../seeds/schema/index.ts';
import { readProfile } from '../../../cli/assess/read-profile.ts';
import { loadPack } from '../../../cli/pack/cached-pack.ts';
import { changeBack, isEmptyChange } from '../../../renderer/features/history/logic/change-back.ts';
import {
  answerChanges,
  catalogueStep,
  groupMoves,
  markOf,
  placeMoves,
  standingsOf,
  takeSteps,
  verdictsOf,
  type Shown,
} from '../../../renderer/features/history/logic/compare-states.ts';
import { sameAnswer } from '../../../renderer/features/history/logic/same-answer.ts';

const loaded = loadPack();
if (!loaded.ok) throw new Error('the seeds do not compile');
const { catalogue } = loaded.value;
const profile = readProfile('examples/hk-toy-maker.yaml', catalogue);
if (!profile.ok) throw new Error(profile.lines.join('\n'));
const { answers, at: places } = profile.company;
const [TODAY, IN_2020] = [isoDateSchema.parse('2026-11-22'), isoDateSchema.parse('2020-06-30')];
const SIZE = factIdSchema.parse('company.size');

const assess = async (under: Catalogue, said: Answers, asOf: IsoDate) =>
  createAssessor(under).assess(said, { asOf, places });
const verdicts = async (under: Catalogue, said: Answers, asOf: IsoDate) =>
  verdictsOf(await assess(under, said, asOf));

/** The catalogue as it was "before": three provisions fewer, and one that was open to nobody in particular. */
async function earlierCatalogue() {
  const now = await verdicts(catalogue, answers, TODAY);
  const met = catalogue.provisions.find(({ id }) => now.get(id)?.verdict === 'met');
  if (met === undefined) throw new Error('nothing is met');
  const dropped = catalogue.provisions.filter(({ id }) => id !== met.id).slice(0, 3);
  const provisions = catalogue.provisions
    .filter((one) => !dropped.includes(one))
    .map((one) => (one.id === met.id ? { ...one, encoding: 'manual' as const } : one));
  return { earlier: { ...catalogue, provisions }, met, dropped: dropped.map(({ id }) => id) };
}

describe('what has changed since', () => {
  test('the catalogue gained three provisions and changed one: exactly that, and nothing of the answers', async () => {
    const { earlier, met, dropped } = await earlierCatalogue();
    const then = await verdicts(earlier, answers, TODAY);
    const now = await verdicts(catalogue, answers, TODAY);
    const step = catalogueStep(then, now);
    expect(step.added).toEqual(dropped);
    expect(step.gone).toEqual([]);
    expect(step.moves.map(({ id, after }) => [id, after.verdict])).toEqual([[met.id, 'met']]);
    expect(catalogueStep(now, then)).toMatchObject({ added: [], gone: dropped });
    const steps = takeSteps(then, now, now, now);
    expect([steps.day, steps.answers, steps.net]).toEqual([[], [], 1]);
  });

  test('each step changes one thing alone, and together they lead from then to now', async () => {
    const { earlier, met } = await earlierCatalogue();
    const later = new Map(answers).set(SIZE, { state: 'known', value: 'large' });
    const then = await verdicts(earlier, answers, IN_2020);
    const [sameDay, today] = await Promise.all([IN_2020, TODAY].map((d) => verdicts(catalogue, answers, d)));
    const now = await verdicts(catalogue, later, TODAY);
    if (sameDay === undefined || today === undefined) throw new Error('not assessed');
    const steps = takeSteps(then, sameDay, today, now);
    expect(steps.catalogue?.moves.map(({ id }) => id)).toEqual([met.id]);
    // By 2026 both plans are over; a bigger company loses what is for smaller ones.
    expect(steps.day.length).toBeGreaterThan(100);
    expect(steps.day.every(({ before, after }) => before.verdict !== after.verdict)).toBe(true);
    expect(steps.answers.length).toBeGreaterThan(0);
    const reached = new Map(then);
    for (const move of [...(steps.catalogue?.moves ?? []), ...steps.day, ...steps.answers]) {
      expect(reached.get(move.id) ?? move.before).toEqual(move.before);
      reached.set(move.id, move.after);
    }
    for (const [id, verdict] of now) if (then.has(id)) expect(reached.get(id)).toEqual(verdict);
  });

  test('without the verdicts of then, nothing is claimed of the catalogue', async () => {
    const now = await verdicts(catalogue, answers, TODAY);
    expect(takeSteps(null, now, now, now)).toMatchObject({ catalogue: null, net: null });
  });

  test('moves that went the same way stand together, the most first', async () => {
    const now = await verdicts(catalogue, answers, TODAY);
    const before = await verdicts(catalogue, answers, IN_2020);
    const provisions = new Map(catalogue.provisions.map((provision) => [provision.id, provision]));
    const groups = groupMoves(catalogueStep(before, now).moves, provisions);
    expect(groups.flat()).toHaveLength(catalogueStep(before, now).moves.length);
    expect(groups.map(({ length }) => length)).toEqual(
      groups.map(({ length }) => length).sort((a, b) => b - a),
    );
    for (const group of groups) expect(new Set(group.map(({ after }) => JSON.stringify(after))).size).toBe(1);
  });

  test('a burden and what is said of an area do not stand among what a company meets', () => {
    const [held, open] = [{ verdict: 'met' }, { verdict: 'open' }] as const;
    const move = (id: string) => ({ id: provisionIdSchema.parse(id), before: open, after: held });
    const shown = (addressee: Shown['addressee'], effect?: 'burden'): Shown => ({ addressee, effect });
    const provisions = new Map([
      [move('a.gain').id, shown('company')],
      [move('a.risk').id, shown('company', 'burden')],
      [move('a.road').id, shown('area')],
    ]);
    const moves = ['a.gain', 'a.risk', 'a.road', 'a.gone'].map(move);
    const groups = groupMoves(moves, provisions).map((group) => group.map(({ id }) => id));
    expect(groups).toEqual([['a.gain', 'a.gone'], ['a.risk'], ['a.road']]);
    expect(markOf(provisions.get(move('a.risk').id), 'met')).toBe('burden');
    expect(markOf(provisions.get(move('a.risk').id), 'open')).toBe('open');
    expect(markOf(undefined, 'met')).toBe('met');
  });

  test('a place that is no longer considered is told from one that stands otherwise', async () => {
    const everywhere = await createAssessor(catalogue).assess(answers, { asOf: TODAY });
    const standings = standingsOf(everywhere);
    const [first, second] = [...standings.keys()];
    if (first === undefined || second === undefined) throw new Error('too few places');
    const then = new Map(standings).set(first, 'not-suitable');
    const fewer = new Map([...standings].filter(([id]) => id !== second));
    expect(placeMoves(then, standings)).toEqual(
      standings.get(first) === 'not-suitable'
        ? []
        : [{ id: first, before: 'not-suitable', after: standings.get(first) }],
    );
    expect(placeMoves(standings, fewer)).toEqual([
      { id: second, before: standings.get(second), after: null },
    ]);
    expect(placeMoves(null, standings)).toEqual([]);
  });
});

describe('putting a case back', () => {
  const row = { places: [...places], cares: [] };
  const state = { answers, places, cares: [] };

  test('touches only what says something else', () => {
    const now = new Map(answers).set(SIZE, { state: 'unknown' });
    const more = factIdSchema.parse('no.longer.asked');
    now.set(more, { state: 'known', value: true });
    const change = changeBack(state, { row, answers: now });
    expect([...change.answers]).toEqual(
      expect.arrayContaining([
        [SIZE, answers.get(SIZE) ?? null],
        [more, null],
      ]),
    );
    expect([change.answers.size, change.places, change.cares]).toEqual([2, null, null]);
  });

  test('changes nothing where the case says the same, in whatever order', () => {
    const now = new Map([...answers].reverse());
    expect(isEmptyChange(changeBack(state, { row, answers: now }))).toBe(true);
    expect(answerChanges(answers, now, sameAnswer)).toEqual([]);
    expect(changeBack({ ...state, cares: ['land'] }, { row, answers }).cares).toEqual(['land']);
  });
});
