import { useTranslations } from 'use-intl';
import { TextField } from '../../../shared/ui/index.ts';
import { TEXT_LENGTH } from './logic/stored-values.ts';
import type { ParticularKey } from './logic/table.ts';
import type { ParticularsForm } from './use-particulars.ts';
import { useTypedText } from './use-typed-text.ts';

interface ParticularTextProps {
  readonly id: ParticularKey;
  readonly form: ParticularsForm;
}

/** Words: a name, an address, a day. */
export function ParticularText({ id, form }: ParticularTextProps) {
  const t = useTranslations('particulars');
  const { text, type } = useTypedText(id, form);
  const hint = id === 'contact-reach' || id === 'registered-in' || id === 'start' ? t(`hints.${id}`) : null;
  return (
    <TextField
      label={t(`fields.${id}`)}
      value={text}
      onChange={type}
      maxLength={TEXT_LENGTH}
      {...(hint !== null && { description: hint })}
    />
  );
}
