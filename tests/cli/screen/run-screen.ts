import { loadPack } from '../../../cli/pack/cached-pack.ts';
import { readScreenArguments } from '../../../cli/screen/arguments.ts';
import type { StartPool } from '../../../cli/screen/pool.ts';
import { screenCompanies } from '../../../cli/screen/screen-companies.ts';
import { createChunkScreener } from '../../../cli/screen/screen-rows.ts';

let pack: ReturnType<typeof loadPack> | null = null;

/** What a run in this process came to. */
export interface RanHere {
  readonly code: number;
  /** What was said, line by line. */
  readonly lines: readonly string[];
}

/** No thread of its own; what would be sent to one is copied as a message copies it. */
const startHere: StartPool = (_threads, task) => {
  const screen = createChunkScreener(structuredClone(task));
  return {
    give: (chunk) => Promise.resolve(structuredClone(screen(structuredClone(chunk)))),
    close: () => Promise.resolve(),
  };
};

/**
 * Runs the command here, as the process would. `stopAfter`: Ctrl-C is pressed before that many chunks are read;
 * `meanwhile` happens after each chunk.
 */
export async function screenHere(
  args: readonly string[],
  stopAfter = Infinity,
  meanwhile: () => void = () => undefined,
): Promise<RanHere> {
  const options = readScreenArguments(args);
  if (options === 'help') throw new Error('help was asked for');
  if ('mistakes' in options) return { code: 2, lines: options.mistakes };
  const lines: string[] = [];
  let asked = 0;
  const voice = {
    tell: (line: string) => void lines.push(line),
    draw: () => undefined,
    terminal: false,
    isStopped: () => {
      meanwhile();
      asked += 1;
      return asked >= stopAfter;
    },
  };
  return {
    code: await screenCompanies(options, voice, {
      startPool: startHere,
      loadPack: () => (pack ??= loadPack()),
    }),
    lines,
  };
}
