import { describe, expect, test } from 'vitest';
import {
  MENU_COMMANDS,
  SHELL_LANGUAGES,
  type MenuCommand,
  type MenuState,
} from '../../electron/contract/index.ts';
import { ACCELERATORS, type Item, type MenuInput } from '../../electron/main/policy/menu-items.ts';
import { menuLabel, menuTemplate } from '../../electron/main/policy/menu-template.ts';
import { languageOfLocale, MENUS, shellWords } from '../../electron/main/words/index.ts';
import { MENU_KEYS } from '../../renderer/app/shortcuts-dialog.tsx';

const PAGE: MenuState = {
  language: 'zh-Hans',
  theme: 'dark',
  visiting: false,
  possible: [...MENU_COMMANDS],
  keepRecent: true,
};
const SILENT = { say: () => undefined, openRecent: () => undefined, clearRecent: () => undefined };

function input(over: Partial<MenuInput> = {}): MenuInput {
  const words = shellWords('en');
  return { words, platform: 'win32', allowDevTools: false, page: PAGE, recent: [], ...over };
}

function flat(items: readonly Item[]): Item[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);
}

const itemsOf = (over: Partial<MenuInput> = {}): Item[] => flat(menuTemplate(input(over), SILENT));
const click = (item: Item | undefined): unknown => item?.click && Reflect.apply(item.click, null, []);

describe.each(['darwin', 'win32', 'linux'])('the menu on %s', (platform) => {
  test('has every command once, and each says its own word', () => {
    const said: MenuCommand[] = [];
    const items = flat(menuTemplate(input({ platform }), { ...SILENT, say: (word) => void said.push(word) }));
    const commands = items.filter(({ id }) => MENU_COMMANDS.some((command) => command === id));
    commands.forEach(click);
    expect(said.sort()).toEqual([...MENU_COMMANDS].sort());
    expect(said).toEqual(commands.map(({ id }) => id).sort());
  });

  test('has no item without a name, and no key twice', () => {
    const items = itemsOf({ platform }).filter(({ type }) => type !== 'separator');
    expect(items.filter(({ label }) => (label ?? '') === '')).toEqual([]);
    const keys = items.flatMap(({ accelerator }) => (accelerator === undefined ? [] : [accelerator]));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('disables what the page cannot do, and everything before it has spoken', () => {
    const enabled = (page: MenuState | null) =>
      itemsOf({ platform, page })
        .filter(({ id, enabled: is }) => is === true && MENU_COMMANDS.some((command) => command === id))
        .map(({ id }) => id);
    expect(enabled(null)).toEqual([]);
    expect(enabled({ ...PAGE, possible: ['print'] })).toEqual(['print']);
  });

  test('has developer tools in development only, and never an item that reloads', () => {
    const roles = (allowDevTools: boolean) => itemsOf({ platform, allowDevTools }).map(({ role }) => role);
    expect(roles(false)).not.toContain('toggleDevTools');
    expect(roles(true)).toContain('toggleDevTools');
    expect(roles(true).filter((role) => /reload/i.test(role ?? ''))).toEqual([]);
  });
});

test('the marks are where the page is', () => {
  const marked = itemsOf({ page: { ...PAGE, visiting: true } }).filter(({ checked }) => checked === true);
  expect(marked.map(({ id }) => id)).toEqual(['visit-mode', 'language-zh-Hans', 'theme-dark']);
});

describe('recent files', () => {
  const recent = ['a.json', 'b.json'];
  const menuOf = (over: Partial<MenuInput>) => itemsOf({ recent, ...over });
  test('are in the menu, and each opens at its place', () => {
    const opened: number[] = [];
    const items = flat(
      menuTemplate(input({ recent }), { ...SILENT, openRecent: (index) => void opened.push(index) }),
    );
    const files = items.filter(({ id }) => id?.startsWith('recent-'));
    files.forEach(click);
    expect(files.map(({ label }) => label)).toEqual(recent);
    expect(opened).toEqual([0, 1]);
  });
  test.each<[string, MenuState | null]>([
    ['while a client looks on', { ...PAGE, visiting: true }],
    ['while no file can be opened', { ...PAGE, possible: ['about'] }],
    ['before the page has spoken', null],
  ])('are not named %s', (_when, page) => {
    expect(JSON.stringify(menuOf({ page }))).not.toContain('a.json');
    expect(menuOf({ page }).find(({ id }) => id === 'open-recent')?.enabled).toBe(false);
  });
});

describe('the words', () => {
  test.each(SHELL_LANGUAGES)('are all there in %s, and differ from the key', (language) => {
    const words = JSON.stringify(shellWords(language));
    expect(words).not.toContain('""');
    expect(Object.keys(shellWords(language).commands).sort()).toEqual([...MENU_COMMANDS].sort());
  });
  test('speak the language of the page, not of the system', () => {
    const labels = itemsOf({ words: shellWords('zh-Hant') }).map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(['檔案(&F)', '開啟個案檔案…', '復原', '關於']));
  });
  test('open with a letter where there is an Alt key', () => {
    expect(MENUS.map((menu) => menuLabel(input(), menu))).toEqual([
      '&File',
      '&Edit',
      '&View',
      '&Go',
      '&Window',
      '&Help',
    ]);
    expect(menuLabel(input({ platform: 'darwin', words: shellWords('zh-Hans') }), 'file')).toBe('文件');
  });
  test.each([
    ['en-GB', 'en'],
    ['de', 'en'],
    ['zh-CN', 'zh-Hans'],
    ['zh', 'zh-Hans'],
    ['zh-Hans-HK', 'zh-Hans'],
    ['zh-HK', 'zh-Hant'],
    ['zh-Hant', 'zh-Hant'],
    ['zh_TW', 'zh-Hant'],
  ])('for a system in %s are %s', (locale, language) => {
    expect(languageOfLocale(locale)).toBe(language);
  });
});

test('the list of keys that people see is the menu’s', () => {
  const listed = MENU_KEYS.map(([, keys]) => keys.join('+').replace('Ctrl', 'CmdOrCtrl'));
  expect(listed).toEqual(Object.values(ACCELERATORS));
});
