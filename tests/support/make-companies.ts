import type { Catalogue, Fact, Language } from '../../seeds/schema/index.ts';

/** Companies as a bureau's sheet has them: always the same for the same seed. */
export interface MadeCompanies {
  readonly header: readonly string[];
  readonly rows: (count: number) => Generator<string[], void, undefined>;
}

/** Numbers from 0 up to, not including, 1 that look drawn by chance. */
export function drawFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const STEMS = [
  '广州',
  '粤港',
  '南沙',
  '華潤',
  '東莞',
  '精益',
  'Pearl',
  'Lingnan',
  'Golden Bridge',
  '穗丰',
  '港澳',
  'Müller',
];
const TRADES = [
  '精密机械',
  '生物醫藥',
  '电子科技',
  'Robotics',
  'Trading',
  '新材料',
  '物流',
  '食品',
  'Medical',
  '軟件',
];
const FORMS = ['有限公司', '有限公司', '股份有限公司', ' Co., Ltd', ' Limited', ' GmbH', '（集团）有限公司'];
/** Words a person would write that no option is called. */
const STRANGE = ['其他', 'n.k.', '汽配', '详见附件', 'misc.', '面议'];

const LANGUAGES: readonly Language[] = ['zh-Hans', 'zh-Hans', 'zh-Hans', 'zh-Hant', 'en'];

/** A fact that has a column with its whole answer, and how often the cell is empty. */
interface Column {
  readonly fact: Fact;
  readonly header: string;
  readonly empty: number;
}

/** Facts most sheets of leads have something on. */
const USUAL = [
  'org.base',
  'capital.origins',
  'org.kinds',
  'company.size',
  'industry.sectors',
  'activity.kinds',
];
const RARE = ['company.multinational-group', 'company.recognitions', 'project.steps', 'land.role'];
/** Options with a column of their own. */
const TICKED = { fact: 'trade.flows', options: 3 } as const;

/** A table of companies with labels, ids and wrong words in three languages, blanks, and cells that begin like formulas. */
export function makeCompanies(catalogue: Catalogue, seed: number): MadeCompanies {
  const draw = drawFrom(seed);
  const pick = <T>(list: readonly [T, ...T[]] | readonly T[]): T => {
    const found = list[Math.floor(draw() * list.length)];
    if (found === undefined) throw new Error('nothing to pick from');
    return found;
  };
  const factOf = (id: string): Fact => {
    const fact = catalogue.facts.find((one) => one.id === id);
    if (fact === undefined) throw new Error(`no fact ${id}`);
    return fact;
  };
  const columns: readonly Column[] = [
    ...USUAL.map((id) => ({ fact: factOf(id), header: factOf(id).label['zh-Hans'], empty: 0.08 })),
    ...RARE.map((id, at) => ({
      fact: factOf(id),
      header: at % 2 === 0 ? id : factOf(id).label.en,
      empty: 0.5,
    })),
  ];
  const ticked = factOf(TICKED.fact);
  const ticks = 'options' in ticked ? ticked.options.slice(0, TICKED.options) : [];
  const places = catalogue.places.filter(({ canLocate }) => canLocate);
  const name = (): string =>
    `${pick(STEMS)}${pick(TRADES)}${Math.floor(draw() * 90_000) + 10_000}${pick(FORMS)}`;
  const answer = ({ fact, empty }: Column): string => {
    if (draw() < empty) return '';
    if (draw() < 0.02) return pick(STRANGE);
    if (draw() < 0.01) return pick(['不知道', 'unknown', '不便透露']);
    if (fact.type === 'boolean') return pick(['是', '否', 'yes', 'no', '1', '0', '✓']);
    if (!('options' in fact)) return '';
    const some = fact.type === 'choices' ? 1 + Math.floor(draw() * 3) : 1;
    const chosen = new Set(Array.from({ length: some }, () => pick(fact.options)));
    return [...chosen]
      .map(({ id, label }) => (draw() < 0.2 ? id : label[pick(LANGUAGES)]))
      .join(pick(['；', ';', '、', '\n']));
  };
  const row = (): string[] => [
    draw() < 0.002 ? '=HYPERLINK("http://x.invalid")' : name(),
    draw() < 0.9 ? '' : pick(places).name[pick(LANGUAGES)],
    ...columns.map(answer),
    ...ticks.map(() => (draw() < 0.02 ? '' : pick(['是', '否', '否']))),
    draw() < 0.3 ? `联系人${Math.floor(draw() * 1000)}, "周一"` : '',
  ];
  return {
    header: [
      '公司名称',
      '地点',
      ...columns.map(({ header }) => header),
      ...ticks.map(({ id }) => `${TICKED.fact}: ${id}`),
      '备注',
    ],
    rows: function* (count) {
      for (let made = 0; made < count; made += 1) yield row();
    },
  };
}
