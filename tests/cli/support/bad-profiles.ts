/** A profile that must be refused: its text, and what each line of the answer must say, in order. */
export interface BadProfile {
  readonly what: string;
  readonly text: string | Uint8Array;
  /** One pattern a line; every line is also checked to begin with the file. */
  readonly says: readonly RegExp[];
}

const facts = (lines: string): string => `name: X\nfacts:\n${lines}`;
const bomb = [
  'a: &a [x,x,x,x,x,x,x,x,x]',
  ...['b', 'c', 'd', 'e'].map((id, i) => `${id}: &${id} [${Array(9).fill(`*${'abcd'[i]}`).join()}]`),
];

export const BAD_PROFILES: readonly BadProfile[] = [
  {
    what: 'an unknown fact',
    text: facts('  land.rol: tenant\n'),
    says: [/facts\.land\.rol: unknown fact \(did you mean "land\.role"\?\)/],
  },
  {
    what: 'a wrong option',
    text: facts('  org.base: hongkong\n'),
    says: [
      /facts\.org\.base: expected one of mainland, hong-kong, .*found "hongkong" \(did you mean "hong-kong"\?\)/,
    ],
  },
  {
    what: 'a wrong option in a list',
    text: facts('  company.recognitions: [gazele, gazelle]\n'),
    says: [/expected a list of some of .*found "gazele" \(did you mean "gazelle"\?\)/],
  },
  {
    what: 'one option where a list belongs',
    text: facts('  org.kinds: company\n'),
    says: [/facts\.org\.kinds: expected a list .*found "company" \(did you mean \[company\]\?\)/],
  },
  {
    what: 'an option twice',
    text: facts('  org.kinds: [company, company]\n'),
    says: [/facts\.org\.kinds: expected every option once, found "company" twice/],
  },
  {
    what: 'a yes as text',
    text: facts('  company.multinational-group: "yes"\n'),
    says: [/facts\.company\.multinational-group: expected true or false, found "yes"/],
  },
  {
    what: 'a yes as a quoted word',
    text: facts('  company.multinational-group: "true"\n'),
    says: [/expected true or false, found "true" as text/],
  },
  {
    what: 'a number where a word belongs',
    text: facts('  land.role: 5\n'),
    says: [/facts\.land\.role: expected one of .*found 5/],
  },
  {
    what: 'an interval where there are no numbers',
    text: facts('  people.groups: { min: 1 }\n'),
    says: [/facts\.people\.groups: expected a list .*found \{"min":1\}/],
  },
  {
    what: 'nothing after the colon',
    text: facts('  land.role:\n'),
    says: [/facts\.land\.role: expected one of .*found nothing/],
  },
  {
    what: 'not a number',
    text: facts('  land.role: .nan\n'),
    says: [/facts\.land\.role: expected one of .*found NaN/],
  },
  {
    what: 'a plan for what cannot be planned',
    text: facts('  company.size: { planned: large, by: 2027-01-01 }\n'),
    says: [
      /facts\.company\.size: expected an answer that holds today: this fact cannot be planned, found planned by 2027-01-01/,
    ],
  },
  {
    what: 'a plan without a day',
    text: facts('  land.role: { planned: tenant }\n'),
    says: [/facts\.land\.role\.by: missing; expected a date written YYYY-MM-DD/],
  },
  {
    what: 'a plan for a day that does not exist',
    text: facts('  land.role: { planned: tenant, by: 2027-02-30 }\n'),
    says: [/facts\.land\.role\.by: expected a date written YYYY-MM-DD/],
  },
  {
    what: 'a plan with a key of its own making',
    text: facts('  land.role: { planned: tenant, bye: 2027-02-03 }\n'),
    says: [/facts\.land\.role\.by: missing/, /facts\.land\.role: unknown key "bye" \(did you mean "by"\?\)/],
  },
  {
    what: 'a nested answer',
    text: facts('  land.role: { a: { b: c } }\n'),
    says: [/facts\.land\.role: expected one of right-holder, .*found \{"a":\{"b":"c"\}\}/],
  },
  {
    what: 'several mistakes, all at once',
    text: 'nmae: X\nfacts:\n  land.rol: tenant\n  org.base: mars\n  land.role: { planned: tenant, by: soon }\nat: [sghk-zon, suigang-city]\n',
    says: [
      /name: missing; expected text/,
      /unknown key "nmae" \(did you mean "name"\?\)/,
      /facts\.land\.rol: unknown fact/,
      /facts\.org\.base: expected/,
      /facts\.land\.role\.by: expected a date/,
      /at\[0\]: unknown place "sghk-zon" \(did you mean "sghk-zone"\?\)/,
      /at\[1\]: "suigang-city" is named in a document, but one cannot locate there/,
    ],
  },
  {
    what: 'a key written twice',
    text: 'name: X\nfacts:\n  land.role: tenant\n  land.role: none\n',
    says: [/not valid YAML: line 4, column 3: Map keys must be unique/],
  },
  {
    what: 'broken YAML',
    text: facts('  org.kinds: [company\n'),
    says: [/not valid YAML: line 4, column 1: /],
  },
  {
    what: 'two documents in one file',
    text: 'name: X\nfacts: {}\n---\nname: Y\nfacts: {}\n',
    says: [/not valid YAML: line 3, column 1: .*multiple documents/],
  },
  { what: 'an empty file', text: '', says: [/expected a map of name, facts, at, found nothing/] },
  { what: 'a list', text: '- a\n', says: [/expected a map of name, facts, at, found a list/] },
  { what: 'plain words', text: 'just words\n', says: [/expected a map of name, facts, at, found text/] },
  {
    what: 'no name and no facts',
    text: '{}\n',
    says: [/name: missing; expected text/, /facts: missing; expected a map/],
  },
  { what: 'facts as a list', text: 'name: X\nfacts: []\n', says: [/facts: expected a map .*found a list/] },
  { what: 'a blank name', text: 'name: "  "\nfacts: {}\n', says: [/name: expected at least 1 character/] },
  {
    what: 'a name that cannot be seen',
    text: 'name: "\\u202e\\u200b"\nfacts: {}\n',
    says: [/name: expected at least one visible character/],
  },
  {
    what: 'a name too long to show',
    text: `name: ${'n'.repeat(900_000)}\nfacts: {}\n`,
    says: [/name: expected at most 200 characters/],
  },
  {
    what: 'a name of a megabyte',
    text: `name: ${'n'.repeat(1_048_576)}\nfacts: {}\n`,
    says: [/is \d+ bytes; a profile has at most 1000000/],
  },
  {
    what: 'a very long answer',
    text: facts(`  land.role: ${'v'.repeat(900_000)}\n`),
    says: [/facts\.land\.role: expected one of .{0,400}found "v{20,120}…/],
  },
  {
    what: 'places that are not a list',
    text: 'name: X\nfacts: {}\nat: sghk-zone\n',
    says: [/at: expected a list, found text/],
  },
  {
    what: 'a place that is a path',
    text: 'name: X\nfacts: {}\nat: ["../x"]\n',
    says: [/at\[0\]: unknown place "\.\.\/x"; expected .*\bgdd, /],
  },
  {
    what: 'the name of a prototype',
    text: 'name: X\n__proto__: { admin: true }\nfacts:\n  __proto__: { x: 1 }\n  constructor: true\n',
    says: [/unknown key "__proto__"/, /facts\.__proto__: unknown fact/, /facts\.constructor: unknown fact/],
  },
  {
    what: 'a key that is a list',
    text: facts('  ? [a, b]\n  : true\n'),
    says: [/not valid YAML: line 3, column 5: .*keys must be strings/],
  },
  { what: 'a merge key', text: facts('  <<: { land.role: tenant }\n'), says: [/facts\.<<: unknown fact/] },
  {
    what: 'terminal codes and line breaks in a key',
    text: facts('  "\\e[31mred\\nroot: ok": 1\n'),
    says: [/facts\.\\u001b\[31mred\\u000aroot: ok: unknown fact/],
  },
  {
    what: 'a direction override in an answer',
    text: facts('  land.role: "tenant\\u202e"\n'),
    says: [/found "tenant\\u202e" \(did you mean "tenant"\?\)/],
  },
  {
    what: 'deep nesting of lists',
    text: `name: X\nfacts: ${'['.repeat(20_000)}${']'.repeat(20_000)}\n`,
    says: [/not valid YAML: .*nested too deeply/],
  },
  {
    what: 'deep nesting of maps',
    text: `name: X\nfacts: ${'{a: '.repeat(20_000)}1${'}'.repeat(20_000)}\n`,
    says: [/not valid YAML: .*nested too deeply/],
  },
  {
    what: 'an alias bomb',
    text: [...bomb, 'name: X', 'facts: *e', ''].join('\n'),
    says: [/not valid YAML: .*alias/i],
  },
  {
    what: 'an answer that holds itself',
    text: 'name: X\nfacts: &a\n  org.kinds: *a\n',
    says: [/facts\.org\.kinds: expected a list/],
  },
  {
    what: 'noise',
    text: Uint8Array.from({ length: 3000 }, (_none, index) => (index * 167 + 200) % 256),
    says: [/is not UTF-8 text/],
  },
  {
    what: 'text in UTF-16',
    text: new Uint8Array(Buffer.from('\ufeffname: X\nfacts: {}\n', 'utf16le')),
    says: [/is not UTF-8 text/],
  },
  {
    what: 'text with zero bytes',
    text: 'name: X\nfacts: {}\n\0\0\n',
    says: [/is not text: it holds control characters/],
  },
];
