import 'fake-indexeddb/auto';
import { beforeAll, describe } from 'vitest';
import { switchDatabase } from '../../../renderer/storage/database.ts';
import { newDataKey } from '../../../renderer/storage/vault/header.ts';
import { rowKeysOf } from '../../../renderer/storage/vault/row-keys.ts';
import { held, sealedDatabase } from '../../../renderer/storage/vault/turn.ts';

/** Everything that the storage does, it does the same while the vault is on: its own tests, over an encrypted database. */
beforeAll(() => {
  held.keys = rowKeysOf(newDataKey());
  switchDatabase(sealedDatabase('guangzhou-advisor-sealed-0123456789abcdef'));
});

// Not those of the originals: they also test the order of keys, and hidden keys have none.
describe('cases', async () => void (await import('../storage/cases.test.ts')));
describe('answers', async () => void (await import('../storage/change-answers.test.ts')));
describe('changes', async () => void (await import('../storage/change-case.test.ts')));
describe('papers', async () => void (await import('../storage/papers.test.ts')));
describe('case files', async () => void (await import('../case-file/store-case.test.ts')));
describe('backups', async () => void (await import('../backup/backup.test.ts')));
