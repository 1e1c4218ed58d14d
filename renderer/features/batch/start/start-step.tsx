import { useTranslations } from 'use-intl';
import type { Host } from '../../../host/index.ts';
import { useAsOf } from '../../../shared/catalogue/index.ts';
import { ENCODINGS, type Encoding } from '../../../shared/sheets/index.ts';
import { Button, Card, Select, useToast } from '../../../shared/ui/index.ts';
import styles from '../batch.module.css';
import type { KeptMappings } from '../logic/kept-mappings.ts';
import { useSayRefusal } from '../say-refusal.ts';
import { Steps } from '../steps.tsx';
import { useBatchStore } from '../store/batch-keeper.tsx';
import type { BatchState, RefusedFile } from '../store/batch-state.ts';
import { useRecall } from '../use-recall.ts';
import { chooseSheet } from './choose-sheet.ts';
import { DropSheet } from './drop-sheet.tsx';
import { SheetExample } from './sheet-example.tsx';
import own from './start.module.css';
import { TemplateButtons } from './template-buttons.tsx';

export interface StartStepProps {
  readonly host: Host;
  readonly state: Extract<BatchState, { step: 'start' | 'opening' }>;
  readonly kept: KeptMappings | null;
}

/** Choosing a sheet: what it should look like, a template, and what becomes of it. */
export function StartStep({ host, state, kept }: StartStepProps) {
  const t = useTranslations('batch.start');
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('title')}</h1>
        <p className={styles.lead}>{t('lead')}</p>
      </header>
      <Steps at="start" />
      <div className={own.columns}>
        <div className={own.column}>
          <Choose state={state} kept={kept} />
          <Card tone="sunken" as="section" labelledBy="batch-privacy" className={styles.section ?? ''}>
            <h2 id="batch-privacy">{t('privacyTitle')}</h2>
            <p>{t('privacy')}</p>
            <p className={styles.note}>{t(kept === null ? 'privacyVault' : 'privacyKept')}</p>
          </Card>
        </div>
        <section aria-labelledby="batch-example" className={styles.section}>
          <h2 id="batch-example">{t('exampleTitle')}</h2>
          <SheetExample />
          <ul className={styles.list}>
            {(['header', 'cells', 'several', 'blank', 'limits'] as const).map((rule) => (
              <li key={rule}>{t(`rules.${rule}`)}</li>
            ))}
          </ul>
          <TemplateButtons host={host} />
        </section>
      </div>
    </div>
  );
}

function Choose({ state, kept }: Pick<StartStepProps, 'state' | 'kept'>) {
  const t = useTranslations('batch.start');
  const { show } = useToast();
  const sayRefusal = useSayRefusal();
  const store = useBatchStore();
  const asOf = useAsOf();
  const recall = useRecall(kept);
  const open = (file: File, encoding?: Encoding) => void store.open(file, { asOf, encoding, recall });
  const take = (files: readonly File[]) => {
    const [file] = files;
    if (files.length > 1) show({ message: t('oneOnly'), tone: 'problem' });
    else if (file !== undefined) open(file);
  };
  const choose = async () => {
    const file = await chooseSheet(document);
    if (file !== null) open(file);
  };
  return (
    <>
      <DropSheet label={t('drop')} onDrop={take}>
        <p>{t('drop')}</p>
        <Button tone="primary" isDisabled={state.step === 'opening'} onPress={() => void choose()}>
          {t('choose')}
        </Button>
        <p className={styles.note}>{t('kinds')}</p>
      </DropSheet>
      <div role="status" className={own.status}>
        {state.step === 'opening' && <p>{t('opening', { name: state.name })}</p>}
        {state.step === 'start' && state.refused !== null && (
          <Card tone="warning" className={styles.section ?? ''}>
            <h2 className={styles.name}>{t('refused', { name: state.refused.file.name })}</h2>
            <p>{sayRefusal(state.refused.problem)}</p>
          </Card>
        )}
      </div>
      {state.step === 'start' && state.refused?.problem.code === 'unknown-encoding' && (
        <EncodingChoice refused={state.refused} onChoose={(encoding, file) => open(file, encoding)} />
      )}
    </>
  );
}

interface EncodingChoiceProps {
  readonly refused: RefusedFile;
  readonly onChoose: (encoding: Encoding, file: File) => void;
}

/** Where nothing tells the encoding, the person does: the likeliest stand first. */
function EncodingChoice({ refused: { file, problem }, onChoose }: EncodingChoiceProps) {
  const t = useTranslations('batch.start');
  const likely = problem.code === 'unknown-encoding' ? problem.candidates : [];
  const all = [...new Set([...likely, ...ENCODINGS])];
  return (
    <Select
      label={t('encoding')}
      options={all.map((id) => ({ id, label: id.toUpperCase() }))}
      value={null}
      onChange={(encoding) => onChoose(encoding, file)}
    />
  );
}
