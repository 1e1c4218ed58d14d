import { env } from 'node:process';

/** How often a property is tried: `RULES_RUNS=20 npx vitest run --project rules` tries twenty times as often. */
export const runs = (usual: number): { readonly numRuns: number } => ({
  numRuns: Math.ceil(usual * Number(env['RULES_RUNS'] ?? '1')),
});
