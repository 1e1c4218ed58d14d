import { z } from 'zod';

/**
 * The keys a closed schema knows at a path of the data, for "did you mean". Where several forms are possible the
 * keys of all of them are named; where the path leaves the schema, or anything goes, none.
 */
export function knownKeys(schema: unknown, path: readonly PropertyKey[]): string[] {
  const [key, ...rest] = path;
  const inner = innerSchemas(schema);
  if (inner !== null) return [...new Set(inner.flatMap((form) => knownKeys(form, path)))];
  if (schema instanceof z.ZodObject) {
    const { shape } = schema;
    if (key === undefined) return Object.keys(shape);
    return Object.hasOwn(shape, key) ? knownKeys(shape[String(key)], rest) : [];
  }
  if (key === undefined) return [];
  if (schema instanceof z.ZodArray) return knownKeys(schema.element, rest);
  if (schema instanceof z.ZodRecord) return knownKeys(schema.valueType, rest);
  return [];
}

/** The schemas that stand for this one at the same place of the data; null where it stands for itself. */
function innerSchemas(schema: unknown): readonly unknown[] | null {
  if (schema instanceof z.ZodUnion) return schema.options;
  if (schema instanceof z.ZodLazy || schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return [schema.unwrap()];
  return null;
}
