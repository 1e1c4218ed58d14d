import { describe, expect, test } from 'vitest';
import { toDocx } from '../../../renderer/features/report/docx/to-docx.ts';
import { columnWidths, TEXT_WIDTH } from '../../../renderer/features/report/docx/tables.ts';
import type { ReportModel } from '../../../renderer/features/report/model/types.ts';
import { sampleModel } from './sample-model.ts';
import { elements, partOf, unpack, wordsOf, type Parts } from './unpack.ts';

const made = async (...args: Parameters<typeof sampleModel>): Promise<Parts> =>
  unpack(await toDocx(sampleModel(...args)));
const bodyOf = (parts: Parts): string => partOf(parts, 'word/document.xml');
const styled = (xml: string, style: string): string[] =>
  elements(xml, 'p')
    .filter((paragraph) => paragraph.includes(`<w:pStyle w:val="${style}"/>`))
    .map(wordsOf);

const CHOICES: readonly ReportModel['languages'][] = [
  ['en'],
  ['zh-Hans'],
  ['zh-Hant'],
  ['zh-Hant', 'en'],
  ['en', 'zh-Hans'],
];

describe.each(CHOICES.map((languages) => [languages] as const))('a Word file in %j', (languages) => {
  test('has title, headings and every kind of block in real styles', async () => {
    const body = bodyOf(await made(languages));
    expect(styled(body, 'Title')).toEqual(['Kwong Fai']);
    expect(styled(body, 'Heading1')).toHaveLength(1);
    expect(styled(body, 'Heading2')).toHaveLength(1);
    expect(styled(body, 'Heading3')).toHaveLength(1);
    const words = wordsOf(body);
    for (const said of ['1234', '57', 'entry title', 'label', 'value', 'cell three', 'prevails', '先租后让'])
      expect(words).toContain(said);
  });

  test('tells the language of every run of words, and draws Chinese in the face of its script', async () => {
    const runs = elements(bodyOf(await made(languages)), 'r').filter((run) => run.includes('<w:t '));
    const wordy = runs.filter((run) => /\p{L}/u.test(wordsOf(run)) && !run.includes('w:noProof'));
    expect(wordy.filter((run) => !/<w:lang [^>]*w:eastAsia="zh-(?:CN|HK)"/.test(run))).toEqual([]);
    const hant = runs.filter((run) => /[備辦細]/u.test(wordsOf(run)));
    expect(hant.length > 0).toBe(languages.includes('zh-Hant'));
    for (const run of hant) {
      expect(run).toContain('<w:lang w:val="zh-HK" w:eastAsia="zh-HK"/>');
      expect(run).toContain('w:eastAsia="Microsoft JhengHei"');
    }
    const printed = runs.find((run) => wordsOf(run) === '先租后让') ?? '';
    expect(printed).toContain('<w:lang w:val="zh-CN" w:eastAsia="zh-CN"/>');
    const english = runs.filter((run) => /^(?:Memo|met|Answers)$/.test(wordsOf(run)));
    expect(english.length > 0).toBe(languages.includes('en'));
    for (const run of english) expect(run).toContain('<w:lang w:val="en-GB" ');
    expect(printed).toContain('w:eastAsia="Microsoft YaHei"');
  });

  test('has title and languages in its properties, and neither author nor time', async () => {
    const core = partOf(await made(languages), 'docProps/core.xml');
    expect(core).toMatch(/<dc:title>[^<]*Kwong Fai<\/dc:title>/);
    const names = { en: 'en-GB', 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-HK' };
    expect(core).toContain(`<dc:language>${languages.map((id) => names[id]).join(', ')}</dc:language>`);
    expect(core).not.toMatch(/creator|modified|Un-named/i);
  });
});

test('a heading with two languages stands once in the outline, on two lines', async () => {
  const body = bodyOf(await made(['en', 'zh-Hans']));
  expect(styled(body, 'Heading1')).toEqual(['Answers回答']);
  expect(elements(body, 'p').find((one) => wordsOf(one) === 'Answers回答')).toContain('<w:br/>');
});

test('headings stay with what follows; heads of tables are repeated; rows are not torn', async () => {
  const parts = await made(['en']);
  const styles = partOf(parts, 'word/styles.xml');
  for (const level of [1, 2, 3]) {
    const style = new RegExp(`w:styleId="Heading${level}".*?</w:style>`, 's').exec(styles)?.[0] ?? '';
    expect(style).toContain('<w:keepNext/>');
  }
  const rows = elements(bodyOf(parts), 'tr');
  expect(rows.filter((row) => row.includes('<w:tblHeader/>')).map(wordsOf)).toEqual(['head onehead two']);
  expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
  expect(
    elements(bodyOf(parts), 'tc').filter((cell) => !cell.includes('<w:p>') && !cell.includes('<w:p ')),
  ).toEqual([]);
});

test('the page is A4, its foot says which page of how many under the running title', async () => {
  const parts = await made(['zh-Hant']);
  expect(bodyOf(parts)).toMatch(/<w:pgSz [^>]*w:w="11906"[^>]*w:h="16838"/);
  const foot = partOf(parts, 'word/footer1.xml');
  expect(wordsOf(foot)).toBe('running Kwong Fai / ');
  expect(elements(foot, 'instrText')).toEqual(['PAGE', 'NUMPAGES']);
});

test('only the annex begins a page', async () => {
  const body = bodyOf(await made(['en']));
  const breaking = elements(body, 'p').filter((one) => one.includes('<w:pageBreakBefore/>'));
  expect(breaking.map(wordsOf)).toEqual(['Answers']);
  const memo = await toDocx({ ...sampleModel(['en']), annex: null });
  expect(bodyOf(unpack(memo))).not.toContain('pageBreakBefore');
});

test('nothing in it refers outside, and there are no macros', async () => {
  const parts = await made(['en', 'zh-Hant']);
  expect([...parts.keys()].filter((path) => /vba|macro|\.bin$|activeX|embeddings/i.test(path))).toEqual([]);
  for (const [path, text] of parts)
    expect([path, /TargetMode="External"|attachedTemplate|INCLUDE|HYPERLINK/.test(text)]).toEqual([
      path,
      false,
    ]);
});

/* eslint-disable no-control-regex -- they are what is looked for */
const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069\ufffe]|\p{Cs}/u;
const REMOVED = /[\u0000-\u0008\u001b\u200f\u202a-\u202e\u2066-\u2069\ufffe]|\p{Cs}/gu;
/* eslint-enable no-control-regex */

test.each([
  ['markup', '</w:t></w:r><w:r><w:instrText>DDEAUTO c:\\cmd</w:instrText>&amp;<!--'],
  ['control characters', 'a\u0000b\u0008c\u001bd\uFFFEe'],
  ['marks that turn the reading direction', 'a\u202Eb\u2066c\u200Fd'],
  ['half characters', 'a\uD800b'],
  ['three hundred characters', '名'.repeat(300)],
])('a name with %s is harmless', async (_what, name) => {
  const parts = await made(['en'], name);
  const body = bodyOf(parts);
  expect(elements(body, 'instrText')).toEqual([]);
  for (const [path, text] of parts) expect([path, UNFIT.exec(text)]).toEqual([path, null]);
  const shown = name.replace(REMOVED, '');
  expect(styled(body, 'Title')).toEqual([shown]);
  expect(
    [...(/<dc:title>(.*?)<\/dc:title>/.exec(partOf(parts, 'docProps/core.xml'))?.[1] ?? '')].length,
  ).toBeLessThan(300);
});

test.each([[[1]], [[1, 1, 1]], [[22, 78]], [[5, 3, 3, 7, 1, 1, 1]]])(
  'columns of %j fill the width of the text',
  (shares) => {
    const widths = columnWidths(shares);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(TEXT_WIDTH);
    expect(Math.min(...widths)).toBeGreaterThan(0);
  },
);
