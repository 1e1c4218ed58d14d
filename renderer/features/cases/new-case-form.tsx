import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { usePack } from '../../shared/catalogue/index.ts';
import { useCommand } from '../../shared/commands/index.ts';
import { navigate } from '../../shared/routing/index.ts';
import { Button, Icon, TextField, useReportSave } from '../../shared/ui/index.ts';
import { cleanCaseName, createCase } from '../../storage/index.ts';
import styles from './new-case-form.module.css';

/** Names a case and goes straight to its first question. */
export function NewCaseForm({ first = false }: { readonly first?: boolean }) {
  const t = useTranslations('cases.create');
  const pack = usePack();
  const report = useReportSave();
  const [name, setName] = useState('');
  const [asked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useCommand('new-case', () => focusSoon(form.current?.querySelector('input') ?? null));
  const missing = asked && cleanCaseName(name) === null;
  const start = async () => {
    setAsked(true);
    if (cleanCaseName(name) === null) return;
    const made = await createCase(name, { version: pack.version, hash: pack.hash });
    if (report(made) && made.ok) navigate({ screen: 'interview', caseId: made.value.id });
  };
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void start();
      }}
      noValidate
    >
      <TextField
        className={styles.name ?? ''}
        label={t('name')}
        placeholder={t('example')}
        value={name}
        onChange={setName}
        maxLength={200}
        error={missing ? t('nameMissing') : null}
      />
      <Button type="submit" tone="primary" icon={<Icon name={first ? 'chevron' : 'plus'} />}>
        {first ? t('startFirst') : t('start')}
      </Button>
    </form>
  );
}

/** Gives a box the focus, after a screen that has just come up has given it to its heading. */
function focusSoon(box: HTMLElement | null): void {
  requestAnimationFrame(() => requestAnimationFrame(() => box?.focus()));
}
