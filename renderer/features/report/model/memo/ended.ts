import { periodState, type PolicyDocument } from '../../../../../seeds/schema/index.ts';
import type { Desk, Measure } from '../desk.ts';
import { groupBy } from '../group-by.ts';
import type { Tongue } from '../voice.ts';
import { fixed, type Section } from './section.ts';

/** What would come into question were its text in force: what speaks of an area at large, or is a burden, does not. */
export function overForYou(desk: Desk): readonly Measure[] {
  return desk
    .of('closed')
    .filter(({ provision: { addressee, effect } }) => addressee !== 'area' && effect !== 'burden');
}

/** Plans whose period is over, in one paragraph with its count. */
export function ended(desk: Desk): Section | null {
  const { voice, catalogue } = desk;
  const measures = overForYou(desk);
  if (measures.length === 0) return null;
  const held = measures.filter(
    ({ result }) => result.wouldBe === 'met' || result.wouldBe === 'met-if-judged',
  ).length;
  // Of a text that has not begun nobody asks for a successor.
  const begun = measures.some(
    ({ provision }) => periodState(provision.period, desk.assessment.asOf) !== 'not-yet',
  );
  const byDoc = groupBy(measures, ({ provision }) => provision.doc);
  return fixed(
    voice.say(({ t }) => t('ended.title')),
    {
      kind: 'paragraph',
      tone: 'plain',
      say: voice.say((tongue) => {
        const docs = catalogue.documents.flatMap((document) => {
          const own = byDoc.get(document.id);
          return own === undefined ? [] : [nameWithPeriod(desk, document, own, tongue)];
        });
        return tongue.t('ended.body', {
          count: measures.length,
          held,
          docs: docs.join(tongue.t('semicolon')),
          over: begun ? 'yes' : 'no',
        });
      }),
    },
  );
}

/** A document and why its provisions do not count: told only where all of them share it. */
function nameWithPeriod(
  desk: Desk,
  { shortName }: PolicyDocument,
  own: readonly Measure[],
  { t, text, day }: Tongue,
): string {
  const periods = new Map(own.map(({ provision: { period } }) => [`${period.from} ${period.until}`, period]));
  const period = periods.size === 1 ? [...periods.values()][0] : undefined;
  const values = { name: text(shortName), count: own.length };
  if (period === undefined) return t('ended.doc', { ...values, kind: 'none', day: '' });
  const state = periodState(period, desk.assessment.asOf);
  const kind = { over: 'over', 'not-yet': 'soon', running: 'late' }[state];
  const at = state === 'not-yet' ? period.from : period.until;
  return t('ended.doc', { ...values, kind: at === null ? 'none' : kind, day: at === null ? '' : day(at) });
}
