import zhHantGenerated from '#messages/zh-Hant';
import type { Language } from '../../../seeds/schema/index.ts';
import enApp from '../messages/en/app.json' with { type: 'json' };
import enCases from '../messages/en/cases.json' with { type: 'json' };
import enCommon from '../messages/en/common.json' with { type: 'json' };
import enInterview from '../messages/en/interview.json' with { type: 'json' };
import enOfficer from '../messages/en/officer.json' with { type: 'json' };
import enParticulars from '../messages/en/particulars.json' with { type: 'json' };
import enResults from '../messages/en/results.json' with { type: 'json' };
import enSettings from '../messages/en/settings.json' with { type: 'json' };
import hansApp from '../messages/zh-Hans/app.json' with { type: 'json' };
import hansCases from '../messages/zh-Hans/cases.json' with { type: 'json' };
import hansCommon from '../messages/zh-Hans/common.json' with { type: 'json' };
import hansInterview from '../messages/zh-Hans/interview.json' with { type: 'json' };
import hansOfficer from '../messages/zh-Hans/officer.json' with { type: 'json' };
import hansParticulars from '../messages/zh-Hans/particulars.json' with { type: 'json' };
import hansResults from '../messages/zh-Hans/results.json' with { type: 'json' };
import hansSettings from '../messages/zh-Hans/settings.json' with { type: 'json' };

const en = {
  app: enApp,
  common: enCommon,
  cases: enCases,
  settings: enSettings,
  interview: enInterview,
  officer: enOfficer,
  particulars: enParticulars,
  results: enResults,
};

/** English is the shape: a key missing in another language does not compile, or falls back to English. */
export type Messages = typeof en;

const zhHans: Messages = {
  app: hansApp,
  common: hansCommon,
  cases: hansCases,
  settings: hansSettings,
  interview: hansInterview,
  officer: hansOfficer,
  particulars: hansParticulars,
  results: hansResults,
};

declare module 'use-intl' {
  interface AppConfig {
    Messages: Messages;
    Locale: Language;
  }
}

/** A tree of messages: leaves are ICU strings. */
export interface MessageTree {
  readonly [key: string]: string | MessageTree;
}

function isTree(value: unknown): value is MessageTree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Lays `over` on `under`, key by key, keeping the shape of `under`. Anything else in `over` is ignored. */
export function overlay<T extends MessageTree>(under: T, over: unknown): T {
  if (!isTree(over)) return under;
  const laid = Object.entries(under).map(([key, value]) => {
    const replacement = over[key];
    if (isTree(value)) return [key, overlay(value, replacement)];
    return [key, typeof replacement === 'string' ? replacement : value];
  });
  return Object.fromEntries(laid) as T;
}

/** All messages of one language. Traditional Chinese is generated; where it lacks a key the simplified one stands in. */
export function messagesFor(language: Language): Messages {
  switch (language) {
    case 'en':
      return en;
    case 'zh-Hans':
      return zhHans;
    case 'zh-Hant':
      return overlay(zhHans, zhHantGenerated);
  }
}
