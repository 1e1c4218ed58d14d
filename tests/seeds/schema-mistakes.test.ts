import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkSeeds, type CheckedSeeds } from '../../cli/pack/check-seeds.ts';
import { problemLine } from '../../cli/pack/problems.ts';
import { copySeeds, entryOf, type Edit, type SeedCopy } from './support/seed-copy.ts';

/** A mistake that keeps a file from being read: one file each, so that each stands alone. */
interface Plant {
  readonly what: string;
  readonly file: string;
  readonly edit?: Edit;
  readonly rewrite?: (text: string) => string;
  readonly says: readonly RegExp[];
}

const clause = (at: string): string => `provisions/sghk/${at}.yaml`;
const first =
  (key: string, value: unknown): Edit =>
  (document) =>
    document.setIn(
      ['provisions', 0, ...key.split('.').map((k) => (/^\d+$/u.test(k) ? Number(k) : k))],
      value,
    );

const PLANTS: readonly Plant[] = [
  {
    what: 'an unknown key',
    file: clause('二(四)12'),
    edit: first('benifit', 'x'),
    says: [/provisions\[0\]: unknown key "benifit" \(did you mean "benefit"\?\)/],
  },
  {
    what: 'a missing key',
    file: clause('二(三)7'),
    edit: (document) => document.deleteIn(['provisions', 0, 'benefit']),
    says: [/provisions\[0\]\.benefit: missing; expected a map of en, zh, hk/],
  },
  {
    what: 'a missing translation',
    file: clause('二(四)11'),
    edit: (document) => document.deleteIn(['provisions', 0, 'title', 'zh']),
    says: [/provisions\[0\]\.title\.zh: missing; expected text/],
  },
  {
    what: 'an empty text',
    file: clause('二(三)8'),
    edit: first('title.en', '  '),
    says: [/provisions\[0\]\.title\.en: must not be empty/],
  },
  {
    what: 'an unknown operator',
    file: clause('二(三)9'),
    edit: first('audience.0.when.operator', 'equals'),
    says: [
      /provisions\[0\]\.audience\[0\]\.when\.operator: expected one of equal, in, .*\(did you mean "equal"\?\)/,
    ],
  },
  {
    what: 'a key of its own making in a condition',
    file: clause('二(二)4'),
    edit: first('audience.0.when', { al: [{ fact: 'org.base', operator: 'equal', value: 'macao' }] }),
    says: [
      /when\.all: missing; expected a list/,
      /provisions\[0\]\.audience\[0\]\.when: unknown key "al" \(did you mean "all"\?\)/,
    ],
  },
  {
    what: 'an unknown force',
    file: clause('二(二)5'),
    edit: first('force', 'suport'),
    says: [/provisions\[0\]\.force: expected one of allow, .*\(did you mean "support"\?\)/],
  },
  {
    what: 'an id in capitals',
    file: clause('二(二)6'),
    edit: first('id', 'SGHK.X'),
    says: [/provisions\[0\]\.id: a provision id must be lower-case words joined by "-" or "\."/],
  },
  {
    what: 'an opening that is too long',
    file: clause('二(一)1'),
    edit: first('from', '一'.repeat(17)),
    says: [
      /provisions\[0\]\.from: "from" must be the 6 to 16 opening characters of the passage, as printed, or all/,
    ],
  },
  {
    what: 'a verdict that is none',
    file: clause('二(四)13'),
    edit: first('examples', [{ name: 'x', facts: {}, expect: 'mett' }]),
    says: [
      /provisions\[0\]\.examples\[0\]\.expect: expected one of met, met-if-judged, .*\(did you mean "met"\?\)/,
    ],
  },
  {
    what: 'a reason that is none',
    file: clause('一(四)'),
    edit: (document) => document.setIn(['ledger', 0, 'reason'], 'goal'),
    says: [/ledger\[0\]\.reason: expected one of heading, background, governance, target/],
  },
  {
    what: 'broken YAML',
    file: clause('二(一)2'),
    rewrite: (text) => `${text}\n"never closed\n`,
    says: [/^seeds\/provisions\/sghk\/二\(一\)2\.yaml: not valid YAML: line \d+, column \d+: /u],
  },
  {
    what: 'a key written twice',
    file: clause('二(一)3'),
    rewrite: (text) => `${text}\nclause: 二(一)3\n`,
    says: [
      /^seeds\/provisions\/sghk\/二\(一\)3\.yaml: not valid YAML: line \d+, column 1: Map keys must be unique/u,
    ],
  },
  {
    what: 'an empty file',
    file: clause('一(一)'),
    rewrite: () => '',
    says: [/一\(一\)\.yaml: expected a map, found nothing/u],
  },
  {
    what: 'a number as text, and a kind of place that is none',
    file: 'places/sghk.yaml',
    edit: (document) => {
      entryOf(document, 'places', 'sghk-zone').set('areaKm2', '56.39');
      entryOf(document, 'places', 'gdd').set('kind', 'distric');
    },
    says: [
      /places\[0\]\.kind: expected one of city, district, .*\(did you mean "district"\?\)/,
      /places\[\d\]\.areaKm2: expected a number, found text/,
    ],
  },
  {
    what: 'a fact of a type that is none',
    file: 'questions/people.yaml',
    edit: (document) => document.setIn(['facts', 0, 'type'], 'choises'),
    says: [/facts\[0\]\.type: /],
  },
  {
    what: 'a day that does not exist',
    file: 'documents/sghk.yaml',
    edit: (document) => document.set('issued', '2021-02-30'),
    says: [/issued: expected a date written YYYY-MM-DD/],
  },
  {
    what: 'a glossary that is a map',
    file: 'glossary/sghk.yaml',
    edit: (document) => document.set('terms', document.createNode({})),
    says: [/terms: expected a list, found a map/],
  },
];

let checked: CheckedSeeds;
let lines: readonly string[];
const seeds: SeedCopy = copySeeds();
beforeAll(async () => {
  for (const { file, edit, rewrite } of PLANTS) {
    if (edit !== undefined) seeds.edit(file, edit);
    if (rewrite !== undefined) seeds.rewrite(file, rewrite);
  }
  checked = await checkSeeds(seeds.root, '0.0.0');
  lines = checked.problems.map(problemLine);
}, 300_000);
afterAll(() => seeds.remove());

describe('files that cannot be read are all reported at once, each for its own mistake', () => {
  test.each(PLANTS)('$what', ({ file, says }) => {
    const own = lines.filter((line) => line.startsWith(`seeds/${file}: `));
    for (const pattern of says) expect(own.filter((line) => pattern.test(line))).toHaveLength(1);
    expect(own).toHaveLength(says.length);
  });

  test('and what only follows from them is not held against the rest', () => {
    const files = PLANTS.map(({ file }) => `seeds/${file}: `);
    expect(lines.filter((line) => !files.some((file) => line.startsWith(file)))).toEqual([]);
    expect(checked.compiled?.broken).toEqual(
      new Set(['documents', 'places', 'provisions', 'questions', 'glossary']),
    );
  });
});

describe('the few files without which nothing can be said', () => {
  const copy = copySeeds();
  afterAll(() => copy.remove());

  test('the industries, which are the options of a question', async () => {
    copy.edit('industries/industries.yaml', (document) => document.deleteIn(['industries', 0, 'name']));
    const { problems, compiled } = await checkSeeds(copy.root, '0.0.0');
    expect(compiled).toBeNull();
    expect(problems.map(problemLine)).toEqual([
      'seeds/industries/industries.yaml: industries[0].name: missing; expected a map of en, zh, hk',
    ]);
    copy.edit('industries/industries.yaml', (document) =>
      document.setIn(['industries', 0, 'name'], { en: 'x', zh: 'x' }),
    );
  });

  test('a missing word of the wording table, and a broken list of Hong Kong terms', async () => {
    copy.edit('wording/wording.yaml', (document) => document.deleteIn(['verdict', 'met', 'allow']));
    copy.edit('hong-kong/terms.yaml', (document) => document.addIn(['terms'], document.createNode(['one'])));
    const { problems, compiled } = await checkSeeds(copy.root, '0.0.0');
    expect(compiled).toBeNull();
    expect(problems.map(problemLine)).toEqual([
      expect.stringMatching(
        /^seeds\/wording\/wording\.yaml: verdict\.met\.allow: missing; expected a map of en, zh, hk$/,
      ),
      expect.stringMatching(/^seeds\/hong-kong\/terms\.yaml: terms\[\d+\](\[1\])?: /),
    ]);
  });
});
