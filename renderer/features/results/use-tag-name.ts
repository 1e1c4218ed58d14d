import { ENCODINGS } from '../../../seeds/schema/index.ts';
import { useWording } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import type { LedgerTag } from './logic/ledger.ts';

const isEncoding = (tag: LedgerTag): tag is (typeof ENCODINGS)[number] =>
  ENCODINGS.some((encoding) => encoding === tag);

/** Name of a ledger tag, from the catalogue's own words. */
export function useTagName(): (tag: LedgerTag) => string {
  const text = useText();
  const { names } = useWording();
  return (tag) => text(isEncoding(tag) ? names.encoding[tag] : names.ledger[tag]);
}
