import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Button, Card } from '../../shared/ui/index.ts';
import styles from './attach-panel.module.css';
import { OutcomeList } from './outcome-list.tsx';
import type { Attach } from './use-attach.ts';

/** Where originals are attached, and what became of the files handed over last. */
export function AttachPanel({ attach }: { readonly attach: Attach }) {
  const t = useTranslations('documents.attach');
  return (
    <Card as="section" labelledBy="attach-heading" tone="sunken" className={styles.panel ?? ''}>
      <div className={styles.words}>
        <h2 id="attach-heading" className={styles.title}>
          {t('title')}
        </h2>
        <p>{t('intro')}</p>
      </div>
      <div className={styles.buttons}>
        <Button tone="primary" isDisabled={attach.busy} onPress={attach.chooseFiles}>
          {t('files')}
        </Button>
        <Button isDisabled={attach.busy} onPress={attach.chooseFolder}>
          {t('folder')}
        </Button>
      </div>
      <AttachNews attach={attach} />
    </Card>
  );
}

/** What became of the files; on any page of the documents, since files can be dropped on any. */
export function AttachNews({ attach }: { readonly attach: Attach }) {
  const t = useTranslations('documents.attach');
  const news = useRef<HTMLDivElement>(null);
  const { taken, busy } = attach;
  useEffect(() => {
    if (taken !== null) news.current?.scrollIntoView({ block: 'nearest' });
  }, [taken]);
  return (
    <div role="status" ref={news} className={styles.news}>
      {busy && <p>{t('working')}</p>}
      {!busy && taken !== null && <OutcomeList taken={taken} onForget={attach.forget} />}
    </div>
  );
}
