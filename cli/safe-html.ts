import { plain } from './assess/terminal.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made harmless inside HTML; control and direction characters are dropped. */
export function safe(text: string): string {
  return plain(text).replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? '');
}
