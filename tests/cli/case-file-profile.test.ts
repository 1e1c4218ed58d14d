import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCompany } from '../../cli/assess/read-company.ts';
import { caseContentSchema, envelopeSchema } from '../../renderer/storage/case-file/format.ts';
import { CASE_FORMAT } from '../../renderer/storage/json-file/format-names.ts';
import { writeCaseFile } from '../../renderer/storage/case-file/write-case-file.ts';
import { factIdSchema, isoDateSchema, type FactId } from '../../seeds/schema/index.ts';
import { exampleNames, packNow, readExample } from './support/examples.ts';
import { runAssess } from './support/run-command.ts';

const { catalogue } = packNow();
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'advisor-case-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function caseText(example: string, extra: readonly FactId[] = []): Promise<string> {
  const { name, answers, at } = readExample(example, catalogue);
  const gone = extra.map((fact) => ({ fact, answer: { state: 'known' as const, value: true } }));
  return writeCaseFile({
    name,
    asOf: isoDateSchema.parse('2026-06-30'),
    pack: { version: '0', hash: '0' },
    places: [...at],
    cares: [],
    length: 'full',
    answers: [...[...answers].map(([fact, answer]) => ({ fact, answer })), ...gone],
    later: [],
  });
}

function put(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

test.each(exampleNames)('%s reads the same from its case file as from its profile', async (example) => {
  const read = await readCompany(put(`${example}.json`, await caseText(example)), catalogue);
  expect(read).toEqual({ ok: true, company: readExample(example, catalogue) });
});

test('a case file is known for one in whatever order another tool has written it', async () => {
  const { case: content, ...around } = envelopeSchema.parse(JSON.parse(await caseText('hk-toy-maker')));
  const file = put('sorted.json', JSON.stringify({ case: content, ...around }));
  expect(await readCompany(file, catalogue)).toEqual({
    ok: true,
    company: readExample('hk-toy-maker', catalogue),
  });
});

test('the command takes a case file as it takes a profile', async () => {
  const file = put('toys.json', await caseText('hk-toy-maker'));
  const [case_, profile] = await Promise.all(
    [file, 'examples/hk-toy-maker.yaml'].map((one) =>
      runAssess(one, '--as-of', '2026-06-30', '--format', 'json'),
    ),
  );
  expect(case_?.stderr).toBe('');
  expect(case_?.stdout).toBe(profile?.stdout);
});

test.each<[string, (text: string) => string, RegExp]>([
  [
    'cut short',
    (text) => text.slice(0, -20),
    /: is a case file that breaks off or is damaged; expected JSON/,
  ],
  ['altered', (text) => text.replace('Toys', 'Boys'), /: is not as it was saved: the checksum does not fit/],
  [
    'of a later version',
    (text) => text.replace('"version": 2', '"version": 4'),
    /: is a case file of version 4; /,
  ],
  ['without a checksum', (text) => text.replace('"checksum"', '"sum"'), /: checksum: /],
  ['only named as one', () => `{"format":"${CASE_FORMAT}"}`, /: version: /],
])('a case file %s is refused in one line that says why', async (_what, spoil, line) => {
  const file = put('bad.json', spoil(await caseText('hk-toy-maker')));
  const read = await readCompany(file, catalogue);
  expect(read).toEqual({ ok: false, lines: [expect.stringMatching(line)] });
  if (!read.ok) expect(read.lines[0]?.startsWith(file)).toBe(true);
});

test('an answer that no longer fits is a mistake, each on a line', async () => {
  const gone = ['no.longer.asked', 'nor.this'].map((id) => factIdSchema.parse(id));
  const read = await readCompany(put('old.json', await caseText('hk-toy-maker', gone)), catalogue);
  expect(read.ok ? [] : read.lines).toEqual([
    expect.stringMatching(/facts\.no\.longer\.asked: unknown fact/),
    expect.stringMatching(/facts\.nor\.this: unknown fact/),
  ]);
});

test('a case file under a passphrase is told apart, in one line that says what to do', async () => {
  const name = 'Kept to ourselves';
  const content = caseContentSchema.parse(
    envelopeSchema.parse(JSON.parse(await caseText('hk-toy-maker'))).case,
  );
  const cost = { memory: 8, passes: 1, lanes: 1 };
  const text = await writeCaseFile({ ...content, name }, { passphrase: 'three herons over', cost });
  expect(text).not.toContain(name);
  const file = put('sealed.json', text);
  expect(await readCompany(file, catalogue)).toEqual({
    ok: false,
    lines: [expect.stringMatching(/: is a case file under a passphrase; open it in the program and save it/)],
  });
});
