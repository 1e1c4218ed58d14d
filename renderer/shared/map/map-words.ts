import type { Language, Standing, Wording } from '../../../seeds/schema/index.ts';
import { LANGUAGE_NAMES, messagesFor } from '../i18n/index.ts';
import type { DistrictId, WaterId } from './logic/geography.ts';

/** All words of the drawing itself in one language, so that it can be drawn without a page around it. */
export interface MapWords {
  /** For the `lang` attribute. */
  readonly lang: string;
  readonly title: string;
  /** That it is a sketch, and what it does not show. */
  readonly note: string;
  readonly north: string;
  readonly districts: Readonly<Record<DistrictId, string>>;
  readonly waters: Readonly<Record<WaterId, string>>;
  readonly panels: Readonly<Record<'city' | 'core' | 'nansha', string>>;
  readonly standings: Readonly<Record<Standing | 'none', string>>;
  readonly signs: { readonly planned: string; readonly ended: string };
}

/** The words of the drawing in a language; standings in the words of the catalogue. */
export function mapWords(language: Language, { names }: Pick<Wording, 'names'>): MapWords {
  const { drawing } = messagesFor(language).map;
  const standing = (id: Standing) => names.standing[id][language];
  return {
    lang: LANGUAGE_NAMES[language].htmlLang,
    title: drawing.title,
    note: drawing.note,
    north: drawing.north,
    districts: drawing.districts,
    waters: drawing.waters,
    panels: drawing.panels,
    standings: {
      strong: standing('strong'),
      good: standing('good'),
      possible: standing('possible'),
      weak: standing('weak'),
      'not-suitable': standing('not-suitable'),
      none: drawing.unranked,
    },
    signs: drawing.signs,
  };
}
