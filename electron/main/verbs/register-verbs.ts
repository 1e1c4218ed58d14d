import {
  CHANNELS,
  VERBS,
  type Verb,
  type VerbInput,
  type VerbOutput,
  type VerbSchemas,
} from '../../contract/index.ts';
import { isTrustedSender, type SenderFrame } from '../policy/sender.ts';

/** What a verb's wrapper needs of an Electron event. */
export interface VerbEvent {
  readonly senderFrame: SenderFrame | null;
}

/** The part of `ipcMain` that is used; a test gives its own. */
export interface Channels<Event extends VerbEvent> {
  handle(channel: string, listener: (event: Event, ...args: unknown[]) => Promise<unknown>): void;
}

/** One function per verb. Input and output are checked by the wrapper. */
export type VerbHandlers<Event extends VerbEvent> = {
  readonly [V in Verb]: (input: VerbInput<V>, event: Event) => VerbOutput<V> | Promise<VerbOutput<V>>;
};

/** A message that is not answered. The page sees an error, never a value that looks like an answer. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
}

function describe(error: { readonly issues: readonly { path: PropertyKey[]; message: string }[] }): string {
  return error.issues
    .map((issue) => `${issue.path.map(String).join('.') || 'input'}: ${issue.message}`)
    .join('; ');
}

/** Registers every verb, once. Sender, input and output are checked here, so that no handler can forget it. */
export function registerVerbs<Event extends VerbEvent>(
  channels: Channels<Event>,
  handlers: VerbHandlers<Event>,
): void {
  function register<Input, Output>(
    verb: Verb,
    schemas: VerbSchemas<Input, Output>,
    run: (input: Input, event: Event) => Output | Promise<Output>,
  ): void {
    channels.handle(CHANNELS[verb], async (event, ...args) => {
      if (!isTrustedSender(event.senderFrame)) throw new RefusedError(`${verb}: refused, foreign sender`);
      if (args.length > 1) throw new RefusedError(`${verb}: refused, one argument expected`);
      const input = schemas.input.safeParse(args[0]);
      if (!input.success) throw new RefusedError(`${verb}: refused, ${describe(input.error)}`);
      return schemas.output.parse(await run(input.data, event));
    });
  }
  register('appInfo', VERBS.appInfo, handlers.appInfo);
  register('networkRequestCount', VERBS.networkRequestCount, handlers.networkRequestCount);
  register('openFiles', VERBS.openFiles, handlers.openFiles);
  register('saveFile', VERBS.saveFile, handlers.saveFile);
  register('printToPdf', VERBS.printToPdf, handlers.printToPdf);
  register('setMenu', VERBS.setMenu, handlers.setMenu);
  register('takeOpenedFiles', VERBS.takeOpenedFiles, handlers.takeOpenedFiles);
  register('clearRecent', VERBS.clearRecent, handlers.clearRecent);
  register('protectSecret', VERBS.protectSecret, handlers.protectSecret);
  register('unprotectSecret', VERBS.unprotectSecret, handlers.unprotectSecret);
}
