import type { Page } from 'playwright-core';
import { readProfile } from '../../../cli/assess/read-profile.ts';
import { loadPack } from '../../../cli/pack/cached-pack.ts';
import type { AnswerInput, Fact, Language } from '../../../seeds/schema/index.ts';
import { toInput } from '../../../seeds/schema/index.ts';
import { pressUntil } from './keyboard.ts';

const loaded = loadPack();
if (!loaded.ok) throw new Error('the seeds do not compile');
export const PACK = loaded.value;

/** What an example company says about each fact. */
export function readExample(file: string): ReadonlyMap<string, AnswerInput> {
  const read = readProfile(file, PACK.catalogue);
  if (!read.ok) throw new Error(read.lines.join('\n'));
  return new Map([...read.company.answers].map(([fact, answer]) => [fact, toInput(answer)]));
}

/** The plain value of an answer; a planned one is given as if it held. */
export function valueOf(input: AnswerInput | undefined): unknown {
  return typeof input === 'object' && !Array.isArray(input) && 'planned' in input ? input.planned : input;
}

/** The facts of the question on show. */
export async function factsOnShow(page: Page): Promise<Fact[]> {
  const ids = await page
    .locator('form [data-fact]')
    .evaluateAll((blocks) => blocks.map((block) => block.getAttribute('data-fact')));
  return ids.flatMap((shown) => PACK.catalogue.facts.filter(({ id }) => id === shown));
}

/** The question and its facts: the same question may come back for another of them. */
async function whatIsAsked(page: Page): Promise<string> {
  return page.evaluate(() =>
    [
      document.querySelector('h1')?.textContent ?? '',
      ...[...document.querySelectorAll('form [data-fact]')].map(
        (block) => block.getAttribute('data-fact') ?? '',
      ),
    ].join(' '),
  );
}

/** Answers the question on show by keys alone, and goes on. An unanswered fact is "I don't know". */
export async function answerByKeyboard(
  page: Page,
  answers: ReadonlyMap<string, AnswerInput>,
  language: Language,
): Promise<void> {
  const before = await whatIsAsked(page);
  await fillByKeyboard(page, answers, language);
  await page.keyboard.press('Control+Enter');
  for (const until = Date.now() + 30_000; (await whatIsAsked(page)) === before; await page.waitForTimeout(20))
    if (Date.now() > until) throw new Error(`nothing else is asked after ${before}`);
}

/** Answers the question on show by keys alone, without going on. */
export async function fillByKeyboard(
  page: Page,
  answers: ReadonlyMap<string, AnswerInput>,
  language: Language,
): Promise<void> {
  const facts = await factsOnShow(page);
  for (const fact of facts) {
    // Keys belong to the fact in whose form the focus is; where there is only one, to that.
    if (facts.length > 1) await pressUntil(page, 'Tab', (at) => at.fact === fact.id && at.type !== 'search');
    await giveAnswer(page, fact, valueOf(answers.get(fact.id)), language);
  }
}

async function giveAnswer(page: Page, fact: Fact, value: unknown, language: Language): Promise<void> {
  if (value === undefined || value === 'unknown') return page.keyboard.press('0');
  if (value === 'declined') return page.keyboard.press('-');
  if (fact.type === 'boolean') return page.keyboard.press(value === true ? '1' : '2');
  if (fact.type === 'number') throw new Error('this document asks for no number');
  const wanted = Array.isArray(value) ? value : [value];
  if (wanted.length === 0) return pickNone(page, fact);
  for (const id of wanted) {
    const index = fact.options.findIndex((option) => option.id === id);
    if (index < 9 && fact.options.length <= 8) await page.keyboard.press(String(index + 1));
    else await pickBySearch(page, fact, fact.options[index]?.label[language] ?? '');
  }
}

/** "None of these" is the last tick of a fact. */
async function pickNone(page: Page, { id }: Fact): Promise<void> {
  await pressUntil(
    page,
    'Tab',
    ({ tag, type, value, fact }) =>
      fact === id &&
      tag === 'input' &&
      type === 'checkbox' &&
      !PACK.catalogue.facts.some(
        (one) => 'options' in one && one.options.some((option) => option.id === value),
      ),
  );
  await page.keyboard.press('Space');
}

/** Types the option's own words into the search box and takes the first hit with Enter. */
async function pickBySearch(page: Page, { id }: Fact, words: string): Promise<void> {
  const box = page.locator(`[data-fact="${id}"]`).getByRole('searchbox').first();
  if (!(await box.evaluate((element) => element === document.activeElement))) {
    await page.keyboard.press('Home');
    await page.evaluate(() => document.querySelector('h1')?.focus());
    try {
      await pressUntil(page, 'Tab', ({ type, fact }) => type === 'search' && fact === id);
    } catch (cause) {
      const shows = await page.locator('main').textContent();
      throw new Error(`no search box for "${words}"; the page shows: ${shows ?? ''}`, { cause });
    }
  }
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
}
