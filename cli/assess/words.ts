import type { Language } from '../../seeds/schema/index.ts';
import type { ActionGroup } from '../../rules/index.ts';
import { seedToHongKong } from '../pack/messages.ts';

const en = {
  /** Between a label and what it labels. */
  colon: ': ',
  asOf: 'as of',
  places: 'Places',
  asIfAt: 'As if located in',
  allPlaces: 'every place listed',
  total: 'provisions',
  group: {
    'act-now': 'PERMITTED OR PROVIDED, AND WHAT CAN BE CHECKED HOLDS',
    supported: 'SUPPORTED OR ENCOURAGED, AND WHAT CAN BE CHECKED HOLDS',
    'one-answer-away': 'ONE ANSWER AWAY',
    open: 'OPEN: SEVERAL ANSWERS MISSING',
    'near-miss': 'AIMED AT YOU, BUT A CONDITION FAILS',
    burden: 'MAY AFFECT YOU, NOT A BENEFIT',
    watch: 'TO WATCH: PILOTS, PLANS AND INTENTIONS',
    area: 'FOR THE AREA AS A WHOLE: NOTHING TO APPLY FOR',
    closed: 'NOT IN FORCE ON THIS DAY, OTHERWISE FOR YOU OR THE AREA',
    authority: 'ADDRESSED TO AUTHORITIES',
    'not-aimed': 'NOT AIMED AT YOU, IN FORCE OR NOT',
  } satisfies Record<ActionGroup, string>,
  tally: {
    'act-now': 'permitted or provided',
    supported: 'supported or encouraged',
    'one-answer-away': 'one answer away',
    open: 'open',
    'near-miss': 'with a failed condition',
    burden: 'that may affect you, not a benefit',
    watch: 'to watch',
    area: 'for the area at large',
    closed: 'not in force, otherwise for you or the area',
    authority: 'addressed to authorities',
    'not-aimed': 'not aimed at you, in force or not',
  } satisfies Record<ActionGroup, string>,
  nothingFound:
    'By these answers and on this day, no sentence of the documents permits, provides, supports or encourages anything in a case like this one. What follows is only to watch, or about the area, or meant for others.',
  undertakings: 'You would have to',
  noLeadUnit: 'Where no office is shown under a clause, the document names none to ask.',
  leadUnits: 'Whom to ask',
  missing: 'Missing',
  restsOn: 'Rests on a plan',
  reading: 'Place by our reading; ask before relying on it there',
  readings: (count: number) =>
    `At ${count} of the places by our reading of where they lie; --format json names them`,
  wouldBe: 'were it in force',
  over: (name: string, from: string, until: string) =>
    `${name}: its period, ${from} to ${until}, has ended. Ask the offices shown whether a successor is in force.`,
  notYet: (name: string, from: string, until: string) =>
    `${name}: its period, ${from} to ${until}, has not begun on this day.`,
  overPlace: 'named in a plan that is over',
  notYetPlace: (from: string) => `no text on it is in force before ${from}`,
  note: 'Note',
  folded: 'not shown here; --format json lists every one',
  next: 'NEXT QUESTION',
  nothingNext: 'No question is left to ask.',
  nothingNew:
    'Every question that matters has been put. What was left open, or given as a range, could still change something.',
  proof: (still: number, cannot: number) =>
    `${still} ${still === 1 ? 'answer' : 'answers'} could still change something, ${cannot} could not.`,
  notChecked: 'WHAT WAS NOT CHECKED',
  judgedCount: (judged: number, partial: number) =>
    `${judged} provisions leave something to an authority or undefined; ${partial} state something that no question here covers.`,
  standing: (met: number, known: number, open: number) =>
    known + open === 0
      ? 'the documents give no criteria for it'
      : `${met} of ${known} known criteria, ${open} open`,
  prevails: 'The Chinese text prevails. This is a reading of the documents, not a decision of any authority.',
  by: 'by',
};

export type Words = typeof en;

const zh: Words = {
  colon: '：',
  asOf: '截至',
  places: '地点',
  asIfAt: '假定位于',
  allPlaces: '所列全部地点',
  total: '项条文',
  group: {
    'act-now': '文中允许或给予，且可核对的条件均成立',
    supported: '属支持或鼓励，且可核对的条件均成立',
    'one-answer-away': '只差一个回答',
    open: '待定：尚缺数个回答',
    'near-miss': '针对您，但有条件不成立',
    burden: '可能对您有影响，并非优惠',
    watch: '值得留意：试点、规划与意向',
    area: '面向整个区域：没有可申请的内容',
    closed: '本与您或整个区域有关，但当日不在有效期内',
    authority: '以政府部门为对象',
    'not-aimed': '并非以您为对象（不论是否有效）',
  },
  tally: {
    'act-now': '文中允许或给予',
    supported: '属支持或鼓励',
    'one-answer-away': '只差一个回答',
    open: '待定',
    'near-miss': '有条件不成立',
    burden: '可能对您有影响，并非优惠',
    watch: '值得留意',
    area: '面向整个区域',
    closed: '本与您或整个区域有关但不在有效期内',
    authority: '以政府部门为对象',
    'not-aimed': '并非以您为对象（不论是否有效）',
  },
  nothingFound:
    '按这些回答，在这一天，文件中没有一句允许、给予、支持或鼓励此类情形。以下仅供留意，或就整个区域而言，或另有对象。',
  undertakings: '您须',
  noLeadUnit: '条文下未列部门的，即文件未写明可向哪个部门查询。',
  leadUnits: '向谁查询',
  missing: '尚缺',
  restsOn: '以计划为前提',
  reading: '地点归属系推知，引用前请先查询',
  readings: (count: number) => `其中 ${count} 处地点归属系推知；--format json 可列出`,
  wouldBe: '若仍有效',
  over: (name: string, from: string, until: string) =>
    `${name}：有效期${from}至${until}，已届满；有无后续规定，请向所列单位查询。`,
  notYet: (name: string, from: string, until: string) => `${name}：有效期${from}至${until}，当日尚未开始。`,
  overPlace: '见于已到期的方案',
  notYetPlace: (from: string) => `有关文件自${from}起，尚未开始`,
  note: '说明',
  folded: '此处从略；--format json 可列出全部',
  next: '下一个问题',
  nothingNext: '没有其他问题需要回答。',
  nothingNew: '有影响的问题都已问到；其中未作答或只给出范围的，仍可能改变结果。',
  proof: (still, cannot) => `还有 ${still} 个回答可能改变结果，${cannot} 个不会。`,
  notChecked: '未核对的事项',
  judgedCount: (judged, partial) =>
    `${judged} 项条文尚有须由主管部门判断或文中未界定之处；${partial} 项另有问题未涉及的要求。`,
  standing: (met, known, open) =>
    known + open === 0 ? '文件未给出适配条件' : `已知条件 ${known} 项中符合 ${met} 项，另有 ${open} 项待定`,
  prevails: '以中文原文为准。本结果是对文件的解读，并非任何主管部门的决定。',
  by: '于',
};

/** The fixed words of the text report. Traditional Chinese is derived like everything else, when first needed. */
export function wordsFor(language: Language): Words {
  switch (language) {
    case 'en':
      return en;
    case 'zh-Hans':
      return zh;
    case 'zh-Hant':
      return (hongKong ??= convertWords(zh));
  }
}

let hongKong: Words | null = null;

function convertWords(words: Words): Words {
  const convert = seedToHongKong();
  const table = (rows: Record<string, string>) =>
    Object.fromEntries(Object.entries(rows).map(([key, value]) => [key, convert(value)]));
  const plain = Object.fromEntries(
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'string' ? [[key, convert(value)]] : [],
    ),
  );
  return {
    ...words,
    ...plain,
    group: { ...words.group, ...table(words.group) },
    tally: { ...words.tally, ...table(words.tally) },
    proof: (still, cannot) => convert(words.proof(still, cannot)),
    judgedCount: (judged, partial) => convert(words.judgedCount(judged, partial)),
    standing: (met, known, open) => convert(words.standing(met, known, open)),
    over: (name, from, until) => convert(words.over(name, from, until)),
    notYet: (name, from, until) => convert(words.notYet(name, from, until)),
    notYetPlace: (from) => convert(words.notYetPlace(from)),
    readings: (count) => convert(words.readings(count)),
  };
}
