import { isoDateSchema, type Answers, type IsoDate } from '../../../../seeds/schema/index.ts';

const endOfYear = (year: number): IsoDate => isoDateSchema.parse(`${String(year).padStart(4, '0')}-12-31`);

/** Days to offer for a plan: the end of this year and of the two that follow. */
export function plannedPresets(asOf: IsoDate): readonly IsoDate[] {
  const year = Number(asOf.slice(0, 4));
  return [endOfYear(year), endOfYear(year + 1), endOfYear(year + 2)];
}

/** The day to suggest: the one given last in this case, else the end of next year. */
export function suggestedDate(answers: Answers, asOf: IsoDate): IsoDate {
  const planned = [...answers.values()].flatMap((answer) => (answer.state === 'planned' ? [answer.by] : []));
  return planned.at(-1) ?? endOfYear(Number(asOf.slice(0, 4)) + 1);
}
