import type { KeyboardEvent } from 'react';
import { toggleSilence } from './logic/draft-edits.ts';
import { readShortcut, strokeOf, type QuestionCommand } from './logic/shortcuts.ts';
import { pickableIds, pickOption, visibleOptions } from './logic/visible-options.ts';
import type { Drafts, FieldState } from './use-drafts.ts';

export interface QuestionKeys {
  readonly drafts: Drafts;
  readonly submit: () => void;
  /** Puts a fact on the list to ask the client, or takes it off. */
  readonly later: (field: FieldState) => void;
  readonly back: () => void;
  /** Opens or folds why the question is asked. */
  readonly why: () => void;
  readonly command: (command: QuestionCommand) => void;
  readonly help: () => void;
}

const TICKED = new Set(['checkbox', 'radio']);

function isTyping(target: EventTarget): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !TICKED.has(target.type);
}

/** Enter continues from the heading and from options; buttons, links and text boxes keep their own Enter. */
function entersByEnter(target: EventTarget): boolean {
  if (target instanceof HTMLInputElement) return TICKED.has(target.type);
  if (target instanceof HTMLTextAreaElement) return false;
  return target instanceof HTMLElement && target.closest('button, a') === null;
}

function fieldAt(drafts: Drafts, target: EventTarget): FieldState | undefined {
  const block = target instanceof Element ? target.closest('[data-fact]') : null;
  const id = block?.getAttribute('data-fact');
  return drafts.fields.find((field) => field.fact.id === id) ?? drafts.fields[0];
}

/** Works the question by keyboard. What it does not use is left to the browser. */
export function handleQuestionKey(event: KeyboardEvent<HTMLElement>, keys: QuestionKeys): void {
  if (
    event.nativeEvent.isComposing ||
    !(event.target instanceof Node) ||
    !event.currentTarget.contains(event.target)
  )
    return;
  const field = fieldAt(keys.drafts, event.target);
  if (run(event, keys, field)) {
    event.preventDefault();
    event.stopPropagation();
  }
}

function run(event: KeyboardEvent<HTMLElement>, keys: QuestionKeys, field: FieldState | undefined): boolean {
  // A key held down is one press.
  const isNew = !event.repeat;
  const action = isNew ? readShortcut({ ...strokeOf(event), typing: isTyping(event.target) }) : null;
  switch (action?.kind) {
    case 'continue':
      keys.submit();
      return true;
    case 'back':
      keys.back();
      return true;
    case 'help':
      keys.help();
      return true;
    case 'why':
      keys.why();
      return true;
    case 'command':
      keys.command(action.command);
      return true;
    case 'silence':
      if (field !== undefined)
        keys.drafts.edit(field.fact.id, (draft) => toggleSilence(draft, action.silence));
      return true;
    case 'later':
      if (field !== undefined) keys.later(field);
      return true;
    case 'pick':
      return pickAt(keys.drafts, field, action.index);
    case undefined:
      break;
  }
  if (event.key === 'Enter' && !event.shiftKey && isNew) return enter(event, keys, field);
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') return moveAmongTicks(event);
  return false;
}

function pickAt(drafts: Drafts, field: FieldState | undefined, index: number): boolean {
  if (field === undefined) return false;
  const id = pickableIds(field.fact, field.query)[index];
  if (id === undefined) return false;
  drafts.edit(field.fact.id, (draft) => pickOption(draft, id));
  return true;
}

function enter(
  event: KeyboardEvent<HTMLElement>,
  keys: QuestionKeys,
  field: FieldState | undefined,
): boolean {
  const { target } = event;
  if (field !== undefined && target instanceof HTMLInputElement && target.type === 'search') {
    // Where nothing is found the first tick on screen is "none of these", which nobody meant by typing.
    const found = field.query.trim() !== '' && visibleOptions(field.fact, field.query).length > 0;
    if (found && pickAt(keys.drafts, field, 0)) keys.drafts.search(field.fact.id, '');
    return true;
  }
  if (!entersByEnter(target)) return false;
  keys.submit();
  return true;
}

/** Arrow keys walk through tick boxes, as they do through radio buttons, and from the search box into them. */
function moveAmongTicks(event: KeyboardEvent<HTMLElement>): boolean {
  const { target, key } = event;
  if (!(target instanceof HTMLInputElement) || (target.type !== 'checkbox' && target.type !== 'search'))
    return false;
  const block = target.closest('[data-fact]');
  const ticks = [
    ...(block?.querySelectorAll<HTMLInputElement>('input[type="checkbox"], input[type="search"]') ?? []),
  ];
  const to = ticks[ticks.indexOf(target) + (key === 'ArrowDown' ? 1 : -1)];
  to?.focus();
  return to !== undefined;
}
