import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Icon, TextField } from '../../../shared/ui/index.ts';
import styles from './client-particulars.module.css';
import { checkIdentifier, isInOrder, type IdentifierCheck } from './logic/check-identifier.ts';
import { normaliseIdentifier } from './logic/identifier-text.ts';
import { TEXT_LENGTH } from './logic/stored-values.ts';
import type { IdentifierKind, ParticularKey } from './logic/table.ts';
import type { ParticularsForm } from './use-particulars.ts';
import { useTypedText } from './use-typed-text.ts';

interface ParticularIdentifierProps {
  readonly id: ParticularKey;
  readonly of: IdentifierKind;
  readonly form: ParticularsForm;
}

/** A registration number, with what can be told of it without a network. It is kept whatever that is. */
export function ParticularIdentifier({ id, of, form }: ParticularIdentifierProps) {
  const t = useTranslations('particulars');
  const { text, type } = useTypedText(id, form);
  const [typing, setTyping] = useState(false);
  const read = normaliseIdentifier(text);
  const check = checkIdentifier(of, read);
  // Words that are no number are not read as one.
  const readable = check.kind !== 'characters' && check.kind !== 'form-differs';
  return (
    <div
      className={styles.identifier}
      onBlur={() => {
        setTyping(false);
        // What does not fit stays as it was typed: it may be no number at all.
        if (text !== read && isInOrder(check)) type(read);
      }}
    >
      <TextField
        label={t(`fields.${id}`)}
        value={text}
        onChange={(next) => {
          setTyping(true);
          type(next);
        }}
        maxLength={TEXT_LENGTH}
      />
      <div role="status" className={styles.check}>
        {read !== '' && read !== text && readable && <p>{t('readAs', { code: read })}</p>}
        {read !== '' && <Check check={check} typing={typing} />}
      </div>
    </div>
  );
}

interface CheckProps {
  readonly check: IdentifierCheck;
  readonly typing: boolean;
}

/** While somebody types, only good news: half a number is no mistake. */
function Check({ check, typing }: CheckProps) {
  const t = useTranslations('particulars.check');
  const good = isInOrder(check);
  if (typing && !good) return null;
  const words = () => {
    switch (check.kind) {
      case 'length':
        return t('length', { found: check.found });
      case 'characters':
        return t('characters', { found: check.found });
      case 'form-fits':
      case 'form-differs':
        return t(`${check.of}.${check.kind}`);
      case 'fits':
      case 'differs':
      case 'organisation-differs':
        return t(check.kind);
    }
  };
  return (
    <p className={good ? undefined : styles.warning}>
      <Icon name={good ? (check.kind === 'fits' ? 'check' : 'info') : 'warning'} size={14} />
      <span>{words()}</span>
    </p>
  );
}
