import { ancestorsOf } from '../../../../rules/index.ts';
import type { Citation, DocId, FactId, Language, PlaceId } from '../../../../seeds/schema/index.ts';
import type { Desk } from './desk.ts';
import type { Line, Run, Say } from './types.ts';
import { run, type Tongue } from './voice.ts';

/** The script a document is printed in: how its words are marked, drawn and read aloud. */
export function scriptOf(desk: Pick<Desk, 'index'>, doc: DocId): Language {
  return desk.index.documents.get(doc)?.script ?? 'zh-Hant';
}

/** Words exactly as a document prints them. */
export function printed(desk: Pick<Desk, 'index'>, doc: DocId, words: string, look?: Run['look']): Run {
  return run(words, scriptOf(desk, doc), look);
}

/** Lead units as printed; who cannot read the characters has the names beside them. */
export function officeLine(
  desk: Pick<Desk, 'index' | 'catalogue'>,
  doc: DocId,
  units: readonly string[],
  tongue: Tongue,
  look?: Run['look'],
): Line {
  const names = officeNames(desk, doc, units, tongue);
  return [
    printed(desk, doc, units.join('、'), look),
    ...(names === '' ? [] : [run(` (${names})`, tongue.language)]),
  ];
}

/** What printed units are called in a language of other characters; nothing in Chinese. */
export function officeNames(
  { catalogue }: Pick<Desk, 'catalogue'>,
  doc: DocId,
  units: readonly string[],
  { language, text, t }: Tongue,
): string {
  if (language !== 'en') return '';
  return units
    .flatMap((unit) => catalogue.authorities.find((one) => one.doc === doc && one.printed === unit) ?? [])
    .map(({ name }) => text(name))
    .join(t('semicolon'));
}

/** What a document is called in short. */
export function shortNameOf(desk: Pick<Desk, 'index'>, doc: DocId, { text }: Tongue): string {
  const document = desk.index.documents.get(doc);
  return document === undefined ? doc : text(document.shortName);
}

/** Where it is written: each document's short name once, then its locators. */
export function citeLine(desk: Pick<Desk, 'index'>, cites: readonly Citation[], tongue: Tongue): Line {
  const { t, language } = tongue;
  const docs = [...new Set(cites.map(({ doc }) => doc))];
  return docs.flatMap((doc, index): Run[] => {
    const name = shortNameOf(desk, doc, tongue);
    const places = [...new Set(cites.filter((cite) => cite.doc === doc).map(({ at }) => at))];
    return [
      run(`${index === 0 ? '' : t('semicolon')}${name} `, language, 'cite'),
      printed(desk, doc, places.join(t('and')), 'cite'),
    ];
  });
}

export function cited(desk: Desk, cites: readonly Citation[]): Say {
  return desk.voice.say((tongue) => citeLine(desk, cites, tongue));
}

/** A quiet label, then something. */
export function labelled(
  desk: Desk,
  label: (tongue: Tongue) => string,
  rest: (tongue: Tongue) => string | Line,
): Say {
  return desk.voice.say((tongue) => {
    const made = rest(tongue);
    return [
      run(label(tongue), tongue.language, 'quiet'),
      ...(typeof made === 'string' ? [run(made, tongue.language)] : made),
    ];
  });
}

/** What a fact is called. */
export function factName(desk: Pick<Desk, 'index'>, id: FactId, { text }: Tongue): string {
  const fact = desk.index.facts.get(id);
  return fact === undefined ? id : text(fact.label);
}

export function placeName(desk: Pick<Desk, 'index'>, id: PlaceId, { text }: Tongue): string {
  const place = desk.index.places.get(id);
  return place === undefined ? id : text(place.name);
}

/** Leaves out every place that lies in another one of the list: naming the outer one says it all. */
export function outermost(desk: Pick<Desk, 'index'>, ids: readonly PlaceId[]): readonly PlaceId[] {
  const listed = new Set(ids);
  return ids.filter(
    (id) => !ancestorsOf(desk.index.places, id).some((outer) => outer !== id && listed.has(outer)),
  );
}

/** The first few of many, and how many more. */
export function fewNames(
  desk: Pick<Desk, 'index'>,
  ids: readonly PlaceId[],
  most: number,
  tongue: Tongue,
): string {
  const names = ids.map((id) => placeName(desk, id, tongue));
  if (names.length <= most) return tongue.list(names);
  return tongue.t('morePlaces', {
    names: tongue.list(names.slice(0, most)),
    count: names.length - most,
  });
}

/** The first few places, without those that lie in another one of the list. */
export function fewPlaces(
  desk: Pick<Desk, 'index'>,
  ids: readonly PlaceId[],
  most: number,
  tongue: Tongue,
): string {
  return fewNames(desk, outermost(desk, ids), most, tongue);
}

/** A name without characters that cannot be seen or that turn the reading direction; blanks run together. */
export function cleanName(text: string): string {
  const clean = text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '')
    .trim();
  return clean === '' ? '—' : clean;
}
