import { hongKongMessages } from '../../../../cli/pack/messages.ts';
import { buildReport } from '../../../../renderer/features/report/model/build-report.ts';
import type { ReportInput } from '../../../../renderer/features/report/model/desk.ts';
import { paperWords } from '../../../../renderer/features/report/model/paper-words.ts';
import type { Block, ReportModel, Say } from '../../../../renderer/features/report/model/types.ts';
import { createAssessor, type Assessment } from '../../../../rules/index.ts';
import { isoDateSchema } from '../../../../seeds/schema/index.ts';
import { packNow, readExample } from '../../../cli/support/examples.ts';

export const pack = packNow();
export const asOf = isoDateSchema.parse('2026-11-22');
const assessor = createAssessor(pack.catalogue);

function hongKongPaper(): unknown {
  const report = hongKongMessages()['report'];
  return typeof report === 'object' ? report['paper'] : undefined;
}

export const words = paperWords(hongKongPaper());

/** What a report of an example company is made of; a part of it can be replaced. */
export async function inputOf(example: string, changed: Partial<ReportInput> = {}): Promise<ReportInput> {
  const company = readExample(example, pack.catalogue);
  const answers = changed.answers ?? company.answers;
  const assessment: Assessment = await assessor.assess(answers, { asOf, places: company.at });
  const preparedOn = isoDateSchema.parse('2026-11-23');
  return {
    pack,
    name: company.name,
    answers,
    assessment,
    preparedOn,
    languages: ['en'],
    words,
    annex: true,
    ...changed,
  };
}

export async function reportOf(example: string, changed: Partial<ReportInput> = {}): Promise<ReportModel> {
  return buildReport(await inputOf(example, changed));
}

/** The words of a say, one text for each language. */
export const textsOf = (say: Say): string[] => say.map((line) => line.map(({ words }) => words).join(''));

/** All words of some blocks, as one text. */
export function allWords(blocks: readonly Block[]): string {
  const found: string[] = [];
  JSON.stringify(blocks, (key, value: unknown) => {
    if ((key === 'words' || key === 'name') && typeof value === 'string') found.push(value);
    return value;
  });
  return found.join('\n');
}
