import type { Language } from '../../seeds/schema/index.ts';
import { seedToHongKong } from '../pack/messages.ts';

/** Picks one of two wordings; traditional Chinese is derived from the simplified like everything else. */
export type SayIn = (en: string, zh: string) => string;

export function sayIn(language: Language): SayIn {
  switch (language) {
    case 'en':
      return (en) => en;
    case 'zh-Hans':
      return (_en, zh) => zh;
    case 'zh-Hant': {
      const convert = seedToHongKong();
      return (_en, zh) => convert(zh);
    }
  }
}
