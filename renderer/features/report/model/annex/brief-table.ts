import { restsOnReading } from '../../../../../rules/index.ts';
import { meritName } from '../../../../shared/verdicts/tally.ts';
import type { Desk, Measure } from '../desk.ts';
import { cited, printed } from '../phrases.ts';
import type { Block, Cell, Say } from '../types.ts';
import { run } from '../voice.ts';

/**
 * One row for each provision that speaks of an area or is not in force: hundreds of full records would bury the ones to act
 * on. The merits of what is not in force stand in its row, and the program shows every record.
 */
export function briefTable(desk: Desk, measures: readonly Measure[], heading: { readonly say: Say }): Block {
  const { voice } = desk;
  return {
    kind: 'table',
    name: heading.say,
    columns: [
      { label: voice.say(({ t }) => t('annex.provision')), share: 6 },
      { label: voice.say(({ t }) => t('annex.wording')), share: 3 },
      { label: voice.say(({ t }) => t('annex.cite')), share: 3 },
      { label: voice.say(({ t }) => t('annex.office')), share: 3 },
    ],
    rows: measures.map((measure) => briefRow(desk, measure)),
  };
}

function briefRow(desk: Desk, { provision, result }: Measure): readonly Cell[] {
  const { voice, catalogue, index } = desk;
  const { names } = catalogue.wording;
  const { wouldBe } = result;
  const office = voice.say(({ t, language }) =>
    provision.leadUnits.length === 0
      ? [run(t('annex.askNone'), language, 'quiet')]
      : [printed(desk, provision.doc, provision.leadUnits.join('、'))],
  );
  return [
    { says: [voice.text(provision.title)] },
    {
      says: [
        voice.text(names.force[provision.force]),
        ...(wouldBe === undefined
          ? []
          : [
              voice.say(({ t, text }) =>
                t('annex.merits', { verdict: text(meritName(catalogue.wording, provision, wouldBe)) }),
              ),
            ]),
        ...(restsOnReading(index.places, provision, result) ? [voice.say(({ t }) => t('annex.read'))] : []),
      ],
    },
    { says: [cited(desk, provision.cite)] },
    { says: [office] },
  ];
}
