import type { SayIn } from '../say-in.ts';

/** The fixed words of the summary page. */
export type SummaryWords = ReturnType<typeof summaryWords>;

export function summaryWords(say: SayIn) {
  return {
    title: say('Screening of companies', '企业筛查汇总'),
    what: say(
      'Which policy provisions and places the answers in a sheet point to, company by company. A count of what the documents say for these answers; not a decision of any authority.',
      '按表中各企业的回答，逐家对照政策条文与地点。所列为文件对这些回答的说法的统计，并非任何主管部门的决定。',
    ),
    companies: say('companies screened', '已筛查的企业'),
    holding: say(
      'with at least one provision for them whose checked conditions hold',
      '至少有一项针对企业的条文、其可核对条件成立的企业',
    ),
    withProblems: say('with something in the row that could not be read', '所在行有内容未能读取的企业'),
    answered: say('answers read for a company on average,', '平均每家读取的回答数'),
    of: (facts: number) => say(`of ${facts} facts`, `（共${facts}项事实）`),
    places: say('By best place', '按最契合的地点'),
    placesWhat: say(
      'The place that comes first for each company, by cited criteria. In full colour: strong or good fit; paler: possible or weaker.',
      '各企业排在首位的地点，依据有出处的条件排序。实色为高度契合或较为契合，浅色为可以考虑或更低。',
    ),
    strong: (companies: number) => say(`${companies} strong or good`, `${companies}家高度或较为契合`),
    unranked: say('Not ranked: nothing known to rank it by', '未排序：没有已知条件可供比较'),
    verdicts: say('By verdict', '按结论'),
    verdictsWhat: (provisions: number) =>
      say(
        `Each company was checked against ${provisions} provisions; this is the share of all these checks. Sentences about an area as a whole stand apart: there is nothing to apply for.`,
        `每家企业对照${provisions}项条文；下列为全部对照结果的占比。面向整个区域的条文另列，没有可申请的内容。`,
      ),
    next: say('What to ask next', '下一步要问'),
    nextWhat: say(
      'The question that could change most, for so many companies.',
      '对多少家企业而言，此问题最能改变结果。',
    ),
    nothing: say('No question left to ask', '没有其他问题要问'),
    problems: say('Cells that could not be read', '未能读取的单元格', '未能讀取的儲存格'),
    problemsWhat: say(
      'They count as not answered, so a verdict may be open that would be decided.',
      '这些单元格视为未作答，因此有的结论可能仍为未定。',
      '這些儲存格視為未作答，因此有的結論可能仍為未定。',
    ),
    problemHeads: [say('Column', '列', '欄'), say('What is wrong', '问题'), say('Times', '次数')],
    words: say('Words that were not understood', '未能识别的词'),
    wordsWhat: say(
      'A mapping file can say what they mean; then screen again.',
      '可用 --mapping 写明其含义，然后重新筛查。',
    ),
    wordHeads: [say('Fact', '事实'), say('Words, and how often', '词及次数')],
    otherWords: say('others', '其他词'),
    otherPlaces: (places: number) => say(`${places} other places`, `其他${places}处`),
    notChecked: say('What was not checked', '未核对的事项'),
    unused: say('Columns not used', '未使用的列', '未使用的欄'),
    none: say('none', '无'),
    noColumn: say(
      'Facts without a column, unknown for every company',
      '没有对应列的事实，对每家企业均为未知',
    ),
    options: say(
      'Options without a column, counted as not chosen',
      '没有对应列的选项，一律视为未选',
      '沒有對應欄的選項，一律視為未選',
    ),
    skipped: (rows: number) => say(`Empty rows passed over: ${rows}.`, `跳过空行：${rows}行。`),
    judged: (partial: number, judged: number) =>
      say(
        `${judged} provisions leave something to an authority or undefined; ${partial} state something that no question covers. None of them is ever counted as simply met.`,
        `${judged}项条文有须由主管部门判断或文中未界定之处；${partial}项另有问题未涉及的要求。此类条文不会计为条件满足。`,
      ),
    periods: say('Documents whose period was over on this day', '当日已过有效期的文件'),
    prevails: say(
      'The Chinese text prevails. This is a reading of the documents, not a decision of any authority.',
      '以中文原文为准。本结果是对文件的解读，并非任何主管部门的决定。',
    ),
    made: say('How this was made', '生成依据'),
    bytes: say('bytes', '字节', '位元組'),
    ended: (day: string) =>
      say(` (only in texts that ended by ${day})`, `（仅见于${day}或之前已届满的文件）`),
    sheet: say('Sheet', '表格'),
    day: say('As of', '截至'),
    considered: say('Places considered', '所考虑的地点'),
    allPlaces: say(
      'every place listed; where a row names places, those',
      '所列全部地点；行中写明地点的，以该行为准',
    ),
    catalogue: say('Catalogue', '条文库'),
    prepared: say('Prepared on', '制作日期'),
    mapping: say('Columns read', '读取的列', '讀取的欄'),
    mappingHeads: [say('Column', '列', '欄'), say('Header', '表头', '欄名'), say('Read as', '读作')],
    uses: {
      name: say('name of the company', '公司名称'),
      places: say('places', '地点'),
      least: say('at least', '下限'),
      most: say('at most', '上限'),
      plannedBy: say('planned by', '计划日期'),
    },
    blankIsNo: say(
      'Empty cells among options count as no.',
      '选项列中的空格视为否。',
      '選項欄中的空格視為否。',
    ),
    colon: say(': ', '：'),
    between: say('; ', '；'),
  };
}
