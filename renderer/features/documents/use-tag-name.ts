import { ENCODINGS } from '../../../seeds/schema/index.ts';
import { useWording } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import type { CoverageTag } from './logic/outline.ts';

/** Whether it says how much of a provision was encoded, and not why a sentence is none. */
export const isEncoding = (tag: CoverageTag): tag is (typeof ENCODINGS)[number] =>
  ENCODINGS.some((encoding) => encoding === tag);

/** Name of what became of a sentence, from the catalogue's own words. */
export function useTagName(): (tag: CoverageTag) => string {
  const text = useText();
  const { names } = useWording();
  return (tag) => text(isEncoding(tag) ? names.encoding[tag] : names.ledger[tag]);
}
