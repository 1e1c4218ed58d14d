/** The few words that the shell itself shows. Everything else is said by the page, in the person's language. */
export interface ShellWords {
  readonly edit: string;
  readonly view: string;
  readonly window: string;
  readonly files: string;
}

const WORDS = {
  en: { edit: 'Edit', view: 'View', window: 'Window', files: 'Files' },
  'zh-Hans': { edit: '编辑', view: '显示', window: '窗口', files: '文件' },
  'zh-Hant': { edit: '編輯', view: '顯示', window: '視窗', files: '檔案' },
} as const satisfies Readonly<Record<string, ShellWords>>;

/** Words for a system locale such as `zh-HK`. Chinese is Traditional in Hong Kong, Macao and Taiwan; the rest is English. */
export function shellWords(locale: string): ShellWords {
  const [language, ...subtags] = locale.toLowerCase().split(/[-_]/);
  if (language !== 'zh') return WORDS.en;
  const isTraditional =
    subtags.some((subtag) => ['hant', 'hk', 'mo', 'tw'].includes(subtag)) && !subtags.includes('hans');
  return isTraditional ? WORDS['zh-Hant'] : WORDS['zh-Hans'];
}
