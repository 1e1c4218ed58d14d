import { describeAnswer } from '../../../../../rules/index.ts';
import { withoutDay, type Answer } from '../../../../../seeds/schema/index.ts';
import type { Desk } from '../desk.ts';
import { factName } from '../phrases.ts';
import type { Block, Cell } from '../types.ts';
import type { Tongue } from '../voice.ts';

/** Every answer the result rests on: value, range, planned, not known and rather not said kept apart. */
export function answersPart(desk: Desk): readonly Block[] {
  const { voice, answers, catalogue } = desk;
  const given = catalogue.questions.flatMap(({ facts }) => facts).filter((id) => answers.has(id));
  const rows = given.flatMap((id): (readonly Cell[])[] => {
    const answer = answers.get(id);
    if (answer === undefined) return [];
    return [
      [
        { says: [voice.say((tongue) => factName(desk, id, tongue))] },
        // The last column says how it was given; the value need not say it again.
        { says: [voice.say(({ language }) => describeAnswer(catalogue, id, withoutDay(answer), language))] },
        { says: [voice.say((tongue) => howGiven(answer, tongue))] },
      ],
    ];
  });
  return [
    { kind: 'heading', level: 1, say: voice.say(({ t }) => t('annex.answers')) },
    {
      kind: 'paragraph',
      tone: 'quiet',
      say: voice.say(({ t }) => t(rows.length === 0 ? 'annex.noAnswers' : 'annex.answersIntro')),
    },
    ...(rows.length === 0 ? [] : [answerTable(desk, rows)]),
    ...notAsked(desk),
  ];
}

function answerTable({ voice }: Desk, rows: readonly (readonly Cell[])[]): Block {
  return {
    kind: 'table',
    name: voice.say(({ t }) => t('annex.answersIntro')),
    columns: [
      { label: voice.say(({ t }) => t('annex.question')), share: 4 },
      { label: voice.say(({ t }) => t('annex.answer')), share: 5 },
      { label: voice.say(({ t }) => t('annex.state')), share: 2 },
    ],
    rows,
  };
}

function howGiven(answer: Answer, { t, day }: Tongue): string {
  switch (answer.state) {
    case 'planned':
      return t('annex.states.planned', { day: day(answer.by) });
    case 'known':
    case 'interval':
    case 'unknown':
    case 'declined':
      return t(`annex.states.${answer.state}`);
  }
}

/** What was not asked and could still change something. */
function notAsked(desk: Desk): readonly Block[] {
  const { voice, assessment, answers } = desk;
  const open = assessment.stillMatter.filter((id) => !answers.has(id));
  if (open.length === 0) return [];
  return [
    {
      kind: 'paragraph',
      tone: 'plain',
      say: voice.say((tongue) =>
        tongue.t('annex.notAsked', {
          count: open.length,
          facts: open.map((id) => factName(desk, id, tongue)).join(tongue.t('semicolon')),
        }),
      ),
    },
  ];
}
