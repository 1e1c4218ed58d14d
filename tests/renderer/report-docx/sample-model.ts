import type { Language } from '../../../seeds/schema/index.ts';
import type { Block, ReportModel, Run, Say } from '../../../renderer/features/report/model/types.ts';

const run = (words: string, lang: Run['lang'], look?: Run['look']): Run =>
  look === undefined ? { words, lang } : { words, lang, look };

/** The same words marked for each language. */
export const sayIn =
  (languages: readonly Language[]) =>
  (words: Readonly<Record<Language, string>>): Say =>
    languages.map((language) => [run(words[language], language)]);

const same = (words: string): Readonly<Record<Language, string>> => ({
  en: words,
  'zh-Hans': words,
  'zh-Hant': words,
});

/** A small report that has every kind of block once. */
export function sampleModel(languages: ReportModel['languages'], name = 'Kwong Fai'): ReportModel {
  const say = sayIn(languages);
  const [first] = languages;
  const memo: readonly Block[] = [
    {
      kind: 'title',
      kicker: say({ en: 'Memo', 'zh-Hans': '备忘', 'zh-Hant': '備忘' }),
      name,
      lines: [say({ en: 'As of today', 'zh-Hans': '截至今日', 'zh-Hant': '截至今日' })],
    },
    {
      kind: 'paragraph',
      tone: 'lead',
      say: [[run('“Ten” — ', first, 'strong'), run('先租后让', 'zh-Hans', 'cite')]],
    },
    {
      kind: 'counts',
      counts: [
        { count: 1234, label: say({ en: 'met', 'zh-Hans': '符合', 'zh-Hant': '符合' }) },
        { count: 57, label: say({ en: 'open', 'zh-Hans': '未定', 'zh-Hant': '未定' }) },
      ],
      total: say(same('1291 = 1234 + 57')),
    },
    { kind: 'heading', level: 2, say: say({ en: 'To do', 'zh-Hans': '待办', 'zh-Hant': '待辦' }) },
    {
      kind: 'entries',
      entries: [
        { side: [say(same('side'))], title: say(same('entry title')), lines: [say(same('entry line'))] },
      ],
    },
    { kind: 'pairs', rows: [{ label: say(same('label')), says: [say(same('value'))] }] },
  ];
  const cell = (words: string) => ({ says: [say(same(words))] });
  const annex: readonly Block[] = [
    { kind: 'heading', level: 1, say: say({ en: 'Answers', 'zh-Hans': '回答', 'zh-Hant': '回答' }) },
    { kind: 'heading', level: 3, say: say({ en: 'Detail', 'zh-Hans': '细目', 'zh-Hant': '細目' }) },
    {
      kind: 'table',
      name: say(same('spoken')),
      columns: [
        { label: say(same('head one')), share: 2 },
        { label: say(same('head two')), share: 1 },
      ],
      rows: [
        [cell('cell one'), cell('cell two')],
        [cell('cell three'), { says: [] }],
      ],
    },
    { kind: 'paragraph', tone: 'notice', say: say(same('the Chinese text prevails')) },
    { kind: 'paragraph', tone: 'quiet', say: say(same('quiet')) },
  ];
  return { languages, name, running: `running ${name}`, memo: [memo], annex: [annex] };
}
