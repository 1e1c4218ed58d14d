import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { Fact } from '../../../seeds/schema/index.ts';
import {
  readAnswerRows,
  readCaseRows,
  readDraftRows,
  readPaperRows,
} from '../../../renderer/storage/read-rows.ts';
import { factsOnShow } from './interview.ts';
import { launchKillableOf } from './launch-killable.ts';
import { heading, isAsking, startCase } from './start-case.ts';
import { storedRows } from './stored-rows.ts';

/** What was typed into one case until the browser was killed; kept here, outside the browser. */
interface Typed {
  readonly name: string;
  /** Facts of the questions gone on from, in their order; the facts of one question stand together. */
  readonly given: { readonly facts: readonly string[]; readonly at: number }[];
  /** Each note as far as its keys were taken by the page. */
  readonly notes: Map<string, string>;
  /** When each key of a note was taken, in the order of the keys. */
  readonly keys: Map<string, number[]>;
  /** What was being done when it stopped. */
  doing: string;
}

/** One kill, and what was there when the browser was opened again. */
export interface KillOutcome {
  readonly after: number;
  readonly doing: string;
  readonly typed: string;
  readonly back: string;
  /** What is missing beyond the last keystroke, or damaged. */
  readonly lost: readonly Loss[];
}

/** Something missing, and how long before the kill it had been typed, in milliseconds; `Infinity` for damage. */
export interface Loss {
  readonly what: string;
  readonly age: number;
}

export interface KillRun {
  readonly executable: string;
  readonly profile: string;
  readonly address: string;
  /** Milliseconds of typing before each kill. */
  readonly moments: readonly number[];
  readonly tell?: (outcome: KillOutcome) => void;
}

const NOTE = 'asked twice, unsure about the second plant ';

/** Interviews and kills the browser at each moment, on one profile; looks at each case after the next start. */
export async function killAtMoments(run: KillRun): Promise<readonly KillOutcome[]> {
  const outcomes: KillOutcome[] = [];
  let before: { readonly typed: Typed; readonly after: number; readonly at: number } | null = null;
  for (const [index, after] of [...run.moments, null].entries()) {
    const { page, kill } = await launchKillableOf(run.executable, run.profile, run.address);
    await heading(page).waitFor();
    if (before !== null) {
      const outcome = { after: before.after, ...(await compare(page, before.typed, before.at)) };
      outcomes.push(outcome);
      run.tell?.(outcome);
    }
    if (after === null) await kill();
    else {
      const typed: Typed = {
        name: `Killed ${index}`,
        given: [],
        notes: new Map(),
        keys: new Map(),
        doing: 'starting',
      };
      await page.goto(`${run.address}#/cases`);
      await startCase(page, typed.name);
      const working = interview(page, typed).catch(() => undefined);
      await wait(after);
      const at = Date.now();
      await kill();
      await working;
      before = { typed, after, at };
    }
  }
  return outcomes;
}

/** Answers and takes notes at the pace of a quick typist, until the browser is gone. */
async function interview(page: Page, typed: Typed): Promise<void> {
  while (await isAsking(page)) {
    const facts = await factsOnShow(page);
    const ids = facts.map(({ id }) => id);
    const [first] = ids;
    if (first === undefined) return;
    await takeNote(page, typed, first);
    typed.doing = `answering ${ids.join(', ')}`;
    await answer(page, facts);
    typed.given.push({ facts: ids, at: Date.now() });
  }
}

/** Chooses the first option of each fact by its key, or "I don't know" where there are too many for keys; and goes on. */
async function answer(page: Page, facts: readonly Fact[]): Promise<void> {
  const asked = () =>
    page
      .locator('form [data-fact]')
      .evaluateAll((blocks) => blocks.map((block) => block.getAttribute('data-fact')).join());
  const before = await asked();
  for (const fact of facts) {
    await page.locator(`[data-fact="${fact.id}"] input:not([type="search"])`).first().focus();
    const few = fact.type === 'boolean' || ('options' in fact && fact.options.length <= 8);
    await page.keyboard.press(few ? '1' : '0');
    await wait(200);
  }
  await page.keyboard.press('Control+Enter');
  while ((await asked()) === before) await wait(20);
}

async function takeNote(page: Page, typed: Typed, fact: string): Promise<void> {
  typed.doing = `taking a note on ${fact}`;
  const block = page.locator(`[data-fact="${fact}"]`);
  await block.locator('button[aria-expanded="false"]').last().click();
  await block.locator('textarea').first().focus();
  for (const key of NOTE.slice(0, 8 + (typed.given.length % 5) * 7)) {
    await page.keyboard.press(key === ' ' ? 'Space' : key);
    typed.notes.set(fact, (typed.notes.get(fact) ?? '') + key);
    typed.keys.set(fact, [...(typed.keys.get(fact) ?? []), Date.now()]);
    await wait(35 + ((key.codePointAt(0) ?? 0) % 7) * 12);
  }
}

/** What of a case is there, against what was typed. */
async function compare(page: Page, typed: Typed, killed: number): Promise<Omit<KillOutcome, 'after'>> {
  const tables = ['cases', 'answers', 'drafts', 'notes', 'later', 'particulars'] as const;
  const [cases, answers, drafts, notes, later, particulars] = await Promise.all(
    tables.map((table) => storedRows(page, table)),
  );
  const read = readCaseRows(cases ?? []);
  const id = read.rows.find(({ name }) => name === typed.name)?.id;
  const mine = (rows: readonly unknown[] = []) =>
    rows.filter((row) => typeof row === 'object' && row !== null && Reflect.get(row, 'caseId') === id);
  const said = readAnswerRows(mine(answers));
  const forms = readDraftRows(mine(drafts));
  const beside = readPaperRows({
    notes: mine(notes),
    later: mine(later),
    particulars: mine(particulars),
  });
  const damaged = [...read.damaged, ...said.damaged, ...beside.damaged];
  const kept = new Map([...beside.papers.notes].map(([fact, text]) => [String(fact), text]));
  const facts = new Set<string>([...said.answers.keys()]);
  const filled = new Set<string>([...forms.keys()]);
  const damage = (what: string): Loss => ({ what, age: Infinity });
  const lost: readonly Loss[] = [
    ...(id === undefined ? [damage(`the case "${typed.name}"`)] : []),
    ...damaged.map(({ table, why }) => damage(`a row of ${table} is damaged: ${why}`)),
    ...(forms.size === mine(drafts).length ? [] : [damage('a form is damaged')]),
    ...typed.given.flatMap(({ facts: question, at }, index) =>
      question
        .filter((fact) => !facts.has(fact) && !(index === typed.given.length - 1 && filled.has(fact)))
        .map((fact) => ({ what: `the answer to ${fact}`, age: killed - at })),
    ),
    ...[...typed.notes].flatMap(([fact, text]) => {
      const there = kept.get(fact) ?? '';
      if (there.startsWith(text.slice(0, -1).trimEnd()) && there.length <= text.length + 1) return [];
      if (!text.startsWith(there)) return [damage(`the note on ${fact} says "${there}", not "${text}"`)];
      const age = killed - (typed.keys.get(fact)?.[there.length] ?? 0);
      return [{ what: `${text.length - there.length} keys of the note on ${fact}`, age }];
    }),
  ];
  const keys = (all: Iterable<string>) => [...all].reduce((sum, text) => sum + text.length, 0);
  return {
    doing: typed.doing,
    typed: `${typed.given.flatMap(({ facts: question }) => question).length} answers, ${keys(typed.notes.values())} keys of notes`,
    back: `${facts.size} answers, ${filled.size} forms, ${keys(kept.values())} keys of notes`,
    lost,
  };
}
