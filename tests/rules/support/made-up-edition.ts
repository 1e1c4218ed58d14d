import { createHash } from 'node:crypto';
import { layoutOf, readPrinted, toEditionMarks, type Digest, type EditionOf } from '../../../rules/index.ts';
import { docIdSchema } from '../../../seeds/schema/index.ts';

/** SHA-256, as a browser gives it. */
export const digest: Digest = (text) => Promise.resolve(createHash('sha256').update(text).digest('hex'));

/** A made-up plan; no sentence of it stands in any document. */
export const PLAN = [
  '某市關於印發《甲乙方案》的通知',
  '',
  '　　一、總體目標',
  '　　到某年，建成平台三個。引進企業十家。（某局牽頭負責）',
  '　　(一)基本原則。堅持自願。堅持公開。',
  '　　二、主要措施',
  '　　1.更新設備。支持企業購買機械臂。(某局負責)鼓勵企業共用機械臂。',
  '　　2.培訓人員。支持企業培訓學徒。支持學校接收學徒。',
  '　　三、其他',
  '　　本方案自印發之日起施行。',
  '',
].join('\n');

/** Another made-up text, in the layout of an article. */
export const ARTICLE = [
  '某地：一篇文章',
  '　　外商集聚地再出發。某地在江邊。一是優化結構；二是創建平台。',
  '　　要素集聚區再造新高。某地有十座橋。橋邊有樹。',
  '',
].join('\n');

/** A text as a document whose edition was encoded from it. */
export async function editionOf(id: string, text: string, nature: EditionOf['nature'] = 'plan') {
  const marks = await toEditionMarks(readPrinted(text, layoutOf({ nature })), digest);
  const edition = { sha256: await digest(text), firstLine: text.split('\n')[0] ?? '', marks };
  return { id: docIdSchema.parse(id), nature, edition } satisfies EditionOf;
}
