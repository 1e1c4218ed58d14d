import { createReadStream, createWriteStream, renameSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { writeXlsx } from '../../renderer/shared/sheets/index.ts';

/** Characters that a column is wide. */
const WIDTH = { least: 10, most: 40 };

/** A line of the file a workbook is made of. */
const lineSchema = z.array(z.union([z.string(), z.number(), z.null()]));

/** Makes the results of the finished partial file: a CSV file is it, a workbook is written from it. */
export async function finishResults(
  partial: string,
  out: { readonly path: string; readonly format: 'csv' | 'xlsx' },
  heads: readonly string[],
): Promise<void> {
  if (out.format === 'csv') {
    renameSync(partial, out.path);
    return;
  }
  const made = `${partial}.xlsx`;
  const columns = heads.map((header) => ({
    header,
    width: Math.min(WIDTH.most, Math.max(WIDTH.least, [...header].length + 4)),
  }));
  try {
    await pipeline(
      Readable.from(bytesOf(writeXlsx('Screening', columns, linesOf(partial)))),
      createWriteStream(made),
    );
    renameSync(made, out.path);
  } catch (cause) {
    rmSync(made, { force: true });
    throw cause;
  }
  rmSync(partial, { force: true });
}

async function* linesOf(file: string): AsyncGenerator<readonly (string | number | null)[]> {
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    yield lineSchema.parse(JSON.parse(line));
  }
}

async function* bytesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
}
