import en from '../../../shared/messages/en/report.json' with { type: 'json' };
import hans from '../../../shared/messages/zh-Hans/report.json' with { type: 'json' };
import { overlay } from '../../../shared/i18n/overlay.ts';
import type { Language } from '../../../../seeds/schema/index.ts';
import type { PaperWords } from './voice.ts';

/**
 * The fixed words of the paper, for those who cannot read the generated messages: the command derives the Hong Kong
 * ones itself and hands them over. Where they lack a key the simplified one stands in.
 */
export function paperWords(hongKong: unknown): Readonly<Record<Language, PaperWords>> {
  return { en: en.paper, 'zh-Hans': hans.paper, 'zh-Hant': overlay(hans.paper, hongKong) };
}
