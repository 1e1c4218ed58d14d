import { isSeen, plainText } from '../json-file/plain-text.ts';
import { cleanTags } from '../tag-rules.ts';
import type { CaseContent } from './format.ts';

/** A case of which nothing steers the page. */
export function cleaned(content: CaseContent): CaseContent {
  const { particulars, notes, tags } = content;
  return {
    ...content,
    name: cleanName(content.name),
    ...(tags && { tags: cleanTags(tags) }),
    ...(particulars && {
      particulars: particulars.flatMap((row) => {
        if (row.value.type !== 'text') return [row];
        const text = plainText(row.value.text);
        return !isSeen(text) ? [] : [{ ...row, value: { ...row.value, text } }];
      }),
    }),
    ...(notes && {
      notes: notes.flatMap(({ fact, text }) => {
        const plain = plainText(text);
        return !isSeen(plain) ? [] : [{ fact, text: plain }];
      }),
    }),
  };
}

function cleanName(name: string): string {
  const plain = plainText(name).replace(/\s+/g, ' ').trim();
  return isSeen(plain) ? plain : '?';
}
