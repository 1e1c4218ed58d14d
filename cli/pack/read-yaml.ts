import { parseDocument } from 'yaml';
import type { z } from 'zod';
import { knownKeys } from './known-keys.ts';
import { joinPath, didYouMean, type Problem } from './problems.ts';

/** Either a parsed value or every problem found in the file. */
export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

/** YAML text → plain data. Duplicate keys, unknown tags, alias bombs and syntax errors are problems with their line. */
export function parseYaml(file: string, text: string): Parsed<unknown> {
  const problem = (message: string): Problem => ({ file, path: '', message: `not valid YAML: ${message}` });
  try {
    const document = parseDocument(text, {
      strict: true,
      uniqueKeys: true,
      stringKeys: true,
      prettyErrors: false,
    });
    if (document.errors.length > 0) {
      const errors = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY');
      const first =
        document.errors.find(({ message }) => isTooDeep(message)) ??
        document.errors.find(({ code }) => code !== 'DUPLICATE_KEY');
      // After the first error of syntax the parser is guessing: what it says next would be lines nobody earned.
      if (first !== undefined) errors.push(first);
      return {
        ok: false,
        problems: errors.map(({ pos, message }) =>
          problem(`${lineAndColumn(text, pos[0])}: ${plainly(message)}`),
        ),
      };
    }
    // A tag nobody knows is only warned of, and its value read as text: that is not what the file says.
    if (document.warnings.length > 0)
      return {
        ok: false,
        problems: document.warnings.map(({ pos, message }) =>
          problem(`${lineAndColumn(text, pos[0])}: ${message}`),
        ),
      };
    return { ok: true, value: document.toJS({ maxAliasCount: 50 }) };
  } catch (cause) {
    return {
      ok: false,
      problems: [problem(plainly(cause instanceof Error ? cause.message : String(cause)))],
    };
  }
}

function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
}

/** The parser calls itself at every level; when it can go no deeper, what it says afterwards means nothing. */
const isTooDeep = (message: string): boolean => message.includes('call stack');

/** The library's words where they speak to a reader, ours where they speak to a programmer. */
function plainly(message: string): string {
  if (isTooDeep(message)) return 'nested too deeply';
  if (message.includes('parseAllDocuments')) return 'expected one document, found multiple documents';
  return message;
}

/** Parses plain data with a schema; every issue becomes a problem with the path inside the file. */
export function parseWith<T>(schema: z.ZodType<T>, file: string, data: unknown): Parsed<T> {
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return { ok: true, value: result.data };
  return {
    ok: false,
    problems: result.error.issues.flatMap((issue) => issueProblems({ file, schema }, issue)),
  };
}

interface Reading {
  readonly file: string;
  readonly schema: unknown;
}

function issueProblems(
  reading: Reading,
  issue: z.core.$ZodIssue,
  prefix: readonly PropertyKey[] = [],
): Problem[] {
  const { file } = reading;
  const keys = [...prefix, ...issue.path];
  const problem = (message: string): Problem[] => [{ file, path: joinPath(keys), message }];
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = knownKeys(reading.schema, keys);
      return issue.keys.flatMap((key) => problem(`unknown key "${key}"${didYouMean(key, known)}`));
    }
    case 'invalid_value': {
      const known = issue.values.map(String);
      const found = typeof issue.input === 'string' ? issue.input : '';
      return problem(
        `${missingOr(issue.input)}expected one of ${known.join(', ')}${didYouMean(found, known)}`,
      );
    }
    case 'invalid_type':
      return problem(ownWords(issue) ?? wrongType(issue, knownKeys(reading.schema, keys)));
    case 'too_small':
    case 'too_big':
      return problem(ownWords(issue) ?? wrongSize(issue));
    case 'invalid_key':
      return issue.issues.flatMap((inner) => problem(inner.message));
    case 'invalid_union': {
      const deepest = [...issue.errors].sort((a, b) => depth(b) - depth(a))[0];
      const inner = (deepest ?? []).flatMap((nested) => issueProblems(reading, nested, keys));
      return inner.length > 0 ? inner : problem(issue.message);
    }
    case 'invalid_format':
    case 'not_multiple_of':
    case 'invalid_element':
    case 'custom':
      return problem(ownWords(issue) ?? issue.message);
  }
}

/** What the schema itself says about this; null where it leaves the words to its library. */
function ownWords({ message, input }: z.core.$ZodIssue): string | null {
  return /^(Invalid|Too) /u.test(message) ? null : `${missingOr(input)}${message}`;
}

const missingOr = (input: unknown): string => (input === undefined ? 'missing; ' : '');

/** Types as a reader of YAML knows them. */
const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map',
  record: 'a map',
};

function wrongType(issue: z.core.$ZodIssueInvalidType, known: readonly string[]): string {
  const of = known.length > 0 && known.length <= 4 ? ` of ${known.join(', ')}` : '';
  const expected = `expected ${TYPES[issue.expected] ?? issue.expected}${of}`;
  return issue.input === undefined ? `missing; ${expected}` : `${expected}, found ${typeFound(issue.input)}`;
}

function typeFound(input: unknown): string {
  if (input === null) return 'nothing';
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'number' || typeof input === 'boolean') return String(input);
  return TYPES[typeof input] ?? typeof input;
}

function wrongSize(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  const [bound, limit] = issue.code === 'too_small' ? ['least', issue.minimum] : ['most', issue.maximum];
  const one = Number(limit) === 1;
  const noun =
    issue.origin === 'string'
      ? one
        ? ' character'
        : ' characters'
      : issue.origin === 'array'
        ? one
          ? ' entry'
          : ' entries'
        : '';
  return `expected at ${bound} ${limit}${noun}`;
}

const depth = (issues: readonly z.core.$ZodIssue[]): number =>
  Math.max(0, ...issues.map((issue) => issue.path.length)) - issues.length / 100;
