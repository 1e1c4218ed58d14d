import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runAssessment } from '../../cli/assess/run-assessment.ts';
import { toHtml } from '../../cli/assess/to-html.ts';
import { groupByAction } from '../../rules/index.ts';
import { isoDateSchema, LANGUAGES, type Language } from '../../seeds/schema/index.ts';
import { exampleFile, exampleNames, packNow, readExample } from './support/examples.ts';
import { checkHtml } from './support/check-html.ts';
import { runAssess } from './support/run-command.ts';

const pack = packNow();
const asOf = isoDateSchema.parse('2026-06-30');
const preparedOn = isoDateSchema.parse('2026-07-01');
const folder = mkdtempSync(join(tmpdir(), 'assess-html-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function page(name: string, language: Language, calledInstead?: string): Promise<string> {
  const company = readExample(name, pack.catalogue);
  const run = await runAssessment(
    pack,
    { ...company, name: calledInstead ?? company.name },
    { asOf, places: company.at, language },
  );
  return toHtml(run, preparedOn);
}

describe('the page', () => {
  // Each in one language, taking turns, and one in all three: what differs between languages is words.
  test.each(exampleNames.map((name, index) => [name, index] as const))(
    'of %s is well formed, self-contained and without script',
    async (name, index) => {
      const languages = index === 0 ? LANGUAGES : LANGUAGES.filter((_, turn) => turn === index % 3);
      for (const language of languages) expect(checkHtml(await page(name, language))).toEqual([]);
    },
  );

  test.each(LANGUAGES)('says which language it is in: %s', async (language) => {
    expect(await page('hk-toy-maker', language)).toContain(
      `<html lang="${{ en: 'en', 'zh-Hans': 'zh-Hans', 'zh-Hant': 'zh-Hant-HK' }[language]}">`,
    );
  });

  test('gives every provision it shows its citation and its decision record', async () => {
    const company = readExample('land-owner-conforming', pack.catalogue);
    const run = await runAssessment(pack, company, { asOf, places: company.at, language: 'en' });
    const html = toHtml(run, preparedOn);
    const inFull = groupByAction(pack.catalogue, run.assessment)
      .filter(({ group }) => !['authority', 'not-aimed', 'area', 'closed'].includes(group))
      .flatMap(({ results }) => results);
    const titles = [...html.matchAll(/<h4 class="rp-h rp-h3">/gu)];
    const records = [...html.matchAll(/Decision record: |The sentence states no condition\./gu)];
    expect(titles).toHaveLength(inFull.length);
    expect(titles.length).toBeGreaterThan(10);
    expect(records).toHaveLength(titles.length);
    expect(html).toMatch(
      /Guangzhou–Hong Kong zone plan <\/span><span lang="zh-Hant-HK" class="rp-cite">二\(三\)9<\/span>/u,
    );
    expect(html).toMatch(/>The plant conforms to planning<\/span><\/p><\/th><td><p><span [^>]+>yes<\/span>/u);
  });

  test.each([
    ['markup', '<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    [
      'an image that calls out',
      '"><img src=x onerror=alert(1)>',
      '&quot;&gt;&lt;img src=x onerror=alert(1)&gt;',
    ],
    [
      'the end of the title',
      '</title></style><base href=//evil>',
      '&lt;/title&gt;&lt;/style&gt;&lt;base href=//evil&gt;',
    ],
    ['an entity', "Smith & Sons' &lt;b&gt;", 'Smith &amp; Sons&#39; &amp;lt;b&amp;gt;'],
    ['a direction override', 'Co\u202ecod.exe\u2066', 'Cocod.exe'],
    ['control characters', 'A\u0000B\u001b[31mC\n', 'AB[31mC'],
  ])('escapes %s in the name', async (_what, name, shown) => {
    const html = await page('hk-toy-maker', 'en', name);
    expect(html).toContain(`<title>${shown}</title>`);
    expect(html).toContain(`><bdi>${shown.replaceAll('#39', '#x27')}</bdi></h1>`);
    expect(checkHtml(html)).toEqual([]);
  });

  test('is what the command writes', async () => {
    const out = join(folder, 'toys.html');
    const ran = await runAssess(
      exampleFile('hk-toy-maker'),
      '--format',
      'html',
      '--lang',
      'zh-Hant',
      '--as-of',
      asOf,
      '--out',
      out,
    );
    expect(ran).toEqual({ status: 0, stdout: '', stderr: '' });
    const written = readFileSync(out, 'utf8');
    const dayless = (html: string) => html.replace(/ · \d{4}年\d{1,2}月\d{1,2}日製作/gu, '');
    expect(dayless(written)).not.toBe(written);
    expect(dayless(written)).toBe(dayless(await page('hk-toy-maker', 'zh-Hant')));
  }, 300_000);
});

test('a name at the foot of the page cannot leave its style sheet', async () => {
  const html = await page('hk-toy-maker', 'en', 'A"}</style><img src=x>\\');
  const running = /--report-running:("[^"]*")\}<\/style>/u.exec(html)?.[1];
  expect(running).toBe('"A\\22 \\7d \\3c \\2f style\\3e \\3c img src\\3d x\\3e \\5c  · as of 30 June 2026"');
});

test('the check of a page finds what is wrong with one', () => {
  const wrap = (body: string): string =>
    `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>x</title></head><body>${body}</body></html>\n`;
  expect(checkHtml(wrap('<p>fine &amp; well<br></p>'))).toEqual([]);
  const wrong = [
    '<p>',
    '</p>',
    '<p><b></p></b>',
    '<p a=b></p>',
    '<p>a & b</p>',
    '<p>a > b</p>',
    '<script></script>',
    '<img src="https://x">',
    '<p onclick="x"></p>',
    '<a href="x">x</a>',
    '<p style="background:url(x)"></p>',
    '<p>&nope;</p>',
    '<p id="a" id="b"></p>',
  ];
  for (const body of wrong) expect([body, checkHtml(wrap(body)).length > 0]).toEqual([body, true]);
  expect(checkHtml('<html></html>')).not.toEqual([]);
});
