import type { ProblemCode } from '../../rules/index.ts';
import type { SayIn } from './say-in.ts';

/** What can be wrong with a row: what the rules say of its cells, and what the reader of the sheet says. */
export type RowFault = ProblemCode | 'damaged-text' | 'beyond-header';

/** Words of the report of problems. */
export interface RowWords {
  /** Row, column, header, company, problem, found, expected. */
  readonly heads: readonly string[];
  readonly fault: Readonly<Record<RowFault, string>>;
  readonly wholeRow: string;
  readonly between: string;
}

/** The words of the report of problems in one language. */
export function rowWords(say: SayIn): RowWords {
  const open = (en: string, zh: string): string =>
    say(`${en}; the answer is left open`, `${zh}；该项视为未作答`);
  return {
    heads: [
      say('Row', '行', '行號'),
      say('Column', '列', '欄'),
      say('Header', '表头', '欄名'),
      say('Company', '公司'),
      say('What is wrong', '问题'),
      say('Found', '单元格内容', '儲存格內容'),
      say('Expected, or nearest', '应为或最接近的写法'),
    ],
    fault: {
      'unknown-word': open('Not a known word', '无法识别的词'),
      'ambiguous-word': say(
        'May mean what is named; not read unless the mapping says so',
        '可能指所列项目；未经指明，未读取',
      ),
      'not-yes-or-no': open('Neither yes nor no', '既非是也非否'),
      'not-a-number': open('Not a number', '不是数字'),
      'not-whole': open('Not a whole number', '不是整数'),
      'out-of-range': open('Outside the possible range', '超出可能的范围'),
      'not-a-day': open('Not a day that can be told', '无法确定的日期'),
      'formula-error': say('A formula that failed; not read', '公式出错，未读取'),
      'unknown-place': say('Not a known place', '无法识别的地点'),
      'too-long': say(
        'Longer than a cell can be (32,767 characters); not read',
        '超过单元格长度上限（32,767个字符），未读取',
        '超過儲存格長度上限（32,767個字元），未讀取',
      ),
      'turned-interval': open('The least is more than the most', '下限大于上限'),
      contradiction: open('Contradicts itself', '自相矛盾'),
      'blank-among-options': open(
        'Empty, while other options have a yes or no',
        '其他选项已填是或否，此格为空',
      ),
      'too-many-cells': say(
        'More cells than headers; nothing of the row was read',
        '单元格多于表头，整行未读取',
      ),
      'no-name': say('No company name', '没有公司名称'),
      'damaged-text': say('Holds bytes that are no character of this encoding', '含有不属于该编码的字节'),
      'beyond-header': say(
        'Cells to the right of the last column; not in the results',
        '最后一列右侧还有内容，未列入结果',
        '最後一欄右側還有內容，未列入結果',
      ),
    },
    wholeRow: say('the row', '整行'),
    between: say('; ', '；'),
  };
}
