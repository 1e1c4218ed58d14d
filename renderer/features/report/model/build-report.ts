import { annexParts } from './annex/annex-parts.ts';
import { layOut, type ReportInput } from './desk.ts';
import { fitMemo } from './fit/fit-memo.ts';
import { memoSections } from './memo/memo-sections.ts';
import { cleanName } from './phrases.ts';
import type { ReportModel } from './types.ts';

/** Characters of a name that stand at the foot of a page. */
const RUNNING = 40;

/**
 * Writes the report: what it says, in which order, and how much of it on the two pages. Pure: the day on the paper is
 * an argument. Throws where the two evaluators disagreed: no report is written on such a result.
 */
export function buildReport(input: ReportInput): ReportModel {
  if (!input.assessment.agreed) throw new Error('the two evaluators disagree; no report is written');
  const desk = layOut(input);
  const { t, day } = desk.voice.first;
  const name = cleanName(input.name);
  const characters = [...name];
  const short = characters.length <= RUNNING ? name : `${characters.slice(0, RUNNING).join('')}…`;
  const more = (count: number) =>
    desk.voice.say((tongue) => tongue.t('more', { annex: input.annex ? 'yes' : 'no', count }));
  return {
    languages: input.languages,
    name,
    running: t('running', { name: short, day: day(input.assessment.asOf) }),
    memo: fitMemo(memoSections(desk), more),
    annex: input.annex ? annexParts(desk) : null,
  };
}
