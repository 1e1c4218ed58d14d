import type { Language } from '../../seeds/schema/index.ts';
import { seedToHongKong } from '../pack/messages.ts';

/** Picks a wording; traditional Chinese is derived from the simplified, where Hong Kong does not use another word. */
export type SayIn = (en: string, zh: string, hongKong?: string) => string;

export function sayIn(language: Language): SayIn {
  switch (language) {
    case 'en':
      return (en) => en;
    case 'zh-Hans':
      return (_en, zh) => zh;
    case 'zh-Hant': {
      const convert = seedToHongKong();
      return (_en, zh, hongKong) => hongKong ?? convert(zh);
    }
  }
}
