import { describe, expect, test } from 'vitest';
import {
  ADDRESSEES,
  FORCES,
  STANDING_VERDICTS,
  VERDICTS,
  type Addressee,
  type Force,
  type Verdict,
} from '../../../seeds/schema/index.ts';
import {
  ACTION_GROUPS,
  groupByAction,
  verdictSentence,
  type ActionGroup,
  type ProvisionResult,
} from '../../../rules/index.ts';
import { actionGroupOf } from '../../../rules/words/action-groups.ts';
import { catalogueOf, factId, provision } from '../support/builders.ts';
import { realPack } from '../support/real-pack.ts';

const one = (addressee: Addressee = 'company', force: Force = 'provide') => {
  const [made] = catalogueOf({ provisions: [provision('p', { addressee, force })] }).provisions;
  if (made === undefined) throw new Error('no provision');
  return made;
};
const result = (verdict: Verdict, over: Partial<ProvisionResult> = {}): ProvisionResult => ({
  id: one().id,
  verdict,
  at: [],
  reasons: [],
  missing: [],
  restsOn: [],
  ...over,
});

describe('what to do about a result', () => {
  test('15.6 what holds is sorted by the firmness of the verb', () => {
    const groups = FORCES.map((force) => actionGroupOf(one('company', force), result('met')));
    expect(groups).toEqual([
      'act-now',
      'act-now',
      'supported',
      'supported',
      'watch',
      'watch',
      'watch',
      'watch',
      'watch',
      'watch',
    ]);
    expect(FORCES.map((force) => actionGroupOf(one('company', force), result('met-if-judged')))).toEqual(
      groups,
    );
  });

  test('15.6 what does not hold is sorted by what could be done', () => {
    const rows: readonly (readonly [ProvisionResult, ActionGroup])[] = [
      [result('open', { missing: [factId('a')] }), 'one-answer-away'],
      [result('open', { missing: [factId('a'), factId('b')] }), 'open'],
      [result('not-met'), 'near-miss'],
      [result('out-of-scope'), 'not-aimed'],
      [result('closed', { wouldBe: 'out-of-scope' }), 'not-aimed'],
      [result('closed', { wouldBe: 'met' }), 'closed'],
      [result('closed', { wouldBe: 'open' }), 'closed'],
    ];
    for (const [found, group] of rows) expect(actionGroupOf(one(), found)).toBe(group);
  });

  test('15.6 15.8 what may turn against its audience is apart while it holds or is open, and its sentence says so', () => {
    const burden = { ...one('company', 'pilot'), effect: 'burden' as const };
    const groups = VERDICTS.map((verdict) => actionGroupOf(burden, result(verdict)));
    expect(Object.fromEntries(VERDICTS.map((verdict, at) => [verdict, groups[at]]))).toMatchObject({
      met: 'burden',
      'met-if-judged': 'burden',
      open: 'burden',
      'out-of-scope': 'not-aimed',
      closed: 'closed',
    });
    const catalogue = catalogueOf({});
    const say = (verdict: Verdict) => verdictSentence(catalogue, burden, result(verdict), 'en');
    expect([say('met'), say('met-if-judged')]).toEqual(['en:burden/holds', 'en:burden/holds']);
    expect(say('out-of-scope')).toBe('en:verdict/out-of-scope/pilot');
  });

  test('15.6 a sentence for an authority or for an area stands apart, whatever its force', () => {
    for (const force of FORCES) {
      expect(actionGroupOf(one('authority', force), result('out-of-scope'))).toBe('authority');
      expect(actionGroupOf(one('authority', force), result('closed', { wouldBe: 'out-of-scope' }))).toBe(
        'authority',
      );
      expect(actionGroupOf(one('area', force), result('met'))).toBe('area');
      expect(actionGroupOf(one('area', force), result('closed', { wouldBe: 'met' }))).toBe('closed');
    }
  });

  test('15.6 only a firm sentence that holds for somebody is something to act on', () => {
    for (const addressee of ADDRESSEES) {
      for (const force of FORCES) {
        for (const verdict of VERDICTS) {
          for (const wouldBe of verdict === 'closed' ? STANDING_VERDICTS : [undefined]) {
            const group = actionGroupOf(
              one(addressee, force),
              result(verdict, wouldBe === undefined ? {} : { wouldBe }),
            );
            const firm = force === 'allow' || force === 'provide';
            const somebody = addressee !== 'area' && addressee !== 'authority';
            const holds = verdict === 'met' || verdict === 'met-if-judged';
            expect(group === 'act-now').toBe(firm && somebody && holds);
          }
        }
      }
    }
  });

  test('15.7 groups come in reading order, firmest first inside, then in printed order; empty ones are left out', () => {
    const provisions = [
      provision('watch-1', { force: 'explore' }),
      provision('firm-1', { force: 'provide' }),
      provision('watch-2', { force: 'pilot' }),
      provision('watch-3', { force: 'explore' }),
      provision('firm-2', { force: 'allow' }),
    ];
    const catalogue = catalogueOf({ provisions });
    const grouped = groupByAction(catalogue, {
      provisions: catalogue.provisions.map(({ id }) => ({ ...result('met'), id })),
    });
    expect(grouped.map(({ group, results }) => [group, ...results.map(({ id }) => id)])).toEqual([
      ['act-now', 'firm-1', 'firm-2'],
      ['watch', 'watch-2', 'watch-1', 'watch-3'],
    ]);
    expect(ACTION_GROUPS[0]).toBe('act-now');
  });

  test('15.7 of equal force what only an article says stands last', () => {
    const { catalogue } = realPack();
    const articles = new Set(
      catalogue.documents.filter(({ nature }) => nature === 'article').map(({ id }) => id),
    );
    const of = new Map(catalogue.provisions.map((one) => [one.id, one]));
    const grouped = groupByAction(catalogue, {
      provisions: catalogue.provisions.map(({ id }) => ({ ...result('met'), id })),
    });
    for (const { results } of grouped) {
      const seen = results.flatMap(({ id }) => of.get(id) ?? []);
      const out = seen.filter(
        ({ doc, force }, at) =>
          !articles.has(doc) && seen[at - 1]?.force === force && articles.has(seen[at - 1]?.doc ?? doc),
      );
      expect(out).toEqual([]);
    }
    expect(articles.size).toBe(1);
  });

  test('15.8 the sentence of a verdict is the cell of its verdict, force and language; an area has cells of its own', () => {
    const catalogue = catalogueOf({});
    for (const force of FORCES) {
      for (const verdict of VERDICTS) {
        expect(verdictSentence(catalogue, one('company', force), result(verdict), 'en')).toBe(
          `en:verdict/${verdict}/${force}`,
        );
        const area = verdict === 'met' || verdict === 'met-if-judged' ? 'area' : 'verdict';
        expect(verdictSentence(catalogue, one('area', force), result(verdict), 'zh-Hant')).toBe(
          `hant:${area}/${verdict}/${force}`,
        );
      }
    }
  });

  test('15.8 9.4 where only the company’s own plans come too late, the sentence says that, not that the text has ended', () => {
    const catalogue = catalogueOf({});
    const late = { role: 'late-plan', id: 'late-plan', outcome: 'not-met', facts: [] } as const;
    const over = { ...late, role: 'period', id: 'period' } as const;
    const say = (reasons: ProvisionResult['reasons'], verdict: Verdict) =>
      verdictSentence(catalogue, one('company', 'support'), { verdict, reasons }, 'en');
    expect(say([late], 'closed')).toBe('en:latePlan/x');
    expect(say([over], 'closed')).toBe('en:verdict/closed/support');
    expect(say([{ ...late, outcome: 'unknown' }], 'open')).toBe('en:verdict/open/support');
  });
});
