import { describe, expect, test } from 'vitest';
import { filterOptions } from '../../../renderer/features/interview/logic/filter-options.ts';
import { FILTER_FROM } from '../../../renderer/features/interview/logic/visible-options.ts';
import { LANGUAGES } from '../../../seeds/schema/index.ts';
import { packNow } from '../../cli/support/examples.ts';

const { facts } = packNow().catalogue;
const choices = facts.flatMap((fact) =>
  (fact.type === 'choice' || fact.type === 'choices') && fact.options.length >= FILTER_FROM ? [fact] : [],
);
const industries = choices.find(({ id }) => id === 'industry.sectors')?.options ?? [];

/** What somebody types, and the industry that has to be among the first three. */
const EVERYDAY: Readonly<Record<string, readonly string[]>> = {
  'general-machinery': [
    'bubble-tea machines',
    'bubble tea machine',
    '奶茶機',
    '奶茶机',
    '注塑機',
    'lift',
    '升降機',
  ],
  chips: ['芯片封装', '晶片封裝', 'semiconductor', 'semicondutor', 'IC design', '集成電路'],
  'shipping-services': ['船務代理', '船务', 'shipping agent', 'ship broker', 'NVOCC'],
  'freight-forwarding': ['freight forwarder', 'frieght forwarder', '货代', '報關行'],
  drones: ['drone', 'dorne', '无人机', '無人機', '航拍機'],
  'additive-manufacturing': ['3D printing', '3d printer', '3D打印', '立體打印'],
  'medical-devices': ['醫療器材', '医疗器械', 'medical device', 'hearing aid'],
  cosmetics: ['化妆品', '化妝品', 'cosmetcs', 'lipstick', '護膚品'],
  'digital-creative': ['game studio', '手遊', '动漫'],
  'electronics-manufacturing': ['PCB', '線路板', '綫路板', '电路板', 'earphones'],
  'batteries-storage': ['电池', '電池', 'lithium battery', 'power bank', '尿袋'],
  'ev-charging': ['EV charger', '充电桩', '充電樁'],
  'tourism-hotels': ['hotel', 'hotle', '酒店', 'travel agency', '民宿'],
  'legal-services': ['law firm', '律師樓', '會計師樓', 'accountant'],
  'investment-funds': ['venture capital', '創投', 'family office', '私募'],
  'cold-chain': ['cold chain', '冷鏈', '凍倉'],
  'food-trade': ['冻肉进口', '凍肉', '急凍食品'],
  'cro-cdmo': ['CRO', 'clinical trials', '臨床試驗'],
  'cells-genes': ['干细胞', '幹細胞', 'stem cell'],
  construction: ['clean room', 'cleanroom', '無塵室', '装修', '判頭'],
  'plastics-rubber': ['注塑', 'injection molding', 'injection moulding', '塑膠', '膠袋'],
  'metal-products': ['五金', 'hardware', '模具'],
  toys: ['toys', '玩具', 'plush toy'],
  'medical-services': ['clinic', '診所', '牙醫', 'hospital'],
  'other-manufacturing': ['vape', '電子煙', '钟表'],
  'shipping-logistics': ['logistics', '物流'],
  robots: ['robot', '機械人', '機器人', '机器人'],
  'artificial-intelligence': ['AI', 'machine lerning', '大模型'],
  'cross-border-e-commerce': ['cross-border ecommerce', '跨境電商', '亚马逊'],
  'textiles-garments': ['garment', '製衣', '手袋'],
  restaurants: ['cha chaan teng', '茶餐廳', 'bubble tea shop'],
  'import-export': ['入口', 'trading import', '来料加工'],
  'solar-power': ['solar panels', '太陽能板', '光伏'],
  software: ['SaaS', '小程序', 'app developer'],
  communications: ['5G', '電訊'],
  satellite: ['衛星', '衞星', '北斗'],
  training: ['補習社', 'language school'],
  'food-processing': ['月餅', '預製菜', 'bakery'],
};

describe('an industry is found by everyday words', () => {
  const queries = Object.entries(EVERYDAY).flatMap(([id, words]) =>
    words.map((query) => [query, id] as const),
  );

  test.each(queries)('%s → %s', (query, id) => {
    const first = filterOptions(industries, query).slice(0, 3);
    expect(first.map((option) => option.id)).toContain(id);
  });

  test('nonsense finds nothing', () => {
    for (const query of ['asdfgh', 'zzz', '龘龘']) expect(filterOptions(industries, query)).toEqual([]);
  });
});

describe('every option of every long question', () => {
  test.each(choices.map((fact) => [fact.id, fact] as const))(
    '%s: a whole label puts its option first, in each language',
    (_id, { options }) => {
      for (const option of options)
        for (const language of LANGUAGES)
          expect(filterOptions(options, option.label[language])[0]?.id, option.label[language]).toBe(
            option.id,
          );
    },
  );

  test('every word of an industry finds it among the first ten', () => {
    for (const { id, words = [] } of industries)
      for (const word of words)
        expect(
          filterOptions(industries, word)
            .slice(0, 10)
            .map((option) => option.id),
          word,
        ).toContain(id);
  });
});
