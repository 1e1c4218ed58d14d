import zhHantGenerated from '#messages/zh-Hant';
import type { Language } from '../../../seeds/schema/index.ts';
import enApp from '../messages/en/app.json' with { type: 'json' };
import enBatch from '../messages/en/batch.json' with { type: 'json' };
import enCases from '../messages/en/cases.json' with { type: 'json' };
import enCommon from '../messages/en/common.json' with { type: 'json' };
import enCompare from '../messages/en/compare.json' with { type: 'json' };
import enDocuments from '../messages/en/documents.json' with { type: 'json' };
import enHistory from '../messages/en/history.json' with { type: 'json' };
import enInterview from '../messages/en/interview.json' with { type: 'json' };
import enMap from '../messages/en/map.json' with { type: 'json' };
import enOfficer from '../messages/en/officer.json' with { type: 'json' };
import enParticulars from '../messages/en/particulars.json' with { type: 'json' };
import enReport from '../messages/en/report.json' with { type: 'json' };
import enResults from '../messages/en/results.json' with { type: 'json' };
import enSettings from '../messages/en/settings.json' with { type: 'json' };
import enTodo from '../messages/en/todo.json' with { type: 'json' };
import enVault from '../messages/en/vault.json' with { type: 'json' };
import enScenarios from '../messages/en/scenarios.json' with { type: 'json' };
import hansApp from '../messages/zh-Hans/app.json' with { type: 'json' };
import hansBatch from '../messages/zh-Hans/batch.json' with { type: 'json' };
import hansCases from '../messages/zh-Hans/cases.json' with { type: 'json' };
import hansCommon from '../messages/zh-Hans/common.json' with { type: 'json' };
import hansCompare from '../messages/zh-Hans/compare.json' with { type: 'json' };
import hansDocuments from '../messages/zh-Hans/documents.json' with { type: 'json' };
import hansHistory from '../messages/zh-Hans/history.json' with { type: 'json' };
import hansInterview from '../messages/zh-Hans/interview.json' with { type: 'json' };
import hansMap from '../messages/zh-Hans/map.json' with { type: 'json' };
import hansOfficer from '../messages/zh-Hans/officer.json' with { type: 'json' };
import hansParticulars from '../messages/zh-Hans/particulars.json' with { type: 'json' };
import hansReport from '../messages/zh-Hans/report.json' with { type: 'json' };
import hansResults from '../messages/zh-Hans/results.json' with { type: 'json' };
import hansSettings from '../messages/zh-Hans/settings.json' with { type: 'json' };
import hansTodo from '../messages/zh-Hans/todo.json' with { type: 'json' };
import hansVault from '../messages/zh-Hans/vault.json' with { type: 'json' };
import hansScenarios from '../messages/zh-Hans/scenarios.json' with { type: 'json' };
import { overlay } from './overlay.ts';

export { overlay, type MessageTree } from './overlay.ts';

const en = {
  app: enApp,
  batch: enBatch,
  cases: enCases,
  common: enCommon,
  compare: enCompare,
  documents: enDocuments,
  history: enHistory,
  interview: enInterview,
  map: enMap,
  officer: enOfficer,
  particulars: enParticulars,
  report: enReport,
  results: enResults,
  settings: enSettings,
  todo: enTodo,
  scenarios: enScenarios,
  vault: enVault,
};

/** English is the shape: a key missing in another language does not compile, or falls back to English. */
export type Messages = typeof en;

const zhHans: Messages = {
  app: hansApp,
  batch: hansBatch,
  cases: hansCases,
  common: hansCommon,
  compare: hansCompare,
  documents: hansDocuments,
  history: hansHistory,
  interview: hansInterview,
  map: hansMap,
  officer: hansOfficer,
  particulars: hansParticulars,
  report: hansReport,
  results: hansResults,
  settings: hansSettings,
  todo: hansTodo,
  scenarios: hansScenarios,
  vault: hansVault,
};

declare module 'use-intl' {
  interface AppConfig {
    Messages: Messages;
    Locale: Language;
  }
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
