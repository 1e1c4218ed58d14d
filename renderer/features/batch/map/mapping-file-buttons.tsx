import { useTranslations } from 'use-intl';
import { readMappingFile, toMappingFile, type MappingFileMistake } from '../../../../rules/index.ts';
import { useState } from 'react';
import type { Host } from '../../../host/index.ts';
import { useCatalogue } from '../../../shared/catalogue/index.ts';
import { Button, Dialog, useToast } from '../../../shared/ui/index.ts';
import styles from '../batch.module.css';
import { useBatchStore } from '../store/batch-keeper.tsx';
import type { BatchState } from '../store/batch-state.ts';
import { useSaveFile } from '../use-save-file.ts';

export interface MappingFileButtonsProps {
  readonly host: Host;
  readonly state: Extract<BatchState, { step: 'map' }>;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Keeps columns and words in a file, the one that the command line reads too; or takes them from one. */
export function MappingFileButtons({ host, state }: MappingFileButtonsProps) {
  const t = useTranslations('batch.mappingFile');
  const catalogue = useCatalogue();
  const store = useBatchStore();
  const save = useSaveFile(host);
  const { show } = useToast();
  const [mistakes, setMistakes] = useState<readonly MappingFileMistake[]>([]);
  const { header } = state.opened.head;
  const keep = () =>
    void save(t('name'), 'json', `${JSON.stringify(toMappingFile(state.plan.mapping, header), null, 2)}\n`);
  const open = async () => {
    const outcome = await host.openTextFile(['json']);
    if (outcome.status === 'cancelled') return;
    if (outcome.status !== 'opened') return show({ message: t('unreadable'), tone: 'problem' });
    const read = readMappingFile(parse(outcome.text), header, catalogue);
    if (!read.ok) return setMistakes(read.mistakes);
    store.setMapping(read.mapping);
    show({ message: t('opened', { name: outcome.name }) });
  };
  return (
    <div className={styles.line}>
      <Button size="s" onPress={() => void open()}>
        {t('open')}
      </Button>
      <Button size="s" onPress={keep}>
        {t('save')}
      </Button>
      <Dialog
        isOpen={mistakes.length > 0}
        onClose={() => setMistakes([])}
        title={t('mistakes', { count: mistakes.length })}
      >
        <ul className={styles.list}>
          {mistakes.slice(0, 50).map(({ path, code, found, expected }, index) => (
            <li key={index}>
              <span className={styles.name}>{path.join(' › ')}</span>{' '}
              {t(`mistake.${code}`, { found, expected: expected.join(', '), count: expected.length })}
            </li>
          ))}
        </ul>
      </Dialog>
    </div>
  );
}
