import type { Answer, Answers, Catalogue, Fact, FactId } from '../../../seeds/schema/index.ts';

/** A saved answer that this edition of the catalogue cannot use. It stays saved; it is shown, not used. */
export interface SetAside {
  readonly factId: FactId;
  readonly answer: Answer;
  /** `fact-gone`: the catalogue no longer asks this. `does-not-fit`: an option or a bound has changed. */
  readonly reason: 'fact-gone' | 'does-not-fit';
}

export interface SortedAnswers {
  readonly usable: Answers;
  readonly setAside: readonly SetAside[];
}

/** Tells whether an answer fits its fact; the rules' own `checkAnswer`, handed in. */
export type Fits = (fact: Fact, answer: Answer) => boolean;

/** Divides saved answers into those the rules can work with and those a newer catalogue has outgrown. */
export function sortAnswers(catalogue: Catalogue, answers: Answers, fits: Fits): SortedAnswers {
  const facts = new Map(catalogue.facts.map((fact) => [fact.id, fact]));
  const usable = new Map<FactId, Answer>();
  const setAside: SetAside[] = [];
  for (const [factId, answer] of answers) {
    const fact = facts.get(factId);
    if (fact === undefined) setAside.push({ factId, answer, reason: 'fact-gone' });
    else if (fits(fact, answer)) usable.set(factId, answer);
    else setAside.push({ factId, answer, reason: 'does-not-fit' });
  }
  return { usable, setAside };
}
