import { afterAll, describe, expect, test } from 'vitest';
import { CHANNELS, VERBS, type Verb } from '../../electron/contract/index.ts';
import {
  registerVerbs,
  type VerbEvent,
  type VerbHandlers,
} from '../../electron/main/verbs/register-verbs.ts';
import { GOOD_INPUT, malformed, WRONG_SENDERS } from './hostile-messages.ts';

type Listener = (event: VerbEvent, ...args: unknown[]) => Promise<unknown>;

const OURS: VerbEvent = { senderFrame: { url: 'app://advisor/index.html', parent: null } };
const listeners = new Map<string, Listener>();
let reached = 0;
const reach = (): never => {
  reached += 1;
  throw new Error('reached');
};
const HANDLERS: VerbHandlers<VerbEvent> = {
  appInfo: reach,
  networkRequestCount: reach,
  openFiles: reach,
  saveFile: reach,
  printToPdf: reach,
  setMenu: reach,
  takeOpenedFiles: reach,
  clearRecent: reach,
  protectSecret: reach,
  unprotectSecret: reach,
};
registerVerbs({ handle: (channel, listener: Listener) => void listeners.set(channel, listener) }, HANDLERS);

const isVerb = (name: string): name is Verb => Object.hasOwn(VERBS, name);
const verbs = Object.keys(VERBS).filter(isVerb);
let tried = 0;
let refused = 0;

/** Sends a message; says whether it was refused, which is: an error, and no handler reached. */
async function isRefused(verb: Verb, event: VerbEvent, args: readonly unknown[]): Promise<boolean> {
  const before = reached;
  tried += 1;
  const listener = listeners.get(CHANNELS[verb]);
  const answered = await listener?.(event, ...args).then(
    () => true,
    () => false,
  );
  const isOut = answered === false && reached === before;
  if (isOut) refused += 1;
  return isOut;
}

afterAll(() => {
  console.log(`Messages to the shell refused: ${refused} of ${tried}.`);
});

describe.each(verbs)('%s', (verb) => {
  test('reaches its handler with a good message from our page', async () => {
    const before = reached;
    await listeners
      .get(CHANNELS[verb])?.(OURS, GOOD_INPUT[verb])
      .catch(() => undefined);
    expect(reached).toBe(before + 1);
  });

  test('refuses every wrong sender, whatever the message', async () => {
    const answered: string[] = [];
    for (const [who, senderFrame] of WRONG_SENDERS) {
      for (const [what, input] of [['a good message', GOOD_INPUT[verb]] as const, ...malformed(verb)]) {
        if (!(await isRefused(verb, { senderFrame }, [input]))) answered.push(`${who}, ${what}`);
      }
    }
    expect(answered).toEqual([]);
  });

  test('refuses every malformed message of our own page', async () => {
    const answered: string[] = [];
    for (const [what, input] of malformed(verb)) {
      if (!(await isRefused(verb, OURS, [input]))) answered.push(what);
    }
    if (!(await isRefused(verb, OURS, [GOOD_INPUT[verb], undefined]))) answered.push('two arguments');
    expect(answered).toEqual([]);
  });
});

test('nothing of it has changed what objects are made of', () => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect('path' in {}).toBe(false);
});
