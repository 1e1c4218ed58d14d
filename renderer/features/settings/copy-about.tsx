import { useTranslations } from 'use-intl';
import { useCatalogue } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { Button, copyText, useToast } from '../../shared/ui/index.ts';
import { useAboutFacts } from './about-facts.ts';
import type { Surroundings } from './use-surroundings.ts';

/** Copies what this copy is made of, a line each, for a message to whoever looks after it. */
export function CopyAbout({ surroundings }: { readonly surroundings: Surroundings }) {
  const t = useTranslations('settings.about');
  const text = useText();
  const { documents } = useCatalogue();
  const { show } = useToast();
  const facts = useAboutFacts(surroundings);
  const copy = async () => {
    const lines = [
      ...facts.map(({ label, value }) => t('line', { label, value })),
      ...documents.map(({ shortName, edition }) =>
        t('line', { label: text(shortName), value: edition.sha256 }),
      ),
    ];
    if (await copyText(lines.join('\n'))) show({ message: t('copied') });
    else show({ message: t('notCopied'), tone: 'problem' });
  };
  return <Button onPress={() => void copy()}>{t('copy')}</Button>;
}
