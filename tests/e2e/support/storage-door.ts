import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';

const ENTRY = fileURLToPath(new URL('../../../renderer/storage/index.ts', import.meta.url));
const NAME = '__storageDoor';

let bundled: Promise<string> | null = null;

/** The program's own storage as one script. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: ENTRY, name: NAME, formats: ['iife'], fileName: 'door' },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const outputs: Rolldown.RolldownOutput[] = [built].flat().filter((one) => 'output' in one);
  const code = outputs[0]?.output[0].code;
  if (code === undefined) throw new Error('the storage was not bundled');
  // A policy of the page forbids inline scripts, not what the debugging protocol runs; what it declares is kept here.
  return `globalThis.${NAME} = (() => { ${code}; return ${NAME}; })(); undefined`;
}

/** Brings the storage of the program into a page of it, beside the one that the page has. */
export async function loadStorageDoor(page: Page): Promise<Page> {
  bundled ??= bundle();
  await page.evaluate(await bundled);
  return page;
}

/** Edits a case `count` times, one after the other without a pause: answers, notes and particulars by turns. */
export async function editFast(page: Page, caseId: string, window: string, count: number): Promise<void> {
  const failed = await page.evaluate(
    async ([name, id, mark, most]) => {
      const door: unknown = Reflect.get(globalThis, name);
      const call = async (verb: string, ...args: readonly unknown[]): Promise<boolean> => {
        const run: unknown = typeof door === 'object' && door !== null ? Reflect.get(door, verb) : null;
        if (typeof run !== 'function') throw new Error(`the storage has no ${verb}`);
        const result: unknown = await Reflect.apply(run, null, args);
        return typeof result === 'object' && result !== null && Reflect.get(result, 'ok') === true;
      };
      let bad = 0;
      for (let edit = 0; edit < most; edit += 1) {
        const text = `${mark}-${edit}`;
        const fact = `fast.${text}`;
        const good =
          edit % 3 === 0
            ? await call('setNote', id, fact, text)
            : edit % 3 === 1
              ? await call('setParticular', id, text, { type: 'text', text })
              : await call('changeAnswers', id, new Map([[fact, { state: 'known', value: text }]]), {
                  dropForms: false,
                });
        if (!good) bad += 1;
      }
      return bad;
    },
    [NAME, caseId, window, count] as const,
  );
  if (failed > 0) throw new Error(`${failed} edits were refused`);
}

/** Attaches an original as the program does: `kept`, or the kind of problem. */
export function keepOriginal(page: Page, text: string): Promise<unknown> {
  return page.evaluate(
    async ([name, content]) => {
      const door: unknown = Reflect.get(globalThis, name);
      const attach: unknown =
        typeof door === 'object' && door !== null ? Reflect.get(door, 'attachOriginal') : null;
      if (typeof attach !== 'function') return 'no such door';
      const result: unknown = await Reflect.apply(attach, null, [
        { doc: 'gdd20', name: 'original.txt', text: content },
      ]);
      if (typeof result !== 'object' || result === null) return 'no result';
      const problem: unknown = Reflect.get(result, 'problem');
      if (typeof problem !== 'object' || problem === null) return 'kept';
      const kind: unknown = Reflect.get(problem, 'kind');
      return kind;
    },
    [NAME, text] as const,
  );
}
