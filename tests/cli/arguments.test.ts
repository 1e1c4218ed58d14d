import { describe, expect, test } from 'vitest';
import { readArguments, type AssessArguments } from '../../cli/assess/arguments.ts';
import { expectLines } from './support/expect-lines.ts';

const DEFAULTS: AssessArguments = {
  profile: 'x.yaml',
  list: null,
  asOf: null,
  at: [],
  language: 'en',
  format: 'text',
  out: null,
};

describe('a good command line', () => {
  test.each<[readonly string[], object]>([
    [['x.yaml'], {}],
    [
      ['x.yaml', '--lang', 'zh-Hant', '--format', 'json', '--as-of', '2021-02-02', '--out', 'y.json'],
      { language: 'zh-Hant', format: 'json', asOf: '2021-02-02', out: 'y.json' },
    ],
    [['--lang=zh-Hans', 'x.yaml'], { language: 'zh-Hans' }],
    [['x.yaml', '--at', 'a', 'b', 'c'], { at: ['a', 'b', 'c'] }],
    [['--at', 'a', '--at', 'b', 'x.yaml'], { at: ['a', 'b'] }],
    [['--at', 'a', 'b', 'x.yaml', '--lang', 'en'], { at: ['a', 'b'] }],
    [['--at', 'a', 'b', 'x.json'], { profile: 'x.json', at: ['a', 'b'] }],
    [['x.yaml', '--at', 'a,b'], { at: ['a', 'b'] }],
    [['--list', 'ledger', '--format', 'json'], { profile: null, list: 'ledger', format: 'json' }],
  ])('%j', (argv, expected) => {
    expect(readArguments(argv)).toEqual({ ...DEFAULTS, ...expected });
  });

  test.each(['--help', '-h'])('%s asks for help', (word) => {
    expect(readArguments([word])).toBe('help');
  });
});

describe('a bad command line is refused, one clear line per mistake', () => {
  test.each<[string, readonly string[], readonly RegExp[]]>([
    ['nothing at all', [], [/^expected one profile or case file, found none$/]],
    ['two profiles', ['x.yaml', 'y.yaml'], [/^expected one profile or case file, found x\.yaml y\.yaml$/]],
    ['an empty name', [''], [/^expected one profile or case file, found ""$/]],
    [
      'an unknown option',
      ['x.yaml', '--lagn', 'en'],
      [/^unknown option "--lagn" \(did you mean "--lang"\?\)$/],
    ],
    [
      'two unknown options',
      ['x.yaml', '--zzzzzzzzz', '-q=1'],
      [/^unknown option "--zzzzzzzzz"$/, /^unknown option "-q"/],
    ],
    ['an option without its value', ['x.yaml', '--at'], [/--at.*missing/]],
    ['an empty place', ['x.yaml', '--at', ''], [/^--at: expected a place$/]],
    [
      'a day that does not exist',
      ['x.yaml', '--as-of', '2021-02-30'],
      [/^--as-of: expected a date written YYYY-MM-DD, found "2021-02-30"$/],
    ],
    ['a day in another order', ['x.yaml', '--as-of', '2.2.2021'], [/^--as-of: expected a date/]],
    [
      'an unknown format',
      ['x.yaml', '--format', 'htm'],
      [/^--format: expected one of text, json, html, found "htm" \(did you mean "html"\?\)$/],
    ],
    [
      'an unknown language',
      ['x.yaml', '--lang', 'zh-hant'],
      [/^--lang: expected one of en, zh-Hans, zh-Hant, found "zh-hant" \(did you mean "zh-Hant"\?\)$/],
    ],
    [
      'several at once',
      ['x.yaml', '--format', 'pdf', '--as-of', 'now', '--lang', 'fr'],
      [/^--format/, /^--lang/, /^--as-of/],
    ],
    ['no name to write to', ['x.yaml', '--out', ''], [/^--out: expected a file name$/]],
    [
      'a list of what there is none of',
      ['--list', 'facs'],
      [/^--list: expected one of questions, facts, .*\(did you mean "facts"\?\)$/],
    ],
    ['a list with a profile', ['--list', 'facts', 'x.yaml'], [/^--list takes no profile, found x\.yaml$/]],
    [
      'a list as a page',
      ['--list', 'facts', '--format', 'html'],
      [/^--list can be written as text or json, not html$/],
    ],
    [
      'a list at a place and a day',
      ['--list', 'facts', '--at', 'gdd', '--as-of', '2026-01-01'],
      [/^--list takes no --at$/, /^--list takes no --as-of$/],
    ],
  ])('%s', (_what, argv, says) => {
    const read = readArguments(argv);
    expectLines(read !== 'help' && 'mistakes' in read ? read.mistakes : expect.fail('accepted'), says);
  });
});
