import { Converter } from 'opencc-js';
import type { ToHongKong } from './localise.ts';

const HAN = /\p{Script=Han}/u;

/** Every script form in which somebody may type a Chinese word. */
export type ToForms = (word: string) => readonly string[];

/** Simplified, traditional of Hong Kong and of Taiwan, character by character, and with our Hong Kong terms. */
export function createToForms(toHongKong: ToHongKong): ToForms {
  const toSimplified = Converter({ from: 'hk', to: 'cn' });
  const toTraditional = [Converter({ from: 'cn', to: 'hk' }), Converter({ from: 'cn', to: 'tw' })];
  return (word) => {
    if (!HAN.test(word)) return [word];
    const simplified = toSimplified(word);
    return [word, simplified, ...[...toTraditional, toHongKong].map((convert) => convert(simplified))];
  };
}

/**
 * The words an option is found by, each once, in every script. The page cannot convert, so both scripts travel in
 * the pack; the other forms of the label are among them.
 */
export function searchWords(label: string, words: readonly string[], toForms: ToForms): readonly string[] {
  const forms = new Set([label, ...words].flatMap(toForms));
  forms.delete(label);
  return [...forms];
}
