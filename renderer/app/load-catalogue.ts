import packed from '#pack';
import { packSchema, type Pack } from '../../seeds/schema/index.ts';

export type LoadedPack =
  { readonly ok: true; readonly pack: Pack } | { readonly ok: false; readonly problems: readonly string[] };

/** The one place where the renderer takes in the compiled pack. Unpacked and parsed, not trusted. */
export async function loadCatalogue(source: unknown = packed): Promise<LoadedPack> {
  let json: unknown;
  try {
    json = await unpack(source);
  } catch (cause) {
    return { ok: false, problems: [`the pack cannot be unpacked: ${String(cause)}`] };
  }
  const parsed = packSchema.safeParse(json);
  if (parsed.success) return { ok: true, pack: parsed.data };
  return {
    ok: false,
    problems: parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`),
  };
}

/** Base64 of gzipped JSON, as `npm run generate` writes it. Rejects on anything else. */
async function unpack(source: unknown): Promise<unknown> {
  if (typeof source !== 'string') throw new TypeError('expected text');
  const bytes = Uint8Array.from(atob(source), (character) => character.charCodeAt(0));
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return await new Response(plain).json();
}
