import { describe, expect, test } from 'vitest';
import { differingProvisions } from '../../../renderer/features/what-if/logic/differing-provisions.ts';
import { listMovements } from '../../../renderer/features/what-if/logic/movements.ts';
import { reasonChanges } from '../../../renderer/features/what-if/logic/reason-changes.ts';
import { compareAssessments, type Assessment } from '../../../rules/index.ts';
import {
  answersOf,
  booleanFact,
  catalogueOf,
  is,
  judgedItem,
  provision,
  testOf,
} from '../../rules/support/builders.ts';
import { assessAll } from '../../rules/support/decide.ts';

const over = { from: null, until: '2020-12-31' };
const whenA = [testOf('a', is('a.fact', true))];
const catalogue = catalogueOf({
  facts: [booleanFact('a.fact'), booleanFact('b.fact')],
  provisions: [
    provision('gains-softly', { force: 'support', conditions: whenA, judged: [judgedItem()] }),
    provision('gains-firmly', { force: 'allow', conditions: whenA, judged: [judgedItem()] }),
    provision('loses', { conditions: [testOf('not-a', { not: is('a.fact', true) })] }),
    provision('for-the-area', { addressee: 'area', conditions: whenA }),
    provision('still-hangs', { conditions: [...whenA, testOf('b', is('b.fact', true))] }),
    provision('over', { period: over, audience: whenA }),
    provision('untouched', { conditions: [testOf('b', is('b.fact', true))] }),
  ],
});

async function compare(before: object, after: object) {
  const [was, is] = await Promise.all(
    [before, after].map((answers) => assessAll(catalogue, answersOf({ ...answers }))),
  );
  if (was === undefined || is === undefined) throw new Error('no assessment');
  const differ = differingProvisions(was, is, compareAssessments(was, is));
  return { was, is, differ, movements: listMovements(catalogue, was, is, differ) };
}

const result = (assessment: Assessment, id: string) => {
  const found = assessment.provisions.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};

describe('what came out otherwise', () => {
  test('gains first and firmest first, then losses, then the rest; none twice, none left out', async () => {
    const { differ, movements } = await compare({ 'a.fact': false }, { 'a.fact': true });
    const listed = movements.map(({ direction, from, to, members }) => [
      direction,
      from.key,
      to.key,
      members.map(({ provision: { id } }) => id).join(' '),
    ]);
    expect(listed).toEqual([
      ['gained', 'not-met', 'met-if-judged', 'gains-firmly gains-softly'],
      ['gained', 'not-met', 'area', 'for-the-area'],
      ['lost', 'met', 'not-met', 'loses'],
      ['moved', 'not-met', 'open', 'still-hangs'],
      ['moved', 'closed', 'closed', 'over'],
    ]);
    const all = movements.flatMap(({ members }) => members.map(({ provision: { id } }) => id));
    expect([...all].sort()).toEqual([...differ].sort());
  });

  test('what is not in force moves only on its merits, and says so', async () => {
    const { movements } = await compare({ 'a.fact': false }, { 'a.fact': true });
    const closed = movements.find(({ from }) => from.key === 'closed');
    expect([closed?.from.wouldBe, closed?.to.wouldBe]).toEqual(['out-of-scope', 'met']);
  });

  test('a verdict that stays and hangs on fewer answers differs', async () => {
    const { differ, movements } = await compare({}, { 'b.fact': true });
    expect(differ).toContain('still-hangs');
    const stays = movements.find(({ members }) => members.some((one) => one.provision.id === 'still-hangs'));
    expect([stays?.from.key, stays?.to.key]).toEqual(['open', 'open']);
  });

  test('a verdict that stays but then rests on a plan differs', async () => {
    const plan = { planned: true, by: '2027-01-01' };
    const { was, is, differ } = await compare({ 'b.fact': true }, { 'b.fact': plan });
    expect(result(was, 'untouched').verdict).toBe(result(is, 'untouched').verdict);
    expect(differ).toEqual(['untouched']);
  });

  test('the same answers differ in nothing', async () => {
    const { differ, movements } = await compare({ 'a.fact': true }, { 'a.fact': true });
    expect([differ, movements]).toEqual([[], []]);
  });
});

describe('why it came out otherwise', () => {
  test('names the conditions whose outcome differs, and no others', async () => {
    const { was, is } = await compare({ 'a.fact': false }, { 'a.fact': true });
    const [one] = catalogue.provisions.filter(({ id }) => id === 'still-hangs');
    if (one === undefined) throw new Error('no provision');
    expect(reasonChanges(one, result(was, 'still-hangs'), result(is, 'still-hangs'))).toEqual([
      { role: 'condition', says: one.conditions[0]?.says, before: 'not-met', after: 'met' },
    ]);
  });

  test('another day brings or takes the row of the period', async () => {
    const answers = answersOf({ 'a.fact': true });
    const [then, now] = [
      await assessAll(catalogue, answers, '2020-12-31'),
      await assessAll(catalogue, answers, '2021-01-01'),
    ];
    const [one] = catalogue.provisions.filter(({ id }) => id === 'over');
    if (one === undefined) throw new Error('no provision');
    expect(reasonChanges(one, result(then, 'over'), result(now, 'over'))).toEqual([
      { role: 'period', says: null, before: null, after: 'not-met' },
    ]);
  });
});
