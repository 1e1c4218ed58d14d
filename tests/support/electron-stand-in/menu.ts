/** An item of a menu as our shell describes it. */
interface Template {
  readonly id?: string;
  readonly click?: () => void;
  readonly enabled?: boolean;
  readonly submenu?: readonly Template[];
}

/** Plays a menu: kept as data, and its items can be chosen, unless they are disabled. */
export class Menu {
  static #shown: Menu | null = null;

  constructor(readonly template: readonly Template[]) {}

  static buildFromTemplate(template: readonly Template[]): Menu {
    return new Menu(template);
  }

  static setApplicationMenu(menu: Menu | null): void {
    Menu.#shown = menu;
  }

  static getApplicationMenu(): Menu | null {
    return Menu.#shown;
  }

  getMenuItemById(id: string): Template | null {
    return allOf(this.template).find((item) => item.id === id) ?? null;
  }
}

function allOf(template: readonly Template[]): Template[] {
  return template.flatMap((item) => [item, ...allOf(item.submenu ?? [])]);
}
