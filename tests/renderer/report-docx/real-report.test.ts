import { describe, expect, test } from 'vitest';
import { toDocx } from '../../../renderer/features/report/docx/to-docx.ts';
import { buildReport } from '../../../renderer/features/report/model/build-report.ts';
import type { ReportModel } from '../../../renderer/features/report/model/types.ts';
import { messagesFor } from '../../../renderer/shared/i18n/messages.ts';
import { createAssessor } from '../../../rules/index.ts';
import { isoDateSchema } from '../../../seeds/schema/index.ts';
import { packNow, readExample } from '../../cli/support/examples.ts';
import { saidBy } from './said-by.ts';
import { partOf, unpack, wordsOf } from './unpack.ts';

const pack = packNow();
const DAY = isoDateSchema.parse('2026-06-30');
const wordsIn = (language: 'en' | 'zh-Hans' | 'zh-Hant') => messagesFor(language).report.paper;

async function reportOf(example: string, languages: ReportModel['languages']): Promise<ReportModel> {
  const { name, answers, at } = readExample(example, pack.catalogue);
  const assessment = await createAssessor(pack.catalogue).assess(answers, { asOf: DAY, places: at });
  const words = { en: wordsIn('en'), 'zh-Hans': wordsIn('zh-Hans'), 'zh-Hant': wordsIn('zh-Hant') };
  return buildReport({ pack, name, answers, assessment, preparedOn: DAY, languages, words, annex: true });
}

describe.each([
  ['hk-toy-maker', ['zh-Hant', 'en']],
  ['german-drug-maker', ['en']],
  ['district-chain-store', ['zh-Hans']],
] as const)('the report of %s in %j as a Word file', (example, languages) => {
  test('says all that the report says, every count included, in its order, and nothing else', async () => {
    const model = await reportOf(example, languages);
    const said = [...model.memo, ...(model.annex ?? [])].flat().flatMap(saidBy);
    expect(said.length).toBeGreaterThan(200);
    const written = wordsOf(partOf(unpack(await toDocx(model)), 'word/document.xml'));
    expect(written).toBe(said.join(''));
  });
});
