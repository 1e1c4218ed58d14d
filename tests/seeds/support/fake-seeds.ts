import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { SEEDS } from '../../../cli/pack/paths.ts';
import { editionFileOf } from '../../../cli/verify/write-editions.ts';
import { docIdSchema } from '../../../seeds/schema/index.ts';

/** An invented notice, laid out like a printed one. No sentence of it stands in any document. */
export const ORIGINAL = `測試市關於印發《甲乙試驗區方案》的通知

測試市辦公室

甲乙試驗區方案

  為試驗本程式,制定本方案。

  一、目標

  甲乙試驗區面積12.5平方公里,到2030年引進企業30家。

  二、措施

  1.更新設備。對在試驗區投產的香港企業給予設備補貼500萬元,鼓勵採用機械臂。牽頭單位:測試市工信局。

  2.培訓人員。鼓勵企業為青年員工提供培訓,鼓勵企業為青年學徒提供住處。
`;

/** What the sentences of the notice are recognised by. */
const EDITION = await editionFileOf({ id: docIdSchema.parse('fake'), nature: 'plan' }, ORIGINAL);

const both = (words: string) => ({ en: words, zh: words });

/** One fake provision; the tests change a copy of it. */
export function fakeProvision(id: string, from: string, over: Readonly<Record<string, unknown>> = {}) {
  return {
    id,
    from,
    title: both('title'),
    summary: both('summary'),
    benefit: both('benefit'),
    kind: 'finance',
    force: 'encourage',
    verb: '鼓勵',
    addressee: 'company',
    where: null,
    audience: [{ id: 'ready', says: both('ready'), when: { fact: 'ready', operator: 'equal', value: true } }],
    conditions: [],
    judged: [],
    undertakings: [],
    figures: [],
    industries: [],
    origins: [],
    leadUnits: [],
    supportUnits: [],
    encoding: 'full',
    notEncoded: [],
    notes: [],
    terms: [],
    examples: [],
    ...over,
  };
}

const clause = (at: string, provisions: object[], ledger: object[] = []) => ({
  doc: 'fake',
  clause: at,
  heading: both(at),
  provisions,
  ledger,
});
const other = (from: string, reason: string) => ({ from, reason, says: both('other') });

/** The fake seeds as data: everything the notice says is accounted for. */
export function fakeSeeds() {
  return {
    document: {
      id: 'fake',
      printedTitle: '甲乙試驗區方案',
      title: both('plan'),
      shortName: both('plan'),
      script: 'zh-Hant',
      nature: 'plan',
      number: null,
      issuer: '測試市辦公室',
      issued: '2020-01-01',
      period: { from: '2020-01-01', until: null },
      currency: both('x'),
      edition: {
        sha256: createHash('sha256').update(ORIGINAL).digest('hex'),
        firstLine: '測試市關於印發《甲乙試驗區方案》的通知',
      },
      outline: ['前言', '一', '二', '二1', '二2'].map((at) => ({ at, heading: both(at) })),
    },
    place: {
      id: 'zone',
      name: both('zone'),
      printed: ['甲乙試驗區'],
      kind: 'zone',
      state: 'existing',
      parent: null,
      summary: both('zone'),
      areaKm2: 12.5,
      functions: [],
      industries: [],
      targets: [],
      criteria: [],
      notSaid: [],
      cite: [{ doc: 'fake', at: '一', from: '甲乙試驗區面積' }],
      canLocate: true,
    },
    clauses: {
      前言: clause('前言', [], [other('為試驗本程式', 'background')]),
      一: clause('一', [], [other('甲乙試驗區面積12.5', 'target')]),
      二1: clause(
        '二1',
        [
          fakeProvision('fake.equipment', '對在試驗區投產的香港企業', {
            force: 'provide',
            verb: '給予',
            origins: ['香港'],
            leadUnits: ['測試市工信局'],
            figures: [{ printed: '500萬元', value: 500, unit: '萬元', what: both('subsidy') }],
            summary: both('A subsidy of 500'),
          }),
          fakeProvision('fake.arms', '鼓勵採用機械臂'),
        ],
        [other('牽頭單位:測試市工信局', 'governance')],
      ),
      二2: clause('二2', [
        fakeProvision('fake.training', '鼓勵企業為青年員工'),
        fakeProvision('fake.lodging', '鼓勵企業為青年學徒'),
      ]),
    },
    questions: {
      topic: 'all',
      title: both('all'),
      facts: [{ id: 'ready', type: 'boolean', label: both('ready'), changer: 'you-decide' }],
      questions: [{ id: 'ready', ask: both('ready'), facts: ['ready'] }],
    },
  };
}
export type FakeSeeds = ReturnType<typeof fakeSeeds>;

/** Fake seeds of any content; the compiler is what judges them. */
interface AnySeeds {
  readonly document: object;
  readonly place: object;
  readonly clauses: Readonly<Record<string, object>>;
  readonly questions: object;
}

/** A folder with the fake seeds in `seeds` and the original in `originals`. The words of verdicts are the real ones. */
export function writeFake(
  seeds: AnySeeds,
  original = ORIGINAL,
): { seeds: string; originals: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'fake-seeds-'));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('originals/notice.txt', original);
  write('seeds/documents/fake.yaml', stringify(seeds.document));
  write('seeds/editions/fake.yaml', stringify(EDITION));
  write('seeds/places/fake.yaml', stringify({ places: [seeds.place] }));
  for (const [at, file] of Object.entries(seeds.clauses))
    write(`seeds/provisions/fake/${at}.yaml`, stringify(file));
  write('seeds/questions/all.yaml', stringify(seeds.questions));
  write('seeds/hong-kong/terms.yaml', 'terms: []\n');
  for (const empty of ['industries', 'classifications', 'authorities', 'glossary'])
    mkdirSync(join(folder, 'seeds', empty));
  cpSync(join(SEEDS, 'wording'), join(folder, 'seeds', 'wording'), { recursive: true });
  return {
    seeds: join(folder, 'seeds'),
    originals: join(folder, 'originals'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
