import { useMemo, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Outlook } from '../../../rules/index.ts';
import type { Kind, PlaceId } from '../../../seeds/schema/index.ts';
import { useCatalogue, useIndex } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { Button, Citation, Disclosure, ForceMark } from '../../shared/ui/index.ts';
import { Both, useVisit } from '../../shared/visit/index.ts';
import styles from './hanging.module.css';
import type { ShownQuestion } from './logic/choose-question.ts';
import { hangingProvisions } from './logic/hanging.ts';
import { whyAsked } from './logic/why-asked.ts';
import { useVerdicts } from './verdicts-context.ts';
import { useWhyWords } from './use-why-words.ts';

const FIRST = 8;
const PLACES = 12;

export interface HangingProps {
  readonly shown: ShownQuestion;
  readonly outlook: Outlook;
  readonly cares: readonly Kind[];
  readonly isOpen: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

/** Why the question is asked now, in one sentence, and on demand which provisions hang on it. */
export function Hanging({ shown, outlook, cares, isOpen, onOpenChange }: HangingProps) {
  const t = useTranslations('interview.hanging');
  const catalogue = useCatalogue();
  const [all, setAll] = useState(false);
  const assessment = useVerdicts();
  const provisions = useMemo(
    () => hangingProvisions(catalogue, { ...assessment, ...outlook }, shown),
    [catalogue, assessment, outlook, shown],
  );
  const why = whyAsked(provisions, { ...assessment, ...outlook }, shown, cares);
  const words = useWhyWords()(shown.mode, why);
  // In large type the sentence would push the options off the screen: it stands inside.
  const { on } = useVisit();
  const listed = all ? provisions : provisions.slice(0, FIRST);
  return (
    <Disclosure
      title={on ? t('short') : words}
      className={styles.hanging ?? ''}
      isExpanded={isOpen}
      onExpandedChange={onOpenChange}
    >
      {on && <p>{words}</p>}
      {provisions.length === 0 ? (
        <p className={styles.note}>{t('none')}</p>
      ) : (
        <>
          <p className={styles.note}>{t('firmest')}</p>
          <ul role="list" className={styles.list}>
            {listed.map((provision) => (
              <li key={provision.id} className={styles.row}>
                <ForceMark force={provision.force} />
                <span className={styles.title}>
                  <Both text={provision.title} />
                </span>
                {provision.cite[0] !== undefined && <Citation cite={provision.cite[0]} />}
              </li>
            ))}
          </ul>
          {listed.length < provisions.length && (
            <Button tone="quiet" size="s" onPress={() => setAll(true)}>
              {t('more', { count: provisions.length })}
            </Button>
          )}
        </>
      )}
      <HangingPlaces places={why.places} />
    </Disclosure>
  );
}

/** The places whose fit hangs on the question, by name. */
function HangingPlaces({ places }: { readonly places: readonly PlaceId[] }) {
  const t = useTranslations('interview.hanging');
  const text = useText();
  const format = useFormatter();
  const index = useIndex();
  if (places.length === 0) return null;
  const names = places.slice(0, PLACES).flatMap((id) => {
    const place = index.places.get(id);
    return place === undefined ? [] : [text(place.name)];
  });
  const list = format.list(names, { type: 'conjunction' });
  return <p className={styles.places}>{t('places', { list, rest: places.length - names.length })}</p>;
}
