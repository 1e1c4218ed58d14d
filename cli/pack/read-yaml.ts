import { parseDocument } from 'yaml';
import type { z } from 'zod';
import { joinPath, didYouMean, type Problem } from './problems.ts';

/** Either a parsed value or every problem found in the file. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** YAML text → plain data. Duplicate keys, aliases bombs and syntax errors are problems with their line. */
export function parseYaml(file: string, text: string): Parsed<unknown> {
  const document = parseDocument(text, { strict: true, uniqueKeys: true, prettyErrors: false });
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => {
      const before = text.slice(0, error.pos[0]).split('\n');
      const message = `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}: ${error.message}`;
      return { file, path: '', message: `not valid YAML: ${message}` };
    });
    return { ok: false, problems };
  }
  try {
    return { ok: true, value: document.toJS({ maxAliasCount: 50 }) };
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    return { ok: false, problems: [{ file, path: '', message: `not valid YAML: ${message}` }] };
  }
}

/** Parses plain data with a schema; every issue becomes a problem with the path inside the file. */
export function parseWith<T>(schema: z.ZodType<T>, file: string, data: unknown): Parsed<T> {
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, problems: result.error.issues.flatMap((issue) => issueProblems(file, issue)) };
}

function issueProblems(file: string, issue: z.core.$ZodIssue, prefix: readonly PropertyKey[] = []): Problem[] {
  const keys = [...prefix, ...issue.path];
  const path = joinPath(keys);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ file, path, message: `unknown key "${key}"` }));
  }
  if (issue.code === 'invalid_value') {
    const known = issue.values.map(String);
    const found = typeof issue.input === 'string' ? issue.input : '';
    return [{ file, path, message: `expected one of ${known.join(', ')}${didYouMean(found, known)}` }];
  }
  if (issue.code === 'invalid_union') {
    const deepest = [...issue.errors].sort((a, b) => depth(b) - depth(a))[0];
    const inner = (deepest ?? []).flatMap((nested) => issueProblems(file, nested, keys));
    return inner.length > 0 ? inner : [{ file, path, message: issue.message }];
  }
  return [{ file, path, message: issue.message }];
}

const depth = (issues: readonly z.core.$ZodIssue[]): number =>
  Math.max(0, ...issues.map((issue) => issue.path.length)) - issues.length / 100;
