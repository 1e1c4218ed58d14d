import packJson from '#pack';
import { packSchema, type Pack } from '../../seeds/schema/index.ts';

export type LoadedPack =
  { readonly ok: true; readonly pack: Pack } | { readonly ok: false; readonly problems: readonly string[] };

/** The one place where the renderer takes in the compiled pack. Parsed, not trusted. */
export function loadCatalogue(json: unknown = packJson): LoadedPack {
  const parsed = packSchema.safeParse(json);
  if (parsed.success) return { ok: true, pack: parsed.data };
  return {
    ok: false,
    problems: parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`),
  };
}
