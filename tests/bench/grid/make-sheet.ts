import type { Catalogue } from '../../../seeds/schema/index.ts';

/** The same companies every time. */
function createDice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

const FIRST = [
  '广州',
  '粤海',
  '恒泰',
  'Kowloon',
  'Pacific',
  '东升',
  '百济',
  '华南',
  'Harbour',
  '明珠',
  'Nord',
  '港龙',
];
const LAST = [
  '精密机械有限公司',
  'Robotics Ltd.',
  '生物医药有限公司',
  'Medical GmbH',
  '新材料有限公司',
  'Optics K.K.',
];
const COLUMNS = [
  'company.size',
  'capital.origins',
  'org.kinds',
  'org.base',
  'industry.sectors',
  'activity.kinds',
];

/** A CSV of companies that nobody is, with answers in three languages, empty cells and a few words nobody knows. */
export function makeSheet(catalogue: Catalogue, count: number): string {
  const roll = createDice(20_260_101);
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(roll() * from.length)];
  const facts = COLUMNS.flatMap((id) => catalogue.facts.filter((fact) => fact.id === id));
  const lines = [['公司名称', ...facts.map(({ label }) => `"${label['zh-Hans']}"`)].join(',')];
  for (let at = 0; at < count; at += 1) {
    const cells = facts.map((fact) => {
      if (!('options' in fact) || roll() < 0.25) return '';
      const language = pick(['en', 'zh-Hans', 'zh-Hant'] as const) ?? 'en';
      return roll() < 0.01 ? '不详' : `"${pick(fact.options)?.label[language] ?? ''}"`;
    });
    lines.push([`${pick(FIRST) ?? ''}${pick(LAST) ?? ''} ${at + 1}`, ...cells].join(','));
  }
  return lines.join('\n');
}
