/** What a case file says it is. Never changes. */
export const CASE_FORMAT = 'guangzhou-investment-advisor/case';
/** What a backup says it is. Never changes. */
export const BACKUP_FORMAT = 'guangzhou-investment-advisor/backup';
