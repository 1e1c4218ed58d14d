import { toDoList, type Office } from '../../../../../rules/index.ts';
import type { Provision } from '../../../../../seeds/schema/index.ts';
import type { Desk } from '../desk.ts';
import { cited, officeNames, printed, shortNameOf } from '../phrases.ts';
import type { Block, Entry, Say } from '../types.ts';
import { run } from '../voice.ts';
import { listing, type Section } from './section.ts';

/** Whom to ask, and with which clauses; then how many provisions come without an office. */
export function toAsk(desk: Desk): Section | null {
  const { voice } = desk;
  const { offices, noOffice } = toDoList(desk.catalogue, desk.assessment);
  if (offices.length === 0) return null;
  const note: Block = {
    kind: 'paragraph',
    tone: 'more',
    say: voice.say(({ t }) => `${t('todo.asPrinted')}${t('todo.none', { count: noOffice.length })}`),
  };
  const entries = offices.map((office) => officeEntry(desk, office));
  return listing(
    voice.say(({ t }) => t('todo.title')),
    entries,
    2,
    10,
    [note],
  );
}

/** Under this many clauses all are named. */
const CLAUSES = 6;

function officeEntry(desk: Desk, { doc, printed: unit, clauses, over }: Office): Entry {
  const named = clauses.slice(0, CLAUSES).map(({ at }) => at);
  const rest = clauses.length - named.length;
  const title: Say = desk.voice.say((tongue) => {
    const { t, language } = tongue;
    const name = officeNames(desk, doc, [unit], tongue);
    return [
      ...(name === '' ? [] : [run(`${name} · `, language)]),
      run(`${shortNameOf(desk, doc, tongue)} `, language, 'cite'),
      printed(desk, doc, named.join(t('and')), 'cite'),
      ...(rest > 0 ? [run(` ${t('todo.moreClauses', { count: rest })}`, language, 'quiet')] : []),
      ...(over ? [run(` · ${t('todo.over')}`, language, 'quiet')] : []),
    ];
  });
  return { side: [[[printed(desk, doc, unit, 'strong')]]], title, lines: [] };
}

/** What the company would have to do or pay, each with its clauses. */
export function undertakings(desk: Desk): Section | null {
  const { index, voice } = desk;
  const said = toDoList(desk.catalogue, desk.assessment).undertakings;
  if (said.length === 0) return null;
  const entries = said.map(({ says, provisions }): Entry => {
    const cites = provisions.flatMap(
      (id): readonly Provision['cite'][number][] => index.provisions.get(id)?.cite ?? [],
    );
    return { side: [cited(desk, cites.slice(0, 1))], title: voice.text(says), lines: [] };
  });
  return listing(
    voice.say(({ t }) => t('todo.undertakings')),
    entries,
    1,
    4,
  );
}
