import {
  checkPassage,
  findPassage,
  isChanged,
  isFurniture,
  isHeadingOnly,
  sentencesOf,
  type EditionComparison,
  type PrintedText,
  type Stretch,
} from '../../../../rules/index.ts';
import type { PolicyDocument } from '../../../../seeds/schema/index.ts';
import type { Entry, OutlineClause } from './outline.ts';

/** What a printed sentence is to us. `left-out`: nobody has entered it, so it was not checked. */
export type SentenceRole = 'entered' | 'heading' | 'furniture' | 'left-out';

/** A printed sentence with what rests on it. */
export interface Sentence extends Stretch {
  readonly role: SentenceRole;
  readonly entries: readonly Entry[];
  /** It is not as in the edition that was encoded. */
  readonly differs: boolean;
}

/** One clause of an attached original. `heading` and counts come from the outline, where it has the clause. */
export interface PrintedClause {
  readonly at: string;
  readonly outline: OutlineClause | null;
  readonly sentences: readonly Sentence[];
  /** What rests on words that are not in this clause of the attached file. */
  readonly notFound: readonly Entry[];
}

export interface Attached {
  readonly printed: PrintedText;
  readonly comparison: EditionComparison;
}

/** An attached original, clause by clause and sentence by sentence, with what rests on each. In printed order. */
export function annotate(
  attached: Attached,
  document: PolicyDocument,
  outline: readonly OutlineClause[],
): readonly PrintedClause[] {
  const { spans } = attached.printed;
  const known = new Map(outline.map((clause) => [clause.at, clause]));
  const seen = new Set<string>();
  const printed = spans.map(({ at, start, end }) => {
    // A locator printed twice: what rests on it is looked for in both, and told as missing once.
    const clause = seen.has(at) ? null : (known.get(at) ?? null);
    seen.add(at);
    const placed = place(attached, known.get(at)?.entries ?? []);
    const sentences = sentencesOf(attached.printed.text, start, end);
    return {
      at,
      outline: clause,
      sentences: sentences.map((stretch) => sentenceOf(stretch, placed, attached, document)),
      notFound:
        clause === null ? [] : placed.filter(({ starts }) => starts.length === 0).map(({ entry }) => entry),
    };
  });
  const gone = outline
    .filter(({ at, entries }) => !seen.has(at) && entries.length > 0)
    .map((clause) => ({ at: clause.at, outline: clause, sentences: [], notFound: clause.entries }));
  return [...printed, ...gone];
}

interface Placed {
  readonly entry: Entry;
  /** Where its passages begin; none where they are not found. */
  readonly starts: readonly number[];
}

function place({ printed: { text, spans } }: Attached, entries: readonly Entry[]): Placed[] {
  return entries.map((entry) => ({
    entry,
    starts: entry.cite.flatMap(({ at, from }) => {
      const found = findPassage(text, spans, at, from);
      return found.ok ? [found.passage.start] : [];
    }),
  }));
}

function sentenceOf(
  { start, end }: Stretch,
  placed: readonly Placed[],
  { printed: { text, spans }, comparison }: Attached,
  document: PolicyDocument,
): Sentence {
  const isIn = (at: number) => at >= start && at < end;
  const entries = placed
    .filter(({ starts }) => starts.some(isIn))
    .sort((a, b) => (a.starts.find(isIn) ?? 0) - (b.starts.find(isIn) ?? 0))
    .map(({ entry }) => entry);
  return { start, end, entries, role: roleOf(), differs: isChanged(comparison, { start, end }) };

  function roleOf(): SentenceRole {
    if (entries.length > 0) return 'entered';
    if (isHeadingOnly({ start, end }, spans, text)) return 'heading';
    return isFurniture(text.slice(start, end).trim(), document) ? 'furniture' : 'left-out';
  }
}

/** A piece of a printed sentence; `opening` is what a provision is cited by, `cited` what was asked for. */
export interface Piece {
  readonly kind: 'plain' | 'opening' | 'cited';
  readonly text: string;
}

/** A printed sentence in pieces: the words asked for, the openings of what rests on it, and the rest. */
export function piecesOf(
  text: string,
  { start, end, entries }: Pick<Sentence, 'start' | 'end' | 'entries'>,
  cited: string | null,
): readonly Piece[] {
  const sentence = text.slice(start, end).trim();
  const openings = [
    ...(cited === null ? [] : [{ kind: 'cited', from: cited } as const]),
    ...entries
      .filter(({ kind }) => kind === 'provision')
      .flatMap(({ cite }) => cite.map(({ from }) => ({ kind: 'opening', from }) as const)),
  ];
  const marks = openings
    .flatMap(({ kind, from }) => {
      const at = sentence.indexOf(from);
      return at < 0 ? [] : [{ kind, at, stop: at + from.length }];
    })
    .sort((a, b) => a.at - b.at);
  const pieces: Piece[] = [];
  let done = 0;
  for (const { kind, at, stop } of marks.filter((mark) => kindWins(mark, marks))) {
    if (at < done) continue;
    if (at > done) pieces.push({ kind: 'plain', text: sentence.slice(done, at) });
    pieces.push({ kind, text: sentence.slice(at, stop) });
    done = stop;
  }
  return done < sentence.length ? [...pieces, { kind: 'plain', text: sentence.slice(done) }] : pieces;
}

interface Mark {
  readonly kind: 'opening' | 'cited';
  readonly at: number;
  readonly stop: number;
}

/** Where the words asked for overlap with another opening, they are the ones that show. */
function kindWins(mark: Mark, marks: readonly Mark[]): boolean {
  return (
    mark.kind === 'cited' ||
    !marks.some((other) => other.kind === 'cited' && other.at < mark.stop && other.stop > mark.at)
  );
}

/** Which sentence of a printed clause a citation points into; `null` where it is not found there. */
export function citedSentence(
  { printed, comparison }: Attached,
  clause: PrintedClause,
  from: string,
): Sentence | null {
  const found = checkPassage(printed, comparison, { at: clause.at, from });
  if (found.state === 'not-found') return null;
  const { start } = found.passage;
  return clause.sentences.find((sentence) => start >= sentence.start && start < sentence.end) ?? null;
}
