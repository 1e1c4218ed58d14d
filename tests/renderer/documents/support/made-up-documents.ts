import { z } from 'zod';
import type { Citation, PolicyDocument } from '../../../../seeds/schema/index.ts';
import {
  docIdSchema,
  documentSchema,
  ledgerEntrySchema,
  provisionSchema,
} from '../../../../seeds/schema/index.ts';
import { provision, text } from '../../../rules/support/builders.ts';
import { ARTICLE, editionOf, PLAN } from '../../../rules/support/made-up-edition.ts';

async function documentOf(
  id: string,
  words: string,
  nature: PolicyDocument['nature'],
  outline: readonly string[],
): Promise<PolicyDocument> {
  const { edition } = await editionOf(id, words, nature);
  return documentSchema.parse({
    id,
    printedTitle: '甲乙方案',
    title: text(id),
    shortName: text(id),
    script: 'zh-Hant',
    nature,
    number: null,
    issuer: null,
    issued: null,
    period: { from: null, until: null },
    currency: text('undated'),
    edition,
    outline: outline.map((at) => ({ at, heading: text(`heading ${at}`) })),
  });
}

export const planDocument = await documentOf('plan', PLAN, 'plan', [
  '前言',
  '一',
  '一(一)',
  '二',
  '二1',
  '二2',
  '三',
]);
export const articleDocument = await documentOf('article', ARTICLE, 'article', ['前言']);

const cites = (at: string, ...openings: string[]): Citation[] =>
  openings.map((from) => ({ doc: docIdSchema.parse('plan'), at, from }));
const other = (at: string, from: string, reason: string) =>
  ledgerEntrySchema.parse({ cite: { doc: 'plan', at, from }, reason, says: text(from) });

/** What was made of the plan: everything but 堅持公開 and the second sentence about apprentices. */
export const catalogue = {
  provisions: z
    .array(provisionSchema)
    .parse([
      provision('plan.machines', { doc: 'plan', cite: cites('二1', '支持企業購買') }),
      provision('plan.sharing', { doc: 'plan', cite: cites('二1', '鼓勵企業共用'), encoding: 'partial' }),
      provision('plan.apprentices', { doc: 'plan', cite: cites('二2', '支持企業培訓', '支持學校接收') }),
      provision('plan.schools', { doc: 'plan', cite: cites('二2', '學校接收學徒'), encoding: 'manual' }),
    ]),
  ledger: [
    other('一', '到某年，建成', 'target'),
    other('一', '引進企業十家', 'target'),
    other('一(一)', '堅持自願', 'background'),
    other('三', '本方案自印發', 'governance'),
  ],
};
