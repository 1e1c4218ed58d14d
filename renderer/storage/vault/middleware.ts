import type {
  DBCore,
  DBCoreCursor,
  DBCoreKeyRange,
  DBCoreMutateRequest,
  DBCoreMutateResponse,
  DBCoreQuery,
  DBCoreTable,
  Middleware,
} from 'dexie';
import { createCodec, type RowCodec } from './row-codec.ts';
import type { KeyHolder } from './row-keys.ts';
import { SEALED_TABLES } from './sealed-tables.ts';

/** Next to the database: whatever Dexie does above it (live queries, hooks, caches) sees plain rows and keys. */
const LEVEL = -10;
/** Dexie's kinds of range that are needed here; its own enum is not there when the program runs. */
const EQUAL = 1;
const ANY = 3;
const NEVER = 4;

/** Encrypts rows on their way into the database, and decrypts them on their way out, inside its transactions. */
export function sealing(holder: KeyHolder): Middleware<DBCore> {
  return {
    stack: 'dbcore',
    name: 'sealing',
    level: LEVEL,
    create: (core) => ({
      ...core,
      table: (name) => {
        const parts = SEALED_TABLES.get(name);
        const table = core.table(name);
        return parts === undefined ? table : sealTable(table, createCodec(name, parts, holder));
      },
    }),
  };
}

function sealTable(table: DBCoreTable, codec: RowCodec): DBCoreTable {
  return {
    ...table,
    get: (request) =>
      table.get({ ...request, key: codec.storedKey(request.key) }).then((row: unknown) => codec.open(row)),
    getMany: (request) =>
      table
        .getMany({ ...request, keys: request.keys.map(codec.storedKey) })
        .then((rows: unknown[]) => rows.map(codec.open)),
    query: (request) => {
      const values = request.values === true || codec.hides;
      const stored = { ...request, values, query: storedQuery(request.query, table, codec) };
      return table.query(stored).then((response) => ({
        ...response,
        result: response.result.map((found: unknown) => {
          if (!values) return found;
          const row = codec.open(found);
          return request.values === true ? row : codec.keyOf(row);
        }),
      }));
    },
    count: (request) => table.count({ ...request, query: storedQuery(request.query, table, codec) }),
    openCursor: (request) =>
      table
        .openCursor({
          ...request,
          values: request.values === true || codec.hides,
          query: storedQuery(request.query, table, codec),
        })
        .then((cursor) => cursor && openedCursor(cursor, request.query.index.isPrimaryKey === true, codec)),
    mutate: (request) => mutate(request, table, codec),
  };
}

/** The same question, asked of what is stored. What cannot be asked of it is a mistake in the program, and says so. */
function storedQuery(query: DBCoreQuery, table: DBCoreTable, codec: RowCodec): DBCoreQuery {
  const { index, range } = query;
  const kind = Number(range.type);
  if (index.isPrimaryKey === true) return { index, range: storedRange(range, table, codec) };
  const clear = SEALED_TABLES.get(table.name)?.some(
    ({ field, hidden }) => !hidden && field === index.keyPath,
  );
  if (clear !== true && kind !== NEVER)
    throw new TypeError(`${table.name} cannot be searched by ${String(index.keyPath)}: it is encrypted`);
  return query;
}

function storedRange(range: DBCoreKeyRange, table: DBCoreTable, codec: RowCodec): DBCoreKeyRange {
  const kind = Number(range.type);
  if (!codec.hides || kind === ANY || kind === NEVER) return range;
  if (kind !== EQUAL) throw new TypeError(`${table.name} has no order: its keys are hidden`);
  return { ...range, lower: codec.storedKey(range.lower), upper: codec.storedKey(range.upper) };
}

/** A cursor whose value and key are the plain ones. */
function openedCursor(cursor: DBCoreCursor, byKey: boolean, codec: RowCodec): DBCoreCursor {
  const plainKey = (): unknown => (codec.hides ? codec.keyOf(codec.open(cursor.value)) : cursor.primaryKey);
  const opened: DBCoreCursor = new Proxy(cursor, {
    get: (target, property): unknown => {
      if (property === 'value') return codec.open(target.value);
      if (property === 'primaryKey' || (property === 'key' && byKey)) return plainKey();
      if (property === 'next') return () => target.next().then(() => opened);
      const found: unknown = Reflect.get(target, property);
      // What the browser's own cursor does must be done on itself.
      return typeof found === 'function'
        ? (...given: unknown[]): unknown => Reflect.apply(found, target, given)
        : found;
    },
    set: (target, property, value) => Reflect.set(target, property, value),
  });
  return opened;
}

function mutate(
  request: DBCoreMutateRequest,
  table: DBCoreTable,
  codec: RowCodec,
): ReturnType<DBCoreTable['mutate']> {
  switch (request.type) {
    case 'add':
    case 'put': {
      const values = request.values.map(codec.seal);
      const { keys: _keys, ...rest } = request;
      const plain = request.values.map(codec.keyOf);
      return table.mutate({ ...rest, values }).then((response) => withKeys(response, plain));
    }
    case 'delete':
      return table
        .mutate({ ...request, keys: request.keys.map(codec.storedKey) })
        .then((response) => withKeys(response, request.keys));
    case 'deleteRange':
      return table.mutate({ ...request, range: storedRange(request.range, table, codec) });
  }
}

/** What was written, under the keys it was written with. */
function withKeys(response: DBCoreMutateResponse, keys: readonly unknown[]): DBCoreMutateResponse {
  return {
    ...response,
    ...(response.results !== undefined && {
      results: response.results.map((result: unknown, index) =>
        result === undefined ? result : keys[index],
      ),
    }),
    lastResult: response.lastResult === undefined ? undefined : keys.at(-1),
  };
}
