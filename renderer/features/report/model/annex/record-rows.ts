import { describeForTest, recordRows, type FrameRow, type TestRow } from '../../../../../rules/index.ts';
import type { Desk, Measure } from '../desk.ts';
import { fewPlaces } from '../phrases.ts';
import type { Block, Cell, Say } from '../types.ts';

/** Why the verdict is what it is: condition, answer, outcome. `null` where the sentence states nothing to check. */
export function recordTable(desk: Desk, measure: Measure): Block | null {
  const { voice, catalogue } = desk;
  const rows = recordRows(measure.provision, measure.result).map((row): readonly Cell[] => {
    const { condition, answer } =
      row.kind === 'test' ? testCells(desk, measure, row) : frameCells(desk, measure, row);
    const outcome = voice.text(catalogue.wording.names.outcome[row.outcome]);
    return [{ says: condition }, { says: [answer] }, { says: [outcome], outcome: row.outcome }];
  });
  if (rows.length === 0) return null;
  return {
    kind: 'table',
    name: voice.say(({ t, text }) => t('annex.recordName', { title: text(measure.provision.title) })),
    columns: [
      { label: voice.say(({ t }) => t('annex.condition')), share: 6 },
      { label: voice.say(({ t }) => t('annex.answer')), share: 4 },
      { label: voice.say(({ t }) => t('annex.outcome')), share: 2 },
    ],
    rows,
  };
}

interface Cells {
  readonly condition: readonly Say[];
  readonly answer: Say;
}

function testCells(desk: Desk, { provision }: Measure, row: TestRow): Cells {
  const { voice, catalogue, answers } = desk;
  const { by } = row;
  if (by !== null)
    return { condition: [voice.text(row.says)], answer: voice.say(({ t }) => t(`annex.judgedBy.${by}`)) };
  const test = [...provision.audience, ...provision.conditions].find(({ id }) => id === row.id);
  return {
    condition: [voice.text(row.says)],
    answer: voice.say(({ language }) =>
      test === undefined ? '' : describeForTest(catalogue, test.when, answers, language),
    ),
  };
}

const NAMED = 4;

/** Rows about the sentence as a whole: to whom it speaks, when, where, and what was left unchecked. */
function frameCells(desk: Desk, { provision, result }: Measure, { role }: FrameRow): Cells {
  const { voice, catalogue, assessment } = desk;
  const { names } = catalogue.wording;
  const noAnswer = voice.say(({ t }) => t('annex.frame.noAnswer'));
  switch (role) {
    case 'addressee':
      return {
        condition: [
          voice.say(({ t, text }) =>
            t('annex.frame.addressee', { addressee: text(names.addressee[provision.addressee]) }),
          ),
        ],
        answer: noAnswer,
      };
    case 'period':
      return {
        condition: [voice.say(({ t, day }) => t('annex.frame.period', { day: day(assessment.asOf) }))],
        answer: noAnswer,
      };
    case 'late-plan': {
      const { until } = provision.period;
      return {
        condition: [
          voice.say(({ t, day }) => t('annex.frame.late-plan', { day: until === null ? '' : day(until) })),
        ],
        answer: noAnswer,
      };
    }
    case 'not-encoded':
      return {
        condition: [
          voice.say(({ t }) => t('annex.frame.not-encoded')),
          ...provision.notEncoded.map((text) => voice.text(text, 'quiet')),
        ],
        answer: noAnswer,
      };
    case 'place': {
      const assumed = result.reasons.some(({ outcome }) => outcome === 'assumed');
      return {
        condition: [
          voice.say((tongue) =>
            tongue.t('annex.frame.place', {
              places: fewPlaces(desk, provision.where?.places ?? [], NAMED, tongue),
              located: provision.where === null ? '' : tongue.text(names.located[provision.where.located]),
            }),
          ),
        ],
        answer: voice.say(({ t }) => t(assumed ? 'annex.frame.placeAssumed' : 'annex.frame.placeOther')),
      };
    }
  }
}
