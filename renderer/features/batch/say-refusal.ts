import { useTranslations } from 'use-intl';
import { formatNumber } from '../../shared/i18n/index.ts';
import { columnLetters } from '../../../rules/index.ts';
import type { Refusal } from './worker/protocol.ts';

const MEGA = 1_000_000;

/** Why a sheet cannot be read, and what to do. */
export function useSayRefusal(): (problem: Refusal) => string {
  const t = useTranslations('batch.refused');
  return (problem) => {
    switch (problem.code) {
      case 'file-too-large':
        return t(problem.code, {
          size: formatNumber(Math.ceil(problem.bytes / MEGA)),
          most: formatNumber(problem.most / MEGA),
        });
      case 'unpacks-too-large':
        return t(problem.code, { most: formatNumber(problem.most / MEGA) });
      case 'no-such-sheet':
        return t(problem.code, { sheet: problem.sheet });
      case 'too-many-rows':
        return t(problem.code, { most: problem.most - 1 });
      case 'too-many-columns':
        return t(problem.code, { most: problem.most, row: problem.row });
      case 'unclosed-quote':
        return t(problem.code, { row: problem.row, column: columnLetters(problem.column) });
      case 'failed':
        return t(problem.code, { why: problem.why });
      case 'old-excel':
      case 'binary-excel':
      case 'open-document':
      case 'numbers':
      case 'password':
      case 'web-page':
      case 'not-a-sheet':
      case 'empty':
      case 'damaged':
      case 'no-worksheet':
      case 'unknown-encoding':
      case 'unreadable':
      case 'no-rows':
        return t(problem.code);
    }
  };
}
