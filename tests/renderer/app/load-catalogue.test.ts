import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../../renderer/app/load-catalogue.ts';
import { packNow } from '../../cli/support/examples.ts';

const pack = packNow();
const packed = (value: unknown) => gzipSync(JSON.stringify(value)).toString('base64');

describe('loading the pack', () => {
  test('gives exactly the pack that was compiled', async () => {
    expect(await loadCatalogue(packed(pack))).toEqual({ ok: true, pack });
  });

  test.each([
    ['nothing', undefined],
    ['what is no base64', '*'],
    ['what is not compressed', Buffer.from(JSON.stringify(pack)).toString('base64')],
    ['half of it', packed(pack).slice(0, 4000)],
    ['what is no JSON', gzipSync('pack').toString('base64')],
  ])('refuses %s, and says so', async (_what, source) => {
    const loaded = await loadCatalogue(source ?? null);
    expect(loaded).toMatchObject({ ok: false, problems: [expect.stringMatching(/cannot be unpacked/u)] });
  });

  test('names what is wrong in a pack that does not fit its schema', async () => {
    const broken = { ...pack, catalogue: { ...pack.catalogue, documents: [{}] } };
    const loaded = await loadCatalogue(packed(broken));
    expect(loaded.ok).toBe(false);
    if (!loaded.ok) expect(loaded.problems.join(' ')).toContain('catalogue.documents.0');
  });
});
