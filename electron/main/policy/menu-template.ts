import type { ShellMenu } from '../words/index.ts';
import {
  menuKit,
  SEPARATOR,
  type Item,
  type MenuActions,
  type MenuInput,
  type MenuKit,
} from './menu-items.ts';

/** The letter that opens a menu with Alt, where there is such a key. */
const LETTERS: Readonly<Record<ShellMenu, string>> = {
  file: 'F',
  edit: 'E',
  view: 'V',
  go: 'G',
  window: 'W',
  help: 'H',
};

/** A menu's name with its letter: `&File`, `文件(&F)`; without on macOS, which has none. */
export function menuLabel(
  { words, platform }: Pick<MenuInput, 'words' | 'platform'>,
  menu: ShellMenu,
): string {
  const [name, letter] = [words.menus[menu], LETTERS[menu]];
  if (platform === 'darwin') return name;
  return name.startsWith(letter) ? `&${name}` : `${name}(&${letter})`;
}

function programMenu({ say, role }: MenuKit): Item[] {
  return [
    say('about'),
    SEPARATOR,
    say('go-settings'),
    SEPARATOR,
    role('services'),
    SEPARATOR,
    role('hide'),
    role('hideOthers'),
    role('unhide'),
    SEPARATOR,
    role('quit'),
  ];
}

function fileMenu({ say, role, recentItems, isMac }: MenuKit): Item[] {
  return [
    say('new-case'),
    say('open-case-file'),
    recentItems(),
    SEPARATOR,
    say('save-case-file'),
    say('back-up'),
    SEPARATOR,
    say('print'),
    say('save-pdf'),
    SEPARATOR,
    role(isMac ? 'close' : 'quit'),
  ];
}

function editMenu({ role }: MenuKit): Item[] {
  return [role('undo'), role('redo'), SEPARATOR, role('cut'), role('copy'), role('paste'), role('selectAll')];
}

function viewMenu({ say, oneOf, role, words, page, allowDevTools }: MenuKit): Item[] {
  const language = [
    oneOf('language-en', page?.language === 'en'),
    oneOf('language-zh-Hans', page?.language === 'zh-Hans'),
    oneOf('language-zh-Hant', page?.language === 'zh-Hant'),
  ];
  const theme = [
    oneOf('theme-system', page?.theme === 'system'),
    oneOf('theme-light', page?.theme === 'light'),
    oneOf('theme-dark', page?.theme === 'dark'),
  ];
  return [
    role('resetZoom'),
    role('zoomIn'),
    role('zoomOut'),
    SEPARATOR,
    role('togglefullscreen'),
    say('visit-mode', { type: 'checkbox', checked: page?.visiting === true }),
    SEPARATOR,
    { label: words.language, submenu: language },
    { label: words.theme, submenu: theme },
    ...(allowDevTools ? [SEPARATOR, role('toggleDevTools')] : []),
  ];
}

/** The program's menu: system roles, and words said to the page. No item opens an address or runs anything else. */
export function menuTemplate(input: MenuInput, actions: MenuActions): Item[] {
  const kit = menuKit(input, actions);
  const { say, role, isMac, words } = kit;
  const menu = (name: ShellMenu, submenu: Item[]): Item => ({
    id: `menu-${name}`,
    label: menuLabel(input, name),
    submenu,
  });
  return [
    ...(isMac ? [{ label: words.product, submenu: programMenu(kit) }] : []),
    menu('file', fileMenu(kit)),
    menu('edit', editMenu(kit)),
    menu('view', viewMenu(kit)),
    menu('go', [
      say('go-cases'),
      say('go-documents'),
      say('go-batch'),
      ...(isMac ? [] : [say('go-settings')]),
    ]),
    menu('window', [role('minimize'), ...(isMac ? [role('zoom'), role('front')] : [role('close')])]),
    menu('help', [say('shortcuts'), ...(isMac ? [] : [say('about')])]),
  ];
}
