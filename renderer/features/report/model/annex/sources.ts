import { ENCODINGS, type PolicyDocument } from '../../../../../seeds/schema/index.ts';
import type { Desk } from '../desk.ts';
import type { Block, Cell, Say } from '../types.ts';
import { run } from '../voice.ts';
import { periodWords } from './records.ts';

/** What was encoded fully, partly and not, document by document, and what only officials can judge. */
export function ledgerPart({ voice, catalogue }: Desk): readonly Block[] {
  const { names } = catalogue.wording;
  const rows = catalogue.documents.map(({ id, shortName }): readonly Cell[] => {
    const own = catalogue.provisions.filter(({ doc }) => doc === id);
    const numbers = [
      ...ENCODINGS.map((encoding) => own.filter((provision) => provision.encoding === encoding).length),
      own.filter(({ judged }) => judged.length > 0).length,
      catalogue.ledger.filter(({ cite }) => cite.doc === id).length,
    ];
    return [
      { says: [voice.text(shortName)] },
      ...numbers.map((number) => ({ says: [[[run(String(number), 'en')]]] })),
    ];
  });
  const column = (label: Say, share: number) => ({ label, share });
  return [
    { kind: 'heading', level: 1, say: voice.say(({ t }) => t('annex.ledger')) },
    { kind: 'paragraph', tone: 'quiet', say: voice.say(({ t }) => t('annex.ledgerIntro')) },
    {
      kind: 'table',
      name: voice.say(({ t }) => t('annex.ledgerName')),
      columns: [
        column(
          voice.say(({ t }) => t('annex.ledgerDocument')),
          4,
        ),
        ...ENCODINGS.map((encoding) => column(voice.text(names.encoding[encoding]), 2)),
        column(
          voice.say(({ t }) => t('annex.ledgerJudged')),
          3,
        ),
        column(
          voice.say(({ t }) => t('annex.ledgerOther')),
          2,
        ),
      ],
      rows,
    },
  ];
}

/** The documents with edition, period and how current they are. */
export function documentsPart({ voice, catalogue }: Desk): readonly Block[] {
  return [
    { kind: 'heading', level: 1, say: voice.say(({ t }) => t('annex.documents')) },
    ...catalogue.documents.flatMap((document): readonly Block[] => [
      { kind: 'heading', level: 2, say: voice.text(document.title) },
      { kind: 'pairs', rows: documentRows(document, voice) },
    ]),
  ];
}

function documentRows(document: PolicyDocument, voice: Desk['voice']) {
  const { printedTitle, number, issuer, issued, period, edition, currency, script } = document;
  const missing = voice.say(({ t }) => t('annex.notPrinted'));
  const asPrinted = (words: string | null): Say => (words === null ? missing : [[run(words, script)]]);
  return [
    { label: voice.say(({ t }) => t('annex.printedTitle')), says: [asPrinted(printedTitle)] },
    { label: voice.say(({ t }) => t('annex.number')), says: [asPrinted(number)] },
    { label: voice.say(({ t }) => t('annex.issuer')), says: [asPrinted(issuer)] },
    {
      label: voice.say(({ t }) => t('annex.issued')),
      says: [issued === null ? missing : voice.say(({ day }) => day(issued))],
    },
    {
      label: voice.say(({ t }) => t('annex.periodLabel')),
      says: [voice.say((tongue) => periodWords(period, tongue))],
    },
    { label: voice.say(({ t }) => t('annex.edition')), says: [[[run(edition.sha256, 'en')]]] },
    { label: voice.say(({ t }) => t('annex.currency')), says: [voice.text(currency)] },
  ];
}
