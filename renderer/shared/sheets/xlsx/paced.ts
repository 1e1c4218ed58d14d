import { toStream } from './unpack.ts';

/** Bytes given before it is looked whether anybody waits: looking takes a turn of the clock. */
const LOOKED_AT = 1 << 19;

/**
 * Rows of a reader that runs ahead, held back: the library parses as fast as its stream gives, whatever its consumer
 * does, and a slow consumer would end up with the whole sheet in memory. So the stream gives only while the consumer
 * waits for a row and there is none.
 */
export async function* paced<Row>(
  bytes: AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined>,
  parse: (stream: ReadableStream<Uint8Array<ArrayBuffer>>) => AsyncGenerator<Row, void, undefined>,
): AsyncGenerator<Row, void, undefined> {
  let waiting = false;
  let ended = false;
  let wake: (() => void) | null = null;
  const stream = toStream(
    (async function* () {
      let ahead = 0;
      for await (const piece of bytes) {
        ahead += piece.length;
        while (ahead > LOOKED_AT) {
          // A row that is ready is handed over before this comes back: who then still waits has none.
          await new Promise((resolve) => setTimeout(resolve, 0));
          if (waiting || ended) ahead = 0;
          else await new Promise<void>((resolve) => (wake = resolve));
        }
        yield piece;
      }
    })(),
  );
  const rows = parse(stream);
  const wait = (is: boolean): void => {
    waiting = is;
    if (is) wake?.();
  };
  try {
    for (;;) {
      wait(true);
      const next = await rows.next();
      wait(false);
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    ended = true;
    wait(true);
    await rows.return();
  }
}
