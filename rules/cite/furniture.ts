import type { PolicyDocument } from '../../seeds/schema/index.ts';
import type { Stretch } from './find-passage.ts';
import type { ClauseSpan } from './split-clauses.ts';

/** The heading line of a clause is named in the outline; it needs no entry of its own. */
export function isHeadingOnly(sentence: Stretch, spans: readonly ClauseSpan[], text: string): boolean {
  return (
    spans.some((span) => span.start === sentence.start) &&
    /[、)）.．].{0,30}[。\n]?$/u.test(text.slice(sentence.start, sentence.end).trim())
  );
}

/** Title and issuer lines, which the notice prints several times, page numbers, and the button of a web page it was copied from. */
export function isFurniture(
  line: string,
  document: Pick<PolicyDocument, 'printedTitle' | 'issuer'>,
): boolean {
  const plain = line.replace(/[《》]/gu, '');
  const names = [document.printedTitle, document.issuer ?? document.printedTitle];
  return (
    /^\d+$/u.test(plain) ||
    /^分享到[:：]$/u.test(plain) ||
    names.some((name) => plain === name || isPartOfTitle(plain, name)) ||
    plain.endsWith(`${document.printedTitle}的通知`)
  );
}

/** A title may be printed on two lines. */
const isPartOfTitle = (line: string, title: string): boolean =>
  [...line].length >= 6 && (title.startsWith(line) || title.endsWith(line));
