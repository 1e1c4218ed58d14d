import type { Assessment } from '../../../../rules/index.ts';
import {
  FORCES,
  type Answer,
  type Answers,
  type Catalogue,
  type Fact,
  type FactId,
  type Force,
  type Question,
} from '../../../../seeds/schema/index.ts';

/** One thing to ask the client, and what depends on it. */
export interface AskEntry {
  readonly fact: Fact;
  readonly question: Question;
  /** What has been said so far; `undefined`: nothing. */
  readonly answer: Answer | undefined;
  /** Provisions whose verdict is open for want of this answer. */
  readonly hanging: number;
  /** The firmest wording among them; `null` where none hangs on it. */
  readonly firmest: Force | null;
}

export interface AskList {
  /** What somebody put on the list, longest marked first. */
  readonly marked: readonly AskEntry[];
  /** Not on the list: answered "I don't know", and able to change a verdict. Most depends on the first. */
  readonly offered: readonly AskEntry[];
  /** Marked facts that this edition of the catalogue no longer asks. */
  readonly gone: readonly FactId[];
}

/** What to ask the client: what is marked, and what could be. */
export function askList(
  catalogue: Catalogue,
  later: ReadonlySet<FactId>,
  answers: Answers,
  assessment: Pick<Assessment, 'provisions' | 'stillMatter'>,
): AskList {
  const entry = entryMaker(catalogue, answers, assessment);
  const open = assessment.stillMatter.filter((id) => !later.has(id) && answers.get(id)?.state === 'unknown');
  return {
    marked: [...later].flatMap((id) => entry(id) ?? []),
    offered: open.flatMap((id) => entry(id) ?? []).sort((a, b) => b.hanging - a.hanging),
    gone: [...later].filter((id) => entry(id) === null),
  };
}

function entryMaker(
  catalogue: Catalogue,
  answers: Answers,
  { provisions }: Pick<Assessment, 'provisions'>,
): (id: FactId) => AskEntry | null {
  const forces = new Map(catalogue.provisions.map(({ id, force }) => [id, force]));
  return (id) => {
    const fact = catalogue.facts.find((candidate) => candidate.id === id);
    const question = catalogue.questions.find(({ facts }) => facts.includes(id));
    if (fact === undefined || question === undefined) return null;
    const hanging = provisions.filter(({ verdict, missing }) => verdict === 'open' && missing.includes(id));
    const found = hanging.map((result) => forces.get(result.id));
    const firmest = FORCES.find((force) => found.includes(force)) ?? null;
    return { fact, question, answer: answers.get(id), hanging: hanging.length, firmest };
  };
}
