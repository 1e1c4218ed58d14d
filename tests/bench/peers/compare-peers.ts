import { compileCatalogue, RESULT_OF_CODE, type CompiledOptions } from '../../../rules/index.ts';
import type { Answers, Catalogue } from '../../../seeds/schema/index.ts';
import { completeCompanies, exampleCompanies } from '../companies.ts';
import { interleave, median, medianRatio, type Contender } from '../interleave.ts';
import { byHand } from './by-hand.ts';
import { jsonLogicEngine } from './json-logic-engine.ts';
import { jsonRulesEngine } from './json-rules-engine.ts';
import type { Peer } from './peer.ts';
import { publicodes } from './publicodes.ts';
import { zenEngine } from './zen-engine.ts';

/** One line of the table. */
export interface PeerRow {
  readonly name: string;
  readonly how: string;
  readonly provisions: number;
  /** Microseconds a company: the middle over the rounds. */
  readonly micros: number;
  /** How many times as long as the compiled evaluator it took in the same round: the middle over the rounds. */
  readonly ratio: number;
  /** Of companies fully known: verdicts compared (`null`: it is ours), and how many differ. */
  readonly compared: number | null;
  readonly differ: number;
  /** Of verdicts that are open: how many it calls true, and false. `null`: it has three values as well. */
  readonly guessed: { readonly yes: number; readonly no: number } | null;
}

/** So many companies in a round, half of them fully known; and so many rounds. */
const COMPANIES = 4;
const ROUNDS = 9;
/** So many fully known companies are compared, and so many partly known ones. */
const COMPARED = 8;

export const OURS = 'compiled evaluator';
export const HAND = 'by hand';

/** Times all engines on the same companies, after comparing what they say. Throws where "by hand" says anything else. */
export async function comparePeers(catalogue: Catalogue, options: CompiledOptions): Promise<PeerRow[]> {
  const [complete, examples] = [completeCompanies(catalogue, COMPARED), exampleCompanies(catalogue)];
  const compiled = compileCatalogue(catalogue);
  const hand = await byHand(catalogue, options);
  for (const { name, answers } of [...complete, ...examples]) {
    const codes = [...compiled.screen(answers, options).codes];
    if (codes.join() !== hand.ready(answers)().join()) throw new Error(`by hand differs on ${name}`);
  }
  const peers = [jsonRulesEngine, jsonLogicEngine, zenEngine, publicodes].map((make) => make(catalogue));
  const full = { asOf: options.asOf, places: catalogue.places.map(({ id }) => id) };
  const verdictsOf = (answers: Answers) => [...compiled.screen(answers, full).codes];
  const said: Awaited<ReturnType<typeof compare>>[] = [];
  for (const peer of peers)
    said.push({
      ...(await compare(catalogue, verdictsOf, peer, complete)),
      guessed: (await compare(catalogue, verdictsOf, peer, examples.slice(0, COMPARED))).guessed,
    });
  const timed = [...complete.slice(0, COMPANIES / 2), ...examples.slice(0, COMPANIES / 2)].map(
    ({ answers }) => answers,
  );
  const inTurn = (name: string, thunks: readonly (() => unknown)[]): Contender => ({
    name,
    run: async () => {
      for (const thunk of thunks) await thunk();
    },
  });
  const atOnce = (name: string, thunks: readonly (() => unknown)[]): Contender => ({
    name,
    run: () => {
      for (const thunk of thunks) thunk();
    },
  });
  const samples = await interleave(
    [
      atOnce(
        OURS,
        timed.map((answers) => () => compiled.assess(answers, options)),
      ),
      atOnce(
        HAND,
        timed.map((answers) => hand.ready(answers)),
      ),
      ...peers.map((peer) =>
        (peer.isAsync ? inTurn : atOnce)(
          peer.name,
          timed.map((one) => peer.ready(one)),
        ),
      ),
    ],
    ROUNDS,
  );
  const row = (name: string, how: string) => ({
    name,
    how,
    provisions: catalogue.provisions.length,
    micros: median(samples.get(name) ?? []) / COMPANIES,
    ratio: medianRatio(samples, name, OURS),
  });
  const same = { differ: 0, guessed: null };
  const companies = complete.length + examples.length;
  return [
    { ...row(OURS, 'gates and rulings; three values, periods, places and plans'), ...same, compared: null },
    {
      ...row(HAND, 'a function for each provision, written by a script; three values, periods, places'),
      ...same,
      compared: companies * catalogue.provisions.length,
    },
    ...peers.map((peer, at) => ({
      ...row(peer.name, peer.how),
      provisions: peer.provisions,
      compared: said[at]?.compared ?? 0,
      differ: said[at]?.differ ?? 0,
      guessed: said[at]?.guessed ?? null,
    })),
  ];
}

/** Holds what a peer says against the verdicts: "holds" must be met or met-if-judged, the opposite anything decided else. */
async function compare(
  catalogue: Catalogue,
  verdictsOf: (answers: Answers) => readonly number[],
  peer: Peer,
  companies: readonly { readonly answers: Answers }[],
) {
  const found = { compared: 0, differ: 0, guessed: { yes: 0, no: 0 } };
  for (const { answers } of companies) {
    const read = await peer.ready(answers)();
    const holds = read();
    for (const [at, code] of verdictsOf(answers).entries()) {
      // A sentence to an authority is aimed at no company, which is not among its conditions.
      if (catalogue.provisions[at]?.addressee === 'authority') continue;
      const { verdict, wouldBe = verdict } = RESULT_OF_CODE[code] ?? { verdict: 'open' };
      const says = holds[at] ?? null;
      if (wouldBe === 'open') {
        if (says !== null) found.guessed[says ? 'yes' : 'no'] += 1;
        continue;
      }
      found.compared += 1;
      if (says !== (wouldBe === 'met' || wouldBe === 'met-if-judged')) found.differ += 1;
    }
  }
  return found;
}
