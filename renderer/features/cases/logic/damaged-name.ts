import { plainText, type DamagedRow } from '../../../storage/index.ts';

const LONGEST = 80;

/** What a row that cannot be read was called, if its name is still there, on one line; else the key it lies under. */
export function damagedName({ raw, key }: Pick<DamagedRow, 'raw' | 'key'>): string {
  const name: unknown = typeof raw === 'object' && raw !== null ? Reflect.get(raw, 'name') : null;
  return (typeof name === 'string' ? oneLine(name) : '') || oneLine(String(key));
}

function oneLine(text: string): string {
  return [...plainText(text.slice(0, 1_000)).replace(/\s+/g, ' ').trim()].slice(0, LONGEST).join('');
}
