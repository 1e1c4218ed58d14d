import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkSeeds, type CheckedSeeds } from '../../cli/pack/check-seeds.ts';
import { compilePack } from '../../cli/pack/compile-pack.ts';
import { problemLine } from '../../cli/pack/problems.ts';
import { copySeeds, entryOf, type SeedCopy } from './support/seed-copy.ts';

/** A mistake that no schema can see: where it is planted, and every line it must cost, no more. */
interface Plant {
  readonly what: string;
  readonly plant: (seeds: SeedCopy) => void;
  readonly says: readonly RegExp[];
}

const clause = (at: string): string => `provisions/sghk/${at}.yaml`;
const provision =
  (at: string, id: string, change: (entry: ReturnType<typeof entryOf>) => void): Plant['plant'] =>
  (seeds) =>
    seeds.edit(clause(at), (document) => change(entryOf(document, 'provisions', id)));
const place =
  (id: string, change: (entry: ReturnType<typeof entryOf>) => void): Plant['plant'] =>
  (seeds) =>
    seeds.edit('places/sghk.yaml', (document) => change(entryOf(document, 'places', id)));

const PLANTS: readonly Plant[] = [
  {
    what: 'a provision bound to a place that is not there',
    plant: provision('二(三)10', 'sghk.bonded.testing-and-repair', (entry) =>
      entry.setIn(['where', 'places', 0], 'huangpu-comprehensive-bonded-zon'),
    ),
    says: [
      /二\(三\)10\.yaml: provisions\[\d+\]\.where\.places: unknown place "huangpu-comprehensive-bonded-zon" \(did you mean "huangpu-comprehensive-bonded-zone"\?\) \[sghk\.bonded\.testing-and-repair\]/,
    ],
  },
  {
    what: 'a condition on a fact that is not there',
    plant: provision('二(三)9', 'sghk.land.convert-low-efficiency-plant', (entry) =>
      entry.setIn(['audience', 0, 'when', 'fact'], 'land.rol'),
    ),
    says: [
      /二\(三\)9\.yaml: provisions\[0\]\.tests\.holds-land-use-right: unknown fact "land\.rol" \(did you mean "land\.role"\?\)/,
    ],
  },
  {
    what: 'an operator that is not for the type of the fact',
    plant: provision('二(三)9', 'sghk.land.co-develop-plants', (entry) =>
      entry.setIn(['audience', 1, 'when', 'operator'], 'equal'),
    ),
    says: [
      /tests\.develops-land-together: operator "equal" is not for choices facts; expected contains, containsAny/,
    ],
  },
  {
    what: 'an option that is not there, and a list where one value belongs',
    plant: provision('二(三)9', 'sghk.land.divide-title-new-industrial', (entry) => {
      entry.setIn(['conditions', 0, 'when', 'value'], 'stat');
      entry.setIn(['conditions', 1, 'when', 'value'], ['true']);
    }),
    says: [
      /tests\.state-owned: "stat" is not an option of "land\.ownership" \(did you mean "state"\?\)/,
      /tests\.new-industrial-land: "equal" of "land\.new-industrial-use" takes one value/,
    ],
  },
  {
    what: 'two provisions of one id',
    plant: provision('二(二)5', 'sghk.transfer.ip-rules', (entry) =>
      entry.set('id', 'sghk.transfer.set-up-equity-fund'),
    ),
    says: [
      /二\(二\)5\.yaml: provisions\[\d+\]: duplicate provision sghk\.transfer\.set-up-equity-fund, first in seeds\/provisions\/sghk\/二\(二\)5\.yaml/,
    ],
  },
  {
    what: 'two tests of one name',
    plant: provision('二(二)6', 'sghk.flow.joint-ip-application', (entry) =>
      entry.setIn(['audience', 1, 'id'], String(entry.getIn(['audience', 0, 'id']))),
    ),
    says: [
      /二\(二\)6\.yaml: provisions\[\d+\]\.tests: "[a-z-]+" is used twice in this provision \[sghk\.flow\.joint-ip-application\]/,
    ],
  },
  {
    what: 'a file not named after its clause',
    plant: (seeds) => seeds.rename(clause('三(一)'), clause('三(九)')),
    says: [
      /三\(九\)\.yaml: clause: the file must be named after its document and clause: sghk\/三\(一\)\.yaml/,
    ],
  },
  {
    what: 'a clause that the outline does not have',
    plant: (seeds) => seeds.edit(clause('三(三)'), (document) => document.set('clause', '三(四)')),
    says: [
      /三\(三\)\.yaml: clause: "三\(四\)" is not in the outline of sghk \(did you mean ".\(.\)"\?\)/,
      /三\(三\)\.yaml: clause: the file must be named after/,
    ],
  },
  {
    what: 'something left out of an encoding that calls itself full, or nothing left out of a partial one',
    plant: (seeds) => {
      provision('二(一)1', 'sghk.smart.clusters', (entry) => entry.set('encoding', 'partial'))(seeds);
      provision('二(一)1', 'sghk.smart.demonstration-base', (entry) =>
        entry.set('notEncoded', [{ en: 'x', zh: 'x' }]),
      )(seeds);
    },
    says: [
      /二\(一\)1\.yaml: provisions\[\d+\]\.notEncoded: "partial" must say what is not encoded \[sghk\.smart\.clusters\]/,
      /provisions\[\d+\]\.encoding: something is not encoded, so this is not "full" \[sghk\.smart\.demonstration-base\]/,
    ],
  },
  {
    what: 'a term and an industry that are not there',
    plant: provision('二(一)3', 'sghk.services.forums', (entry) => {
      entry.set('industries', ['biomedicin']);
      entry.set('terms', ['nowhere-to-be-found-at-all']);
    }),
    says: [
      /industries: unknown industry "biomedicin" \(did you mean "biomedicine"\?\)/,
      /terms: unknown glossary term "nowhere-to-be-found-at-all"/,
    ],
  },
  {
    what: 'a place inside itself',
    plant: place('huangpu-comprehensive-bonded-zone', (entry) => {
      entry.set('parent', 'huangpu-global-repair-centre');
      entry.delete('unprinted');
    }),
    says: [
      /places\/sghk\.yaml: places\[\d+\]\.parent: the place lies inside itself \[huangpu-comprehensive-bonded-zone\]/,
      /the place lies inside itself \[huangpu-global-repair-centre\]/,
    ],
  },
  {
    what: 'a reading of a place in one in which it does not lie',
    plant: place('sghk-zone', (entry) => entry.setIn(['unprinted', 0, 'in'], 'nidz')),
    says: [/unprinted: "nidz" is named twice, or is neither the parent nor in "alsoIn" \[sghk-zone\]/],
  },
  {
    what: 'a place in a place that is not there, cited from a clause that is not there',
    plant: place('suigang-wharf', (entry) => {
      entry.set('parent', 'sghk-zonk');
      entry.setIn(['cite', 0, 'at'], '二(四)111');
    }),
    says: [
      /places\[\d+\]\.parent: unknown place "sghk-zonk" \(did you mean "sghk-zone"\?\) \[suigang-wharf\]/,
      /places\[\d+\]\.cite: "二\(四\)111" is not in the outline of sghk \(did you mean "二\(四\)11"\?\)/,
    ],
  },
  {
    what: 'a fact that nothing needs, asked by a question that can never come up',
    plant: (seeds) =>
      seeds.edit('questions/people.yaml', (document) => {
        document.addIn(
          ['facts'],
          document.createNode({
            id: 'people.hobby',
            type: 'boolean',
            label: { en: 'x', zh: 'x' },
            changer: 'nobody',
          }),
        );
        document.addIn(
          ['questions'],
          document.createNode({ id: 'hobby', ask: { en: 'x', zh: 'x' }, facts: ['people.hobby'] }),
        );
      }),
    says: [
      /questions\/people\.yaml: questions\[1\]: question "hobby" can never be asked: no condition uses its facts/,
      /questions\/people\.yaml: facts\[1\]: fact "people\.hobby" is used by no condition/,
    ],
  },
  {
    what: 'a fact asked twice, and one not asked at all',
    plant: (seeds) =>
      seeds.edit('questions/site-and-land.yaml', (document) =>
        entryOf(document, 'questions', 'energy-steps').set('facts', ['land.role']),
      ),
    says: [
      /questions\/site-and-land\.yaml: questions\[2\]: "land\.role" is already asked by "land-role"/,
      /questions\/site-and-land\.yaml: facts\[6\]: fact "energy\.steps" is asked by no question/,
    ],
  },
  {
    what: 'an example that is wrong',
    plant: provision('二(四)13', 'sghk.youth.hk-fund-teams', (entry) =>
      entry.setIn(['examples', 0, 'expect'], 'not-met'),
    ),
    says: [
      /二\(四\)13\.yaml: provisions\[\d+\]\.examples\[0\]: ".+" gives met-if-judged, expected not-met \[sghk\.youth\.hk-fund-teams\]/,
    ],
  },
  {
    what: 'an example that says what nobody can say',
    plant: provision('二(四)13', 'sghk.youth.internships', (entry) => {
      entry.setIn(['examples', 0, 'facts', 'people.grups'], true);
      entry.setIn(['examples', 1, 'facts', 'company.size'], 'huge');
    }),
    says: [
      /provisions\[\d+\]\.examples\[0\]: unknown fact "people\.grups" \(did you mean "people\.groups"\?\)/,
      /provisions\[\d+\]\.examples\[1\]: "company\.size" expects one of micro, small, medium, large, found "huge"/,
    ],
  },
  {
    what: 'a condition that no example fails, and no example left open',
    plant: provision('二(二)4', 'sghk.centres.recognised-firms-research', (entry) => {
      const best = entry.getIn(['examples', 0]);
      entry.set('examples', [best]);
    }),
    says: [
      /二\(二\)4\.yaml: provisions\[\d+\]\.examples: no example left open \[sghk\.centres\.recognised-firms-research\]/,
      ...['company', 'recognised-firm', 'spends-more'].map(
        (id) => new RegExp(`no example fails only "${id}"`),
      ),
    ],
  },
];

let checked: CheckedSeeds;
let lines: readonly string[];
const seeds = copySeeds();
beforeAll(async () => {
  for (const { plant } of PLANTS) plant(seeds);
  checked = await checkSeeds(seeds.root, '0.0.0');
  lines = checked.problems.map(problemLine);
}, 300_000);
afterAll(() => seeds.remove());

describe('mistakes in the seeds are all reported at once, with file, path and nearest name', () => {
  test.each(PLANTS)('$what', ({ says }) => {
    for (const pattern of says) expect(lines.filter((line) => pattern.test(line))).toHaveLength(1);
  });

  test('and nothing else is: no mistake costs a line that is not its own', () => {
    const wanted = PLANTS.flatMap(({ says }) => says);
    expect(lines.filter((line) => !wanted.some((pattern) => pattern.test(line)))).toEqual([]);
    for (const line of lines)
      expect(line).toMatch(
        /^seeds\/(provisions\/sghk|places|questions)\/\S+\.yaml: [a-z]+(\[\d+\])?[^:]*: \S/u,
      );
  });

  test('no pack comes of it, and the examples of what is sick are not run', () => {
    expect(compilePack(seeds.root, '0.0.0').ok).toBe(false);
    expect(checked.notRun).toContain('sghk.land.convert-low-efficiency-plant');
    expect(checked.notRun).not.toContain('sghk.youth.internships');
  }, 300_000);
});
