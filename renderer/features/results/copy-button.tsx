import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button, copyText, Dialog, TextArea, useToast } from '../../shared/ui/index.ts';

export interface CopyButtonProps {
  readonly label: string;
  /** What is copied for whom, where the label alone does not tell. */
  readonly name?: string;
  /** Said when it is done. */
  readonly done: string;
  /** Made when the button is pressed. */
  readonly text: () => string;
}

/** Puts words on the clipboard and says so; where that is not allowed they are shown in a box to copy by hand. */
export function CopyButton({ label, name, done, text }: CopyButtonProps) {
  const t = useTranslations('results.cite');
  const { show } = useToast();
  const [refused, setRefused] = useState<string | null>(null);
  const copy = async () => {
    const words = text();
    if (await copyText(words)) show({ message: done });
    else setRefused(words);
  };
  return (
    <>
      <Button size="s" onPress={() => void copy()} {...(name !== undefined && { 'aria-label': name })}>
        {label}
      </Button>
      <Dialog isOpen={refused !== null} onClose={() => setRefused(null)} title={t('title')}>
        <p>{t('failed')}</p>
        <TextArea label={t('box')} value={refused ?? ''} onChange={() => undefined} rows={10} />
      </Dialog>
    </>
  );
}
